namespace ClaimTracker;

/// <summary>One claim in the history of a speaker's answers to a question.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class PositionStep
{
    private readonly MessageTemplates _templates;

    internal PositionStep(Claim claim, PositionStepKind kind, Comparison? comparison, bool inForce, MessageTemplates templates)
    {
        Claim = claim;
        Kind = kind;
        Comparison = comparison;
        InForce = inForce;
        _templates = templates;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>When the speaker said it; null when unknown.</summary>
    public EdtfTime? Said => Claim.Said;

    /// <summary>What it was, seen from the answer before it.</summary>
    public PositionStepKind Kind { get; }

    /// <summary>The answer it is seen from: the speaker's last one before it that gives a fact, or the one it is recorded to correct; null for the first and for what gives no fact.</summary>
    public Claim? Previous => Comparison?.Second;

    /// <summary>How the claim, first, compares with <see cref="Previous"/>; null where that is.</summary>
    public Comparison? Comparison { get; }

    /// <summary>Whether the claim is in force at the moment of the history.</summary>
    public bool InForce { get; }

    /// <summary>The step for a reader who sees nothing else. Made when it is read.</summary>
    public string Sentence => _templates.ExplainStep(Kind, Claim, Previous);

    /// <summary>The kind and the claim.</summary>
    public override string ToString() => $"{Kind} {Claim}";
}
