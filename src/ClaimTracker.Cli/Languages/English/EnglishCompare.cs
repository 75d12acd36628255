namespace ClaimTracker.Cli;

internal sealed class EnglishCompare : CompareWords
{
    public override string First => "First";

    public override string Second => "Second";

    public override string NotCompared => "Not compared";

    public override string NoConflict => "No conflict";

    public override string LeftOut => "Claims on different questions are not compared, and not listed here; --format json lists every pair.";

    public override string NothingToCompare(int count) => $"{EnglishWords.Count(count, "claim")}: nothing to compare.";

    public override string Say(Relation relation) => relation switch
    {
        Relation.NotComparable => "the two are not compared",
        Relation.Same => "both say the same",
        Relation.Refines => "the first says more than the second",
        Relation.RefinedBy => "the second says more than the first",
        Relation.Compatible => "both can be true",
        Relation.Contrary => "not both can be true, and perhaps neither is",
        Relation.Contradictory => "exactly one of the two is true",
        Relation.Updates => "the first is of a later time than the second",
        Relation.UpdatedBy => "the second is of a later time than the first",
        Relation.Corrects => "the first corrects the second",
        Relation.CorrectedBy => "the second corrects the first",
        Relation.Revises => "the first is the later account of the same speaker",
        Relation.RevisedBy => "the second is the later account of the same speaker",
        _ => "outlets differ on what one speaker said",
    };

    public override string Say(Reason reason) => reason switch
    {
        Reason.DifferentQuestion => "they answer different questions",
        Reason.NonAnswer => "one of them gives no answer",
        Reason.Opinion => "one of them is an opinion",
        Reason.Prediction => "one of them is a prediction",
        Reason.UnknownAnswer => "one of them says that it is not known",
        Reason.DifferentUnit => "the figures are in different units",
        Reason.Unstructured => "free text that differs is not compared",
        Reason.Same => "the answers are the same",
        Reason.Refines => "one answer lies inside the other",
        Reason.IntervalsIntersect => "the two have values in common",
        Reason.BothCanBeTrue => "nothing shows that one excludes the other",
        Reason.DifferentTime => "they are of different times",
        Reason.Denied => "one denies what the other says",
        Reason.YesAgainstNo => "one says yes and the other no",
        Reason.DeclaredDistinct => "the two answers are declared distinct",
        Reason.PresumedExclusive => "only one answer can be true, and nothing shows that the two overlap",
        Reason.OutsideOnlySet => "one names all there are, and the other something outside",
        Reason.NoneAgainstSome => "one says that there is none, and the other gives one",
        Reason.DisjointIntervals => "the two have no value in common",
        _ => "an editor linked the two texts as rivals",
    };
}
