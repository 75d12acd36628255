namespace ClaimTracker.Cli;

internal sealed class GermanWords : Words
{
    public override string Name => "German";

    public override ShippedTemplates Templates { get; } = (ShippedTemplates)MessageTemplates.German;

    public override CheckWords Check { get; } = new GermanCheck();

    public override StandingWords Standing { get; } = new GermanStanding();

    public override DeskWords Desk { get; } = new GermanDesk();

    public override CompareWords Compare { get; } = new GermanCompare();

    public override TimelineWords Timeline { get; } = new GermanTimeline();

    public override DiffWords Diff { get; } = new GermanDiff();

    public override ImpactWords Impact { get; } = new GermanImpact();

    /// <summary>"1 Aussage", "3 Aussagen"; never broken between lines.</summary>
    public static string Count(int count, string one, string several) =>
        $"{MessageTemplates.German.Say((decimal)count)}\u00A0{GermanPlural.Of(count, one, several)}";

    public override string ClaimsIn(string? file) => $"Aussagen in: {file ?? "Standardeingabe"}";

    public override string Quoted(string text) => $"„{text.Trim()}“";

    public override string Day(DateOnly day) => GermanTime.DayOfWeek(day);

    public override string At(DateTimeOffset moment) => GermanTime.At(moment);

    public override string EndOf(string day) => $"{day}, Ende des Tages";

    public override string BeginningOf(string day) => $"{day}, Beginn des Tages";

    protected override string More(int count) => $"{Number(count)} weitere";
}
