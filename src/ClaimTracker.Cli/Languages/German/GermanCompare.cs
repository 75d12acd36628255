namespace ClaimTracker.Cli;

internal sealed class GermanCompare : CompareWords
{
    public override string First => "Erste Aussage";

    public override string Second => "Zweite Aussage";

    public override string NotCompared => "Nicht verglichen";

    public override string NoConflict => "Kein Widerspruch";

    public override string LeftOut => "Aussagen zu verschiedenen Fragen werden nicht verglichen und stehen hier nicht; --format json listet jedes Paar auf.";

    public override string NothingToCompare(int count) => $"{GermanWords.Count(count, "Aussage", "Aussagen")}: nichts zu vergleichen.";

    public override string Say(Relation relation) => relation switch
    {
        Relation.NotComparable => "die beiden werden nicht verglichen",
        Relation.Same => "beide besagen dasselbe",
        Relation.Refines => "die erste sagt mehr als die zweite",
        Relation.RefinedBy => "die zweite sagt mehr als die erste",
        Relation.Compatible => "beide können zutreffen",
        Relation.Contrary => "beide zugleich können nicht zutreffen, vielleicht trifft keine zu",
        Relation.Contradictory => "genau eine der beiden trifft zu",
        Relation.Updates => "die erste gilt für eine spätere Zeit als die zweite",
        Relation.UpdatedBy => "die zweite gilt für eine spätere Zeit als die erste",
        Relation.Corrects => "die erste korrigiert die zweite",
        Relation.CorrectedBy => "die zweite korrigiert die erste",
        Relation.Revises => "die erste ist die spätere Darstellung desselben Urhebers",
        Relation.RevisedBy => "die zweite ist die spätere Darstellung desselben Urhebers",
        _ => "Medien geben verschieden wieder, was ein Urheber gesagt hat",
    };

    public override string Say(Reason reason) => reason switch
    {
        Reason.DifferentQuestion => "sie beantworten verschiedene Fragen",
        Reason.NonAnswer => "eine davon gibt keine Antwort",
        Reason.Opinion => "eine davon ist eine Meinung",
        Reason.Prediction => "eine davon ist eine Prognose",
        Reason.UnknownAnswer => "eine davon besagt, dass es nicht bekannt ist",
        Reason.DifferentUnit => "die Zahlen stehen in verschiedenen Einheiten",
        Reason.Unstructured => "freie Texte mit verschiedenem Wortlaut werden nicht verglichen",
        Reason.Same => "die Antworten sind gleich",
        Reason.Refines => "die eine Antwort liegt in der anderen",
        Reason.IntervalsIntersect => "die beiden überschneiden sich",
        Reason.BothCanBeTrue => "nichts zeigt, dass die eine die andere ausschließt",
        Reason.DifferentTime => "sie gelten für verschiedene Zeiten",
        Reason.Denied => "die eine bestreitet, was die andere besagt",
        Reason.YesAgainstNo => "die eine lautet ja, die andere nein",
        Reason.DeclaredDistinct => "die beiden Antworten sind als verschieden eingetragen",
        Reason.PresumedExclusive => "nur eine Antwort kann zutreffen, und nichts zeigt, dass sich die beiden überschneiden",
        Reason.OutsideOnlySet => "die eine nennt alle, die andere nennt etwas darüber hinaus",
        Reason.NoneAgainstSome => "die eine besagt, dass es nichts gibt, die andere nennt etwas",
        Reason.DisjointIntervals => "die beiden überschneiden sich nicht",
        _ => "die Redaktion hat die beiden Texte als Widerspruch verknüpft",
    };
}
