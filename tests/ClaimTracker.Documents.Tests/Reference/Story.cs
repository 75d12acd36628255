using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>A claims document (DESIGN 5) after its amendments, with the acts of the desk and of the speakers.</summary>
internal sealed class Story
{
    private readonly Dictionary<string, Claim> _claims;
    private readonly HashSet<(string Claim, string Against)> _rebuttals;
    private readonly List<(string Corrected, string With)> _corrections;
    private readonly HashSet<string> _retracted;
    private readonly HashSet<string> _withdrawn;

    private Story(
        Entities entities,
        IReadOnlyList<Question> questions,
        IReadOnlyList<Claim> claims,
        IEnumerable<JsonObject> counterclaims,
        IReadOnlyList<JsonObject> events)
    {
        Entities = entities;
        Questions = questions;
        Claims = claims;
        _claims = claims.ToDictionary(claim => claim.Id);
        _rebuttals = [.. counterclaims.Where(counter => counter.Text("kind") == "rebuts").Select(counter => (counter.Text("claim"), counter.Text("against")))];
        _corrections = [.. events.Where(act => act.ContainsKey("correct")).Select(act => (act.Text("correct"), act.Text("with")))];
        _retracted = [.. events.Where(act => act.ContainsKey("retract")).Select(act => act.Text("retract"))];
        _withdrawn = [.. events.Where(act => act.ContainsKey("withdraw")).Select(act => act.Text("withdraw"))];
    }

    public Entities Entities { get; }

    /// <summary>In order of their ids.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>In order of their ids.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    public static Story Read(JsonObject document)
    {
        var head = document["story"]?.AsObject();
        var zone = head?.TextOrNull("timeZone") is { } name ? TimeZoneInfo.FindSystemTimeZoneById(name) : TimeZoneInfo.Utc;
        var entities = Entities.Read(document.Object("entities"), zone);
        var questions = document.Object("questions")
            .Select(entry => Question.Read(entry.Key, entry.Value!.AsObject(), head.TextsOrNull("parties") ?? []))
            .OrderBy(question => question.Id, StringComparer.Ordinal)
            .ToList();
        var events = document.Objects("events").ToList();
        var claims = document.Objects("claims")
            .Select(claim => Amended(claim, events, zone))
            .Select(claim => Reference.Claim.Read(claim, questions, entities, zone))
            .OrderBy(claim => claim.Id, StringComparer.Ordinal)
            .ToList();
        return new Story(entities, questions, claims, document.Objects("counterclaims"), events);
    }

    public Claim Claim(string id) => _claims[id];

    public bool Retracted(Claim claim) => _retracted.Contains(claim.Id);

    public bool Withdrawn(Claim claim) => _withdrawn.Contains(claim.Id);

    /// <summary>An editor said that one of the two rebuts the other, either way.</summary>
    public bool Rebut(Claim first, Claim second) =>
        _rebuttals.Contains((first.Id, second.Id)) || _rebuttals.Contains((second.Id, first.Id));

    /// <summary>Recorded as a correction, direct or through a chain. There are no loops.</summary>
    public bool Corrects(Claim newer, Claim older) => Corrects(newer.Id, older.Id);

    private bool Corrects(string newer, string older) =>
        _corrections.Any(correction => correction.Corrected == older && (correction.With == newer || Corrects(newer, correction.With)));

    /// <summary>Amendments apply in order of <c>at</c> (missing: first), then of the file.</summary>
    private static JsonObject Amended(JsonObject claim, IEnumerable<JsonObject> events, TimeZoneInfo zone)
    {
        var amended = claim.DeepClone().AsObject();
        var amendments = events
            .Where(act => act.TextOrNull("amend") == claim.Text("id"))
            .OrderBy(act => act.TextOrNull("at") is { } at ? TimeText.Read(at, zone).Start ?? long.MinValue : long.MinValue);
        foreach (var (field, value) in amendments.SelectMany(act => act))
        {
            if (field is not ("amend" or "at" or "by" or "reason"))
            {
                amended[field] = value?.DeepClone();
            }
        }

        return amended;
    }
}
