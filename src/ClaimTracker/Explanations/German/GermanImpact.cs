namespace ClaimTracker;

// What a piece of ours told, and what became of it.
internal static class GermanImpact
{
    public static string Say(ImpactArguments impact, MessageTemplates templates)
    {
        var (claim, usage) = (impact.Claim, impact.Usage);
        return $"„{usage.Title}“ ({usage.Url.OriginalString}), veröffentlicht: {templates.Say(usage.Published)}, {Told(usage.Manner)}: "
            + $"{claim.Question.Text} {templates.Line(claim)} {Became(impact, templates)}";
    }

    private static string Told(UsageManner manner) => manner switch
    {
        UsageManner.AsFact => "als Tatsache dargestellt",
        UsageManner.Quoted => "als Zitat",
        _ => "mit Nennung des Urhebers",
    };

    private static string Became(ImpactArguments impact, MessageTemplates templates)
    {
        var when = impact.Since is { } since ? $" am {GermanTime.Inline(since.ToUniversalTime())} UTC" : string.Empty;
        return impact.Cause switch
        {
            ImpactCause.Retracted => $"Die Aussage wurde{when} zurückgenommen.",
            ImpactCause.Withdrawn => $"Unsere Redaktion hat die Aussage{when} zurückgezogen.",
            ImpactCause.Amended => $"Unser Eintrag war falsch und wurde{when} berichtigt; die Aussage steht hier in der berichtigten Fassung.",
            ImpactCause.Corrected => $"Die Aussage wurde{when} korrigiert: {templates.Line(impact.Other!)}",
            _ => $"Die Aussage ist{(impact.Since is { } first ? $" seit dem {GermanTime.At(first.ToUniversalTime())} UTC," : string.Empty)} strittig: {templates.Line(impact.Other!)}",
        };
    }
}
