using System.Text.Json.Serialization;

namespace ClaimTracker.Documents;

// The wire shape of a timeline.
internal sealed record TimelineJson(
    [property: JsonPropertyOrder(0)] int ClaimTracker,
    [property: JsonPropertyOrder(1)] string TimeZone,
    [property: JsonPropertyOrder(4)] IEnumerable<TimelineItemJson> Items)
{
    private const int Version = 1;

    /// <summary>The only question that is told of; left out where all are.</summary>
    [JsonPropertyOrder(2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Question { get; private init; }

    /// <summary>The only speaker that is told of; left out where all are.</summary>
    [JsonPropertyOrder(3)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Speaker { get; private init; }

    public static TimelineJson Of(Timeline timeline) => new(Version, timeline.Zone.Id, timeline.Items.Select(TimelineItemJson.Of))
    {
        Question = timeline.Question?.Id.ToString(),
        Speaker = timeline.Speaker?.Id.ToString(),
    };
}
