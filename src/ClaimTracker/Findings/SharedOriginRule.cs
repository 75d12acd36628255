namespace ClaimTracker;

/// <summary>CT3002: several outlets carry an answer, and all of it goes back to one origin.</summary>
internal sealed class SharedOriginRule(MessageTemplates templates) : LedgerRule(FindingCatalogue.Get(Id))
{
    public const string Id = NoteCode.SharedOrigin;

    private protected override string Heading => templates.Heading(Id, ComparisonStatus.Note, Descriptor.Title);

    protected override IEnumerable<Finding> Examine(LedgerView view) =>
        from standing in view.Standings
        from position in standing.Positions
        where position is { Outlets: > 1, Origins: 1 }
        select Found(position, templates.ExplainSharedOrigin(position.InForce));
}
