using System.Text.Json.Serialization;

namespace ClaimTracker.Documents;

/// <summary>What our desk thinks of a claim or a question, never mixed with what speakers say.</summary>
internal sealed record AssessmentJson(
    [property: JsonPropertyOrder(2)] string Scale,
    [property: JsonPropertyOrder(3)] string Rating,
    [property: JsonPropertyOrder(4)] string Label,
    [property: JsonPropertyOrder(5)] int Value,
    [property: JsonPropertyOrder(6)] int Best,
    [property: JsonPropertyOrder(7)] string By)
{
    [JsonPropertyOrder(0)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Claim { get; private init; }

    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Question { get; private init; }

    /// <summary>When it was made, as the document states it; left out where it does not.</summary>
    [JsonPropertyOrder(8)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? At { get; private init; }

    [JsonPropertyOrder(9)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? Reasons { get; private init; }

    [JsonPropertyOrder(10)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? Evidence { get; private init; }

    /// <summary>Written only where it is true: a later one has taken its place.</summary>
    [JsonPropertyOrder(11)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Superseded { get; init; }

    /// <summary>All assessments of a ledger, from its entries: of claims, then of questions, by id, oldest first; null when there is none.</summary>
    public static IReadOnlyList<AssessmentJson>? AllOf(IReadOnlyList<LedgerEntry> entries)
    {
        var ofClaims = entries.OfType<ClaimAssessed>().GroupBy(entry => entry.Claim).OrderBy(group => group.Key)
            .SelectMany(group => Of([.. group.Select(entry => entry.Assessment)]).Select(assessment => assessment with { Claim = group.Key.ToString() }));
        var ofQuestions = entries.OfType<QuestionAssessed>().GroupBy(entry => entry.Question).OrderBy(group => group.Key)
            .SelectMany(group => Of([.. group.Select(entry => entry.Assessment)]).Select(assessment => assessment with { Question = group.Key.ToString() }));
        return ofClaims.Concat(ofQuestions).ToList() is { Count: > 0 } assessments ? assessments : null;
    }

    // The last one stands.
    private static IEnumerable<AssessmentJson> Of(Assessment[] assessments) =>
        assessments.Select((assessment, index) => Of(assessment) with { Superseded = index < assessments.Length - 1 });

    /// <summary>An assessment without what it is about.</summary>
    public static AssessmentJson Of(Assessment assessment) =>
        new(assessment.Rating.ScaleId, assessment.Rating.Id, assessment.Rating.Label, assessment.Rating.Value, assessment.Rating.Best, assessment.By)
        {
            At = assessment.Made?.Text,
            Reasons = assessment.Reasons.IsEmpty ? null : assessment.Reasons,
            Evidence = assessment.Evidence.IsEmpty ? null : assessment.Evidence.Select(address => address.OriginalString),
        };
}
