using System.Globalization;

namespace ClaimTracker.Cli;

internal sealed class EnglishWords : Words
{
    public override ShippedTemplates Templates { get; } = (ShippedTemplates)MessageTemplates.English;

    public override CheckWords Check => field ??= new EnglishCheck();

    public override StandingWords Standing => field ??= new EnglishStanding();

    public override DeskWords Desk => field ??= new EnglishDesk();

    public override CompareWords Compare => field ??= new EnglishCompare();

    public override TimelineWords Timeline => field ??= new EnglishTimeline();

    public override DiffWords Diff => field ??= new EnglishDiff();

    public override ImpactWords Impact => field ??= new EnglishImpact();

    /// <summary>"1 claim", "3 claims"; never broken between lines.</summary>
    public static string Count(int count, string noun) =>
        $"{MessageTemplates.English.Say((decimal)count)}\u00A0{noun}{(count == 1 ? string.Empty : "s")}";

    public override string ClaimsIn(string? file) => $"Claims in {file ?? "standard input"}";

    public override string Quoted(string text) => $"“{text.Trim()}”";

    public override string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    public override string At(DateTimeOffset moment) => moment.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    public override string EndOf(string day) => $"the end of {day}";

    public override string BeginningOf(string day) => $"the beginning of {day}";

    protected override string More(int count) => $"{Number(count)} more";
}
