using System.Text.Json.Serialization;

namespace ClaimTracker.Documents;

/// <summary>One thing that happened; what does not apply is left out.</summary>
/// <param name="Kind"><c>claim</c>, <c>retracted</c>, <c>corrected</c>, <c>amended</c>, <c>withdrawn</c>, <c>published</c>, <c>assessed</c> or <c>reviewed</c>.</param>
/// <param name="Ours">Whether our desk did it.</param>
internal sealed record TimelineItemJson([property: JsonPropertyOrder(0)] string Kind, [property: JsonPropertyOrder(1)] bool Ours)
{
    /// <summary>When it happened, as stated.</summary>
    [JsonPropertyOrder(2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Time { get; private init; }

    /// <summary>When it was recorded, where nobody said when it happened.</summary>
    [JsonPropertyOrder(3)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Recorded { get; private init; }

    /// <summary>The day on which it happened, or was recorded, in the time zone of the report.</summary>
    [JsonPropertyOrder(4)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Day { get; private init; }

    [JsonPropertyOrder(5)]
    public required string Question { get; init; }

    [JsonPropertyOrder(6)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Claim { get; private init; }

    [JsonPropertyOrder(7)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Speaker { get; private init; }

    [JsonPropertyOrder(8)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Force { get; private init; }

    [JsonPropertyOrder(9)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Answer? Answer { get; private init; }

    /// <summary>What the claim was in its speaker's answers to the question.</summary>
    [JsonPropertyOrder(10)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Step { get; private init; }

    /// <summary>The claim that the step is seen from.</summary>
    [JsonPropertyOrder(11)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Previous { get; private init; }

    [JsonPropertyOrder(12)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? InForce { get; private init; }

    /// <summary>The claim that replaces a corrected one.</summary>
    [JsonPropertyOrder(13)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? With { get; private init; }

    /// <summary>The answer before an amendment.</summary>
    [JsonPropertyOrder(14)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Answer? Before { get; private init; }

    [JsonPropertyOrder(15)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? By { get; private init; }

    [JsonPropertyOrder(16)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Why { get; private init; }

    [JsonPropertyOrder(17)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UsageJson? Usage { get; private init; }

    [JsonPropertyOrder(18)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AssessmentJson? Assessment { get; private init; }

    /// <summary>What another publisher thinks.</summary>
    [JsonPropertyOrder(19)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReviewJson? Review { get; private init; }

    public static TimelineItemJson Of(TimelineItem item) => item.Entry switch
    {
        ClaimRecorded => Of("claim", item) with
        {
            Force = WireWord.Of(item.Claim!.Force),
            Answer = item.Claim.Answer,
            Step = WireWord.Of(item.Step!.Kind),
            Previous = item.Step.Previous?.Id.ToString(),
            InForce = item.Step.InForce,
        },
        ClaimRetracted => Act("retracted", item),
        ClaimCorrected => Act("corrected", item) with { With = item.With!.Id.ToString() },
        ClaimAmended => Act("amended", item) with { Answer = item.Claim!.Answer, Before = item.Before!.Answer },
        ClaimWithdrawn => Act("withdrawn", item),
        ClaimUsed used => Of("published", item) with { Usage = UsageJson.Of(used) },
        ClaimAssessed { Assessment: var assessment } => Assessed(item, assessment),
        QuestionAssessed { Assessment: var assessment } => Assessed(item, assessment),
        ClaimReviewed reviewed => Of("reviewed", item) with { Review = ReviewJson.Of(reviewed) },
        var entry => throw new InvalidOperationException($"A timeline tells nothing of a {entry.GetType().Name}."),
    };

    private static TimelineItemJson Act(string act, TimelineItem item) => Of(act, item) with { By = item.Entry.Note?.By, Why = item.Entry.Note?.Why };

    private static TimelineItemJson Assessed(TimelineItem item, Assessment assessment) =>
        Of("assessed", item) with { Assessment = AssessmentJson.Of(assessment) with { Superseded = item.IsSuperseded } };

    private static TimelineItemJson Of(string kind, TimelineItem item) => new(kind, item.IsOurs)
    {
        Time = item.Time?.Text,
        Recorded = MomentText.Of(item.Recorded),
        Day = MomentText.Of(item.Day),
        Question = item.Question.Id.ToString(),
        Claim = item.Claim?.Id.ToString(),
        Speaker = item.Claim?.Speaker.Id.ToString(),
    };
}
