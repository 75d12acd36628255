using System.Globalization;

namespace ClaimTracker;

// What a piece of ours told, and what became of it.
internal static class EnglishImpact
{
    public static string Say(ImpactArguments impact, MessageTemplates templates, Func<Claim, string> line)
    {
        var (claim, usage) = (impact.Claim, impact.Usage);
        var since = impact.Since is { } time ? $" {When(time)}" : string.Empty;
        return $"“{usage.Title}” ({usage.Url.OriginalString}), published {templates.Say(usage.Published)}, {Told(usage.Manner)}: "
            + $"{claim.Question.Text} {line(claim)} {Became(impact, since, line)}";
    }

    private static string Told(UsageManner manner) => manner switch
    {
        UsageManner.AsFact => "told this as fact",
        UsageManner.Quoted => "quoted this",
        _ => "attributed this to its speaker",
    };

    private static string Became(ImpactArguments impact, string since, Func<Claim, string> line) => impact.Cause switch
    {
        ImpactCause.Retracted => $"Its speaker took it back{On(since)}.",
        ImpactCause.Withdrawn => $"Our desk withdrew it{On(since)}.",
        ImpactCause.Amended => $"Our record of it was wrong and was amended{On(since)}; the claim reads here as it was amended.",
        ImpactCause.Corrected => $"It was corrected{On(since)}: {line(impact.Other!)}",
        _ => $"It is disputed{(since.Length == 0 ? string.Empty : $" since{since}")}: {line(impact.Other!)}",
    };

    private static string On(string since) => since.Length == 0 ? string.Empty : $" on{since}";

    private static string When(DateTimeOffset time) => time.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
