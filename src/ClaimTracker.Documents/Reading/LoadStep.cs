namespace ClaimTracker.Documents;

/// <summary>One entry to be, with what decides its place: time, kind, id, and its order behind the claim that it follows.</summary>
internal sealed record LoadStep(DateTimeOffset? Time, int Kind, ClaimId Id, int Order, Action<LedgerLoader, DateTimeOffset> Load) : IComparable<LoadStep>
{
    public const int Claim = 0;
    public const int Act = 1;

    /// <summary>An act without a time: right after the claim.</summary>
    public LoadStep Then(int order, Action<LedgerLoader, DateTimeOffset> load) => this with { Order = order, Load = load };

    /// <summary>An act with a time, which is never before the claim.</summary>
    public LoadStep ThenAt(DateTimeOffset? time, int order, Action<LedgerLoader, DateTimeOffset> load) =>
        time is null || time < Time ? Then(order, load) : new LoadStep(time, Act, Id, order, load);

    public int CompareTo(LoadStep? other)
    {
        var byTime = Nullable.Compare(Time, other!.Time);
        var byKind = byTime != 0 ? byTime : Kind.CompareTo(other.Kind);
        var byId = byKind != 0 ? byKind : Id.CompareTo(other.Id);
        return byId != 0 ? byId : Order.CompareTo(other.Order);
    }
}
