namespace ClaimTracker;

/// <summary>Two claims in force that conflict: not both can be true, and neither time nor a correction explains it.</summary>
/// <remarks>
/// A value, so that many can be read and none is kept. Which of the two comes first means nothing. Immutable and thread-safe. It never says who is right. The
/// default value holds no claims and is never handed out.
/// </remarks>
public readonly record struct ConflictingClaims
{
    private readonly PairResult _result;

    internal ConflictingClaims(Claim first, Claim second, PairResult result)
    {
        First = first;
        Second = second;
        _result = result;
    }

    /// <summary>One of the claims.</summary>
    public Claim First { get; }

    /// <summary>The other.</summary>
    public Claim Second { get; }

    /// <summary>How the first relates to the second: <see cref="Relation.Contrary"/> or <see cref="Relation.Contradictory"/>, which are the same from either end.</summary>
    public Relation Relation => _result.Relation;

    /// <summary>The code of what is found, such as <c>CT2001</c>; never null.</summary>
    public string Code => _result.Code.ToText() ?? string.Empty;

    /// <summary>What decided it.</summary>
    public Reason Reason => _result.Reason;
}
