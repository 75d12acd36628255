namespace ClaimTracker;

// What a piece of ours told, and what became of it.
internal static class UkrainianImpact
{
    public static string Say(ImpactArguments impact, MessageTemplates templates)
    {
        var (claim, usage) = (impact.Claim, impact.Usage);
        return $"«{usage.Title}» ({usage.Url.OriginalString}), опубліковано: {templates.Say(usage.Published)}, {Told(usage.Manner)}: "
            + $"{claim.Question.Text} {templates.Line(claim)} {Became(impact, templates)}";
    }

    private static string Told(UsageManner manner) => manner switch
    {
        UsageManner.AsFact => "подано як факт",
        UsageManner.Quoted => "подано як цитату",
        _ => "подано з посиланням на автора",
    };

    private static string Became(ImpactArguments impact, MessageTemplates templates)
    {
        var when = impact.Since is { } since ? $" {UkrainianTime.Inline(since.ToUniversalTime())} UTC" : string.Empty;
        return impact.Cause switch
        {
            ImpactCause.Retracted => $"Твердження відкликано{when}.",
            ImpactCause.Withdrawn => $"Наша редакція вилучила твердження{when}.",
            ImpactCause.Amended => $"Наш запис був помилковим, і його виправлено{when}; твердження подано тут у виправленому вигляді.",
            ImpactCause.Corrected => $"Твердження виправлено{when}: {templates.Line(impact.Other!)}",
            _ => $"Твердження спірне{(impact.Since is { } first ? $" від {UkrainianTime.At(first.ToUniversalTime())} UTC" : string.Empty)}: {templates.Line(impact.Other!)}",
        };
    }
}
