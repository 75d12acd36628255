namespace ClaimTracker.Documents.Tests.Figures;

/// <summary>What one source says about one battle, side and measure: a line of <c>claims.jsonl</c>.</summary>
internal sealed record CasualtyFigure(string Id, string Event, string Side, string Measure, int Min, int Max, string Source, string? Text)
{
    /// <summary>One question for each battle, side and measure.</summary>
    public string Question => $"{Event}-{Side}-{Measure.Replace(' ', '-')}";

    public string QuestionText => $"{Measure} of the {Side} side at battle {Event}: how many?";

    /// <summary>One line has its two numbers the wrong way round; see the README beside the data.</summary>
    public bool IsReversed => Min > Max;

    public int Low => Math.Min(Min, Max);

    public int High => Math.Max(Min, Max);

    /// <summary>From the lowest to the highest number the source gives.</summary>
    public Quantity AsInterval => Quantity.Between(Low, High);

    /// <summary>A single number as "about", a range as it is.</summary>
    public Quantity AsAbout => Low == High ? Quantity.About(Low) : AsInterval;
}
