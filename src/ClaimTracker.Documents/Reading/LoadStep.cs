namespace ClaimTracker.Documents;

/// <summary>One entry to be, with what decides its place: time, then the claim it follows, then its kind, id and order in the file.</summary>
/// <param name="Time">When it is recorded; null where the document does not say, which comes first.</param>
/// <param name="Kind">What it is; kinds are ranked as they are listed.</param>
/// <param name="Id">The id of the claim that it records, or of the last of those that it is about; else of the question that it is about.</param>
/// <param name="Order">Its order among entries of its kind on the same claim or question.</param>
/// <param name="What">What is recorded: a draft, a counterclaim, an event or a note.</param>
internal readonly record struct LoadStep(DateTimeOffset? Time, LoadKind Kind, string Id, int Order, object What) : IComparable<LoadStep>
{
    // Acts without a time of their own stand right behind their claim, before the next claim of the same time.
    private bool IsBound { get; init; }

    // The beginning of the id, which decides nearly always and is at hand.
    private ulong Beginning { get; } = BeginningOf(Id);

    // The time as a number that comes first where there is none.
    private long Ticks { get; } = Time?.UtcTicks ?? -1;

    private LoadKind Rank => IsBound ? LoadKind.Claim : Kind;

    /// <summary>The step that records a claim.</summary>
    public static LoadStep Of(ClaimDraft claim) => new(claim.Recorded, LoadKind.Claim, claim.Id!.Value.ToString(), 0, claim);

    /// <summary>The later of two steps.</summary>
    public static LoadStep Last(LoadStep first, LoadStep second) => first.CompareTo(second) < 0 ? second : first;

    /// <summary>An act right after the claim that this step records.</summary>
    public LoadStep Then(LoadKind kind, int order, object what) => new(Time, kind, Id, order, what) { IsBound = true };

    /// <summary>An act with a time, which is never before the claim.</summary>
    public LoadStep ThenAt(DateTimeOffset? time, LoadKind kind, int order, object what) =>
        time is null || time < Time ? Then(kind, order, what) : new LoadStep(time, kind, Id, order, what);

    public int CompareTo(LoadStep other) => Compare(this, other);

    /// <summary>The order of two steps, neither of which is copied.</summary>
    public static int Compare(in LoadStep step, in LoadStep other)
    {
        var byTime = step.Ticks.CompareTo(other.Ticks);
        var byKind = byTime != 0 ? byTime : ((int)step.Rank).CompareTo((int)other.Rank);
        var byBeginning = byKind != 0 ? byKind : step.Beginning.CompareTo(other.Beginning);
        var byId = byBeginning != 0 ? byBeginning : string.CompareOrdinal(step.Id, other.Id);
        var byAct = byId != 0 ? byId : ((int)step.Kind).CompareTo((int)other.Kind);
        return byAct != 0 ? byAct : step.Order.CompareTo(other.Order);
    }

    // Ids are ASCII, and an id comes before those that it begins.
    private static ulong BeginningOf(string id)
    {
        var beginning = 0UL;
        for (var i = 0; i < sizeof(ulong); i++)
        {
            beginning = (beginning << 8) | (i < id.Length ? (byte)id[i] : 0U);
        }

        return beginning;
    }
}
