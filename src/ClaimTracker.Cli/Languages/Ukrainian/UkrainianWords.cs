namespace ClaimTracker.Cli;

internal sealed class UkrainianWords : Words
{
    public override ShippedTemplates Templates { get; } = (ShippedTemplates)MessageTemplates.Ukrainian;

    public override CheckWords Check => field ??= new UkrainianCheck();

    public override StandingWords Standing => field ??= new UkrainianStanding();

    public override DeskWords Desk => field ??= new UkrainianDesk();

    public override CompareWords Compare => field ??= new UkrainianCompare();

    public override TimelineWords Timeline => field ??= new UkrainianTimeline();

    public override DiffWords Diff => field ??= new UkrainianDiff();

    public override ImpactWords Impact => field ??= new UkrainianImpact();

    /// <summary>"1 твердження", "5 тверджень"; never broken between lines.</summary>
    public static string Count(int count, string one, string few, string many) =>
        $"{MessageTemplates.Ukrainian.Say((decimal)count)}\u00A0{UkrainianPlural.Of(count, one, few, many)}";

    /// <summary>How many claims.</summary>
    public static string Claims(int count) => Count(count, "твердження", "твердження", "тверджень");

    /// <summary>How many pairs of claims.</summary>
    public static string Pairs(int count) => $"{Count(count, "пара", "пари", "пар")} тверджень";

    public override string ClaimsIn(string? file) => file is null ? "Твердження зі стандартного вводу" : $"Твердження з файлу: {file}";

    public override string Quoted(string text) => $"«{text.Trim()}»";

    public override string Day(DateOnly day) => Capitalised(UkrainianTime.DayOfWeek(day));

    public override string At(DateTimeOffset moment) => UkrainianTime.At(moment);

    public override string EndOf(string day) => $"{day}, кінець дня";

    public override string BeginningOf(string day) => $"{day}, початок дня";

    protected override string More(int count) => $"ще {Number(count)}";
}
