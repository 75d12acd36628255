namespace ClaimTracker.Documents;

/// <summary>One entry to be, with what decides its place: time, then the claim it follows, then its kind, id and order in the file.</summary>
/// <param name="Time">When it is recorded; null where the document does not say, which comes first.</param>
/// <param name="Kind">What it is; kinds are ranked as they are listed.</param>
/// <param name="Id">The id of the claim that it records, or of the last of those that it is about; else of the question that it is about.</param>
/// <param name="Order">Its order among entries of its kind on the same claim or question.</param>
/// <param name="Make">Makes the entry.</param>
internal sealed record LoadStep(DateTimeOffset? Time, LoadKind Kind, string Id, int Order, Func<int, DateTimeOffset, LedgerEntry> Make) : IComparable<LoadStep>
{
    // Acts without a time of their own stand right behind their claim, before the next claim of the same time.
    private bool IsBound { get; init; }

    /// <summary>An act right after the claim that this step records.</summary>
    public LoadStep Then(LoadKind kind, int order, Func<int, DateTimeOffset, LedgerEntry> make) =>
        new(Time, kind, Id, order, make) { IsBound = true };

    /// <summary>An act with a time, which is never before the claim.</summary>
    public LoadStep ThenAt(DateTimeOffset? time, LoadKind kind, int order, Func<int, DateTimeOffset, LedgerEntry> make) =>
        time is null || time < Time ? Then(kind, order, make) : new LoadStep(time, kind, Id, order, make);

    public int CompareTo(LoadStep? other)
    {
        var byTime = Nullable.Compare(Time, other!.Time);
        var byKind = byTime != 0 ? byTime : Rank.CompareTo(other.Rank);
        var byId = byKind != 0 ? byKind : string.CompareOrdinal(Id, other.Id);
        var byAct = byId != 0 ? byId : Kind.CompareTo(other.Kind);
        return byAct != 0 ? byAct : Order.CompareTo(other.Order);
    }

    private LoadKind Rank => IsBound ? LoadKind.Claim : Kind;
}
