namespace ClaimTracker.Documents;

/// <summary>All that a document without problems holds.</summary>
internal sealed record LoadedParts(
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<Question> Questions,
    ClaimParts Claims,
    IReadOnlyList<Counterclaim> Counterclaims,
    IReadOnlyList<ClaimEvent> Events,
    IReadOnlyList<DeskNote> Notes)
{
    /// <summary>All times at which the document says that something was recorded.</summary>
    public IEnumerable<DateTimeOffset> Times =>
        Claims.Drafts.Select(claim => claim.Recorded)
            .Concat(Events.Select(happened => happened.At?.Interval.Start))
            .Concat(Notes.Select(note => note.Time))
            .OfType<DateTimeOffset>();
}
