namespace ClaimTracker;

/// <summary>How the answer of a position is printed: as written in a claim, lists sorted and without repeats, denied yes as no.</summary>
internal static class PrintedAnswer
{
    public static Answer Of(LedgerRoot root, int row)
    {
        var question = root.Questions[root.Columns.Question(row)];
        var held = HeldAnswer.Of(root.Columns.Answer(row)!, root.Columns.Force(row), question, root.Entities);
        return held.Written is EntityAnswer named ? Sorted(named, held.Answer is ComparedAnswer.Named { IsOnly: true }) : held.Written;
    }

    private static EntityAnswer Sorted(EntityAnswer answer, bool isOnly) => new([.. answer.Ids.Distinct().Order()], isOnly);
}
