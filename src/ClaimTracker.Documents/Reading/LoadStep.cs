namespace ClaimTracker.Documents;

/// <summary>One entry to be, with what decides its place: time, then the claim it follows, then its kind, id and order in the file.</summary>
/// <param name="Time">When it is recorded; null where the document does not say, which comes first.</param>
/// <param name="Kind">What it is; kinds are ranked as they are listed.</param>
/// <param name="Claim">The claim that it records, or the last of those that it is about.</param>
/// <param name="Order">Its order among entries of its kind on the same claim.</param>
/// <param name="Make">Makes the entry.</param>
internal sealed record LoadStep(DateTimeOffset? Time, LoadKind Kind, ClaimId Claim, int Order, Func<int, DateTimeOffset, LedgerEntry> Make) : IComparable<LoadStep>
{
    // Acts without a time of their own stand right behind their claim, before the next claim of the same time.
    private bool IsBound { get; init; }

    /// <summary>An act right after the claim that this step records.</summary>
    public LoadStep Then(LoadKind kind, int order, Func<int, DateTimeOffset, LedgerEntry> make) =>
        new(Time, kind, Claim, order, make) { IsBound = true };

    /// <summary>An act with a time, which is never before the claim.</summary>
    public LoadStep ThenAt(DateTimeOffset? time, LoadKind kind, int order, Func<int, DateTimeOffset, LedgerEntry> make) =>
        time is null || time < Time ? Then(kind, order, make) : new LoadStep(time, kind, Claim, order, make);

    public int CompareTo(LoadStep? other)
    {
        var byTime = Nullable.Compare(Time, other!.Time);
        var byKind = byTime != 0 ? byTime : Rank.CompareTo(other.Rank);
        var byClaim = byKind != 0 ? byKind : Claim.CompareTo(other.Claim);
        var byAct = byClaim != 0 ? byClaim : Kind.CompareTo(other.Kind);
        return byAct != 0 ? byAct : Order.CompareTo(other.Order);
    }

    private LoadKind Rank => IsBound ? LoadKind.Claim : Kind;
}
