using System.Text.Json.Serialization;

namespace ClaimTracker.Documents;

/// <summary>One thing that is new; what does not apply is left out.</summary>
/// <param name="Kind">
/// <c>accountMoved</c>, <c>claimAdded</c>, <c>claimActedOn</c>, <c>findingBegan</c>, <c>findingChanged</c>, <c>findingEnded</c>,
/// <c>positionGained</c>, <c>positionLost</c> or <c>stateChanged</c>.
/// </param>
/// <param name="Question">The question that it is about.</param>
/// <param name="Sentence">What is new, in words.</param>
internal sealed record ChangeJson(
    [property: JsonPropertyOrder(0)] string Kind,
    [property: JsonPropertyOrder(1)] string Question,
    [property: JsonPropertyOrder(12)] string Sentence)
{
    /// <summary>How a speaker moved.</summary>
    [JsonPropertyOrder(2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Move { get; private init; }

    /// <summary>What was done with a claim.</summary>
    [JsonPropertyOrder(3)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Act { get; private init; }

    /// <summary>The code of a finding, as it is or was last found.</summary>
    [JsonPropertyOrder(4)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Code { get; private init; }

    /// <summary>The status of a finding, as it is or was last found.</summary>
    [JsonPropertyOrder(5)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Status { get; private init; }

    /// <summary>The answer of a position.</summary>
    [JsonPropertyOrder(6)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Answer? Answer { get; private init; }

    [JsonPropertyOrder(7)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Polarity { get; private init; }

    /// <summary>The claims that it is about; of a move the one now, of a position those gained or lost.</summary>
    [JsonPropertyOrder(8)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? Claims { get; private init; }

    /// <summary>Of a correction, the claim that replaces.</summary>
    [JsonPropertyOrder(9)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? With { get; private init; }

    /// <summary>Of a move the claim before, of a finding its code and status before, of a question its state before.</summary>
    [JsonPropertyOrder(10)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Before { get; private init; }

    /// <summary>The state of a question now.</summary>
    [JsonPropertyOrder(11)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? State { get; private init; }

    public static ChangeJson Of(LedgerChange change) => change switch
    {
        AccountMoved moved => Of("accountMoved", change, moved.After) with { Move = WireWord.Of(moved.Move), Before = moved.Before.Id.ToString() },
        ClaimAdded added => Of("claimAdded", change, added.Claim),
        ClaimActedOn acted => Of("claimActedOn", change, acted.Claim) with { Act = WireWord.Of(acted.Act), With = acted.With?.Id.ToString() },
        FindingBegan began => OfFinding("findingBegan", change, began.Finding),
        FindingChanged changed => OfFinding("findingChanged", change, changed.After) with { Before = $"{changed.Before.Code} {WireWord.Of(changed.Before.Status)}" },
        FindingEnded ended => OfFinding("findingEnded", change, ended.Finding),
        PositionGained gained => OfPosition("positionGained", change, gained.After, gained.Claims),
        PositionLost lost => OfPosition("positionLost", change, lost.Before, lost.Claims),
        StateChanged state => Of("stateChanged", change) with { Before = state.Before is { } was ? WireWord.Of(was) : null, State = WireWord.Of(state.After) },
        _ => throw new InvalidOperationException($"A change of the unknown kind {change.GetType().Name}."),
    };

    private static ChangeJson OfFinding(string kind, LedgerChange change, Finding finding) =>
        Of(kind, change, [.. finding.Claims]) with { Code = finding.Code, Status = WireWord.Of(finding.Status) };

    private static ChangeJson OfPosition(string kind, LedgerChange change, Position position, IEnumerable<Claim> claims) =>
        Of(kind, change, [.. claims]) with { Answer = position.Answer, Polarity = WireWord.Of(position.Polarity) };

    private static ChangeJson Of(string kind, LedgerChange change, params Claim[] claims) => new(kind, change.Question.Id.ToString(), change.Sentence)
    {
        Claims = claims.Length == 0 ? null : claims.Select(claim => claim.Id.ToString()),
    };
}
