namespace ClaimTracker;

/// <summary>A claim against another, declared by an editor.</summary>
/// <remarks>Immutable. A declared counterclaim never changes how structured answers compare; between texts <see cref="CounterclaimKind.Rebuts"/> links them.</remarks>
public sealed record Counterclaim
{
    internal Counterclaim(ClaimId claim, ClaimId against, CounterclaimKind kind, string? note)
    {
        Claim = claim;
        Against = against;
        Kind = kind;
        Note = note;
    }

    /// <summary>The claim that is against the other.</summary>
    public ClaimId Claim { get; }

    /// <summary>The claim it is against.</summary>
    public ClaimId Against { get; }

    /// <summary>How it is against it.</summary>
    public CounterclaimKind Kind { get; }

    /// <summary>What the editor noted; null when nothing.</summary>
    public string? Note { get; }

    /// <summary>One claim says that the other is wrong.</summary>
    /// <exception cref="ArgumentException">Both are the same claim.</exception>
    public static Counterclaim Rebuts(Claim claim, Claim against, string? note = null) => Of(claim, against, CounterclaimKind.Rebuts, note);

    /// <summary>One claim attacks the evidence for the other.</summary>
    /// <exception cref="ArgumentException">Both are the same claim.</exception>
    public static Counterclaim Undercuts(Claim claim, Claim against, string? note = null) => Of(claim, against, CounterclaimKind.Undercuts, note);

    /// <summary>One claim is a reply to the other.</summary>
    /// <exception cref="ArgumentException">Both are the same claim.</exception>
    public static Counterclaim Answers(Claim claim, Claim against, string? note = null) => Of(claim, against, CounterclaimKind.Answers, note);

    internal static Counterclaim Of(Act.Countering act, LedgerRoot root) =>
        new(root.Columns.Id(act.Claim), root.Columns.Id(act.Against), act.Kind, act.Note);

    private static Counterclaim Of(Claim claim, Claim against, CounterclaimKind kind, string? note)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(against);
        return claim.Id == against.Id
            ? throw new ArgumentException($"\"{claim.Id}\" cannot be a counterclaim to itself.", nameof(against))
            : new Counterclaim(claim.Id, against.Id, kind, note);
    }
}
