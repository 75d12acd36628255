namespace ClaimTracker.Cli;

internal sealed class GermanWords : Words
{
    public override ShippedTemplates Templates { get; } = (ShippedTemplates)MessageTemplates.German;

    public override CheckWords Check => field ??= new GermanCheck();

    public override StandingWords Standing => field ??= new GermanStanding();

    public override DeskWords Desk => field ??= new GermanDesk();

    public override CompareWords Compare => field ??= new GermanCompare();

    public override TimelineWords Timeline => field ??= new GermanTimeline();

    public override DiffWords Diff => field ??= new GermanDiff();

    public override ImpactWords Impact => field ??= new GermanImpact();

    /// <summary>"1 Aussage", "3 Aussagen"; never broken between lines.</summary>
    public static string Count(int count, string one, string several) =>
        $"{MessageTemplates.German.Say((decimal)count)}\u00A0{GermanPlural.Of(count, one, several)}";

    public override string ClaimsIn(string? file) => file is null ? "Aussagen aus der Standardeingabe" : $"Aussagen in: {file}";

    public override string Quoted(string text) => $"„{text.Trim()}“";

    public override string Day(DateOnly day) => GermanTime.DayOfWeek(day);

    public override string At(DateTimeOffset moment) => GermanTime.At(moment);

    public override string EndOf(string day) => $"{day}, Ende des Tages";

    public override string BeginningOf(string day) => $"{day}, Beginn des Tages";

    protected override string More(int count) => $"{Number(count)} weitere";
}
