namespace ClaimTracker;

// Why two claims relate as they do, in one to three sentences.
internal static class GermanReasons
{
    private const string NotBoth = "beide zugleich können nicht zutreffen";
    private const string OneAnswer = "Die Redaktion hat dies als Frage mit nur einer Antwort erfasst";

    public static IEnumerable<string> Sentences(ComparisonArguments comparison, MessageTemplates templates)
    {
        if (!TurnSaysAll(comparison))
        {
            yield return Why(comparison);
        }

        if (GermanTurns.Say(comparison, templates) is { } turn)
        {
            yield return turn;
        }

        if (comparison.Status == ComparisonStatus.Possible && comparison.Relation.Clashes())
        {
            yield return OnlyPossible(comparison, templates);
        }
    }

    // Of an update the times are the reason, and of a correction between texts the correction is.
    private static bool TurnSaysAll(ComparisonArguments comparison) => comparison is
        { Reason: Reason.DifferentTime } or { Reason: Reason.DeclaredLink, Relation: Relation.Corrects or Relation.CorrectedBy };

    private static string Why(ComparisonArguments comparison) => comparison.Reason switch
    {
        Reason.DifferentQuestion => "Die Aussagen beantworten verschiedene Fragen und werden deshalb nicht verglichen.",
        Reason.NonAnswer => "Wer nicht antwortet, bestätigt nichts und bestreitet nichts; deshalb wird nicht verglichen.",
        Reason.Opinion => "Eine Meinung wird nicht mit anderen Aussagen verglichen.",
        Reason.Prediction => "Eine Prognose wird nicht mit anderen Aussagen verglichen.",
        Reason.UnknownAnswer => "Dass etwas nicht bekannt sei, widerspricht keiner Antwort.",
        Reason.DifferentUnit => "Die Zahlen stehen in verschiedenen Einheiten und werden deshalb nicht verglichen.",
        Reason.Unstructured =>
            "Freie Texte mit verschiedenem Wortlaut werden nicht verglichen; die Redaktion kann die beiden mit einer Gegenaussage der Art „rebuts“ verknüpfen.",
        Reason.Same => "Beide Aussagen besagen dasselbe.",
        Reason.Refines => comparison.Relation == Relation.Refines
            ? "Die erste Aussage sagt mehr als die zweite, und beide können zutreffen."
            : "Die zweite Aussage sagt mehr als die erste, und beide können zutreffen.",
        Reason.IntervalsIntersect => $"Die beiden {Values(comparison)} überschneiden sich, also können beide zutreffen.",
        Reason.BothCanBeTrue => "Beide können zutreffen.",
        Reason.Denied when comparison.Relation == Relation.Contradictory =>
            "Die eine Aussage bestreitet genau das, was die andere besagt; genau eine der beiden trifft zu.",
        Reason.Denied => $"Was die eine Aussage bestreitet, schließt ein, was die andere besagt; {NotBoth}.",
        Reason.YesAgainstNo => "Die eine Aussage lautet ja, die andere nein; genau eine der beiden trifft zu.",
        Reason.DeclaredDistinct => $"{OneAnswer}, und die beiden Antworten sind als verschieden eingetragen.",
        Reason.PresumedExclusive => $"{OneAnswer}, und nichts Erfasstes zeigt, dass sich die beiden Antworten überschneiden.",
        Reason.OutsideOnlySet => $"Die eine Aussage nennt alle, die andere nennt etwas darüber hinaus; {NotBoth}.",
        Reason.NoneAgainstSome => $"Die eine Aussage besagt, dass es nichts gibt, die andere nennt etwas; {NotBoth}.",
        Reason.DisjointIntervals => $"Die beiden {Values(comparison)} überschneiden sich nicht; {NotBoth}.",
        _ => "Die Redaktion hat die beiden Texte als Widerspruch verknüpft.",
    };

    private static string Values(ComparisonArguments comparison) => comparison.First.Question is DateQuestion ? "Zeitangaben" : "Zahlenangaben";

    private static string OnlyPossible(ComparisonArguments comparison, MessageTemplates templates)
    {
        var hedged = new[] { comparison.First, comparison.Second }.Where(claim => claim.Certainty != Certainty.Certain).ToArray();
        return hedged.Length > 0
            ? $"Es ist nur ein möglicher Widerspruch, weil nicht alles als sicher bezeichnet wurde ({templates.Join(hedged.Select(claim => claim.Speaker.Name).Distinct())})."
            : "Es ist nur ein möglicher Widerspruch, weil sich die Antwort ändern kann und nicht beide Aussagen erkennen lassen, für welche Zeit sie gelten.";
    }
}
