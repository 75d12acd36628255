namespace ClaimTracker;

/// <summary>How the answer of a position is printed: as written in a claim, lists sorted and without repeats, denied yes as no.</summary>
internal static class PrintedAnswer
{
    public static Answer Of(LedgerRoot root, int row) => root.Columns.Answer(row)! switch
    {
        YesNoAnswer polar when root.Columns.Force(row).Denies() => polar.IsYes ? YesNoAnswer.No : YesNoAnswer.Yes,
        EntityAnswer named => Sorted(named, named.IsOnly && root.Questions[root.Columns.Question(row)] is EntityQuestion { Cardinality: Cardinality.Many }),
        var written => written,
    };

    private static EntityAnswer Sorted(EntityAnswer answer, bool isOnly) => new([.. answer.Ids.Distinct().Order()], isOnly);
}
