namespace ClaimTracker;

// Why two claims relate as they do, in one to three sentences.
internal static class UkrainianReasons
{
    private const string NotBoth = "тож обидва твердження водночас не можуть бути правдивими";
    private const string OneAnswer = "Редакція записала це питання як таке, що має одну відповідь";

    public static IEnumerable<string> Sentences(ComparisonArguments comparison, MessageTemplates templates)
    {
        if (!TurnSaysAll(comparison))
        {
            yield return Why(comparison);
        }

        if (UkrainianTurns.Say(comparison, templates) is { } turn)
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
        Reason.DifferentQuestion => "Ці твердження відповідають на різні питання, тому їх не порівнюють.",
        Reason.NonAnswer => "Відсутність відповіді нічого не підтверджує і не заперечує, тому порівняння немає.",
        Reason.Opinion => "Думку не порівнюють з іншими твердженнями.",
        Reason.Prediction => "Прогноз не порівнюють з іншими твердженнями.",
        Reason.UnknownAnswer => "Слова про те, що щось невідомо, не суперечать жодній відповіді.",
        Reason.DifferentUnit => "Числа подано в різних одиницях, тому їх не порівнюють.",
        Reason.Unstructured => "Вільні тексти, які різняться, не порівнюють; редактор може пов’язати їх контртвердженням виду «rebuts».",
        Reason.Same => "В обох твердженнях сказано те саме.",
        Reason.Refines => comparison.Relation == Relation.Refines
            ? "Перше твердження говорить більше, ніж друге, і обидва можуть бути правдивими."
            : "Друге твердження говорить більше, ніж перше, і обидва можуть бути правдивими.",
        Reason.IntervalsIntersect => $"{Values(comparison)} частково збігаються, тож обидва твердження можуть бути правдивими.",
        Reason.BothCanBeTrue => "Обидва твердження можуть бути правдивими.",
        Reason.Denied when comparison.Relation == Relation.Contradictory =>
            "Одне твердження заперечує саме те, що сказано в іншому, тож правдивим є рівно одне з двох.",
        Reason.Denied => $"Те, що заперечує одне твердження, охоплює сказане в іншому, {NotBoth}.",
        Reason.YesAgainstNo => "В одному твердженні відповідь «так», в іншому «ні», тож правдивим є рівно одне з двох.",
        Reason.DeclaredDistinct => $"{OneAnswer}, і ці дві відповіді позначено як різні.",
        Reason.PresumedExclusive => $"{OneAnswer}, і в записах немає нічого, що свідчило б про збіг цих двох відповідей.",
        Reason.OutsideOnlySet => $"В одному твердженні перелічено все, що є, а в іншому названо щось поза цим переліком, {NotBoth}.",
        Reason.NoneAgainstSome => $"В одному твердженні сказано, що такого немає, а в іншому щось названо, {NotBoth}.",
        Reason.DisjointIntervals => $"{Apart(comparison)}, {NotBoth}.",
        _ => "Редакція пов’язала ці два тексти як суперечливі.",
    };

    private static string Values(ComparisonArguments comparison) => comparison.First.Question is DateQuestion ? "Названі часові межі" : "Названі числа";

    private static string Apart(ComparisonArguments comparison) =>
        comparison.First.Question is DateQuestion ? "Названі часові межі не перетинаються" : "Названі числа несумісні";

    private static string OnlyPossible(ComparisonArguments comparison, MessageTemplates templates)
    {
        var hedged = new[] { comparison.First, comparison.Second }.Where(claim => claim.Certainty != Certainty.Certain).ToArray();
        return hedged.Length > 0
            ? $"Це лише можлива суперечність, бо не все сказано з певністю ({templates.Join(hedged.Select(claim => claim.Speaker.Name).Distinct())})."
            : "Це лише можлива суперечність, бо відповідь може змінюватися, а з тверджень не видно, якого часу стосується кожне з них.";
    }
}
