namespace ClaimTracker;

/// <summary>How two claims relate, and why.</summary>
/// <remarks>
/// Immutable and thread-safe. It never says who is right. Seen from the other end, the relation is mirrored
/// (<see cref="Relation.Refines"/> and <see cref="Relation.RefinedBy"/>, and so on) and nothing else changes.
/// </remarks>
public sealed class Comparison
{
    private readonly PairResult _result;
    private readonly MessageTemplates _templates;

    internal Comparison(Claim first, Claim second, PairResult result, MessageTemplates templates)
    {
        First = first;
        Second = second;
        _result = result;
        _templates = templates;
    }

    /// <summary>The first claim.</summary>
    public Claim First { get; }

    /// <summary>The second claim.</summary>
    public Claim Second { get; }

    /// <summary>How the first relates to the second.</summary>
    public Relation Relation => _result.Relation;

    /// <summary>What it amounts to; never <see cref="ComparisonStatus.Note"/>.</summary>
    public ComparisonStatus Status => _result.Status;

    /// <summary>The code of what is found; null where nothing is.</summary>
    public string? Code => _result.Code.ToText();

    /// <summary>Why they relate so: a gate that stopped the comparison, or what decided it.</summary>
    public Reason Reason => _result.Reason;

    /// <summary>One paragraph for a reader who sees nothing else. Made when it is read.</summary>
    public string Explanation => _templates.Explain(new ComparisonArguments(First, Second, Relation, Status, Code, Reason));

    /// <summary>The relation, the status and the reason.</summary>
    public override string ToString() => $"{First.Id} {Relation} {Second.Id} ({Status}, {Reason})";
}
