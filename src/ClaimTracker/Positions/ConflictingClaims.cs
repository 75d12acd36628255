namespace ClaimTracker;

/// <summary>Two claims in force that cannot both be true.</summary>
/// <remarks>A value, so that many can be read and none is kept. Immutable and thread-safe. It never says who is right.</remarks>
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

    /// <summary>How the first relates to the second.</summary>
    public Relation Relation => _result.Relation;

    /// <summary>The code of what is found, such as <c>CT2001</c>.</summary>
    public string Code => _result.Code.ToText() ?? string.Empty;

    /// <summary>What decided it.</summary>
    public Reason Reason => _result.Reason;
}
