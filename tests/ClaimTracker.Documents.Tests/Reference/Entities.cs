using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>Who is within whom, who is distinct from whom (2.3), and who speaks for whom (2.7).</summary>
internal sealed class Entities
{
    private readonly Dictionary<string, Entity> _entities;

    private Entities(Dictionary<string, Entity> entities) => _entities = entities;

    public static Entities Read(JsonObject node, TimeZoneInfo zone) =>
        new(node.ToDictionary(entry => entry.Key, entry => Entity.Read(entry.Value!.AsObject(), zone)));

    /// <summary>x ≤ y: x is y or reaches y through <c>broader</c>.</summary>
    public bool Within(string x, string y) => x == y || _entities[x].Broader.Any(broader => Within(broader, y));

    /// <summary>Some known entity is within both. That holds, too, where one is within the other.</summary>
    public bool Overlap(string x, string y) => _entities.Keys.Any(known => Within(known, x) && Within(known, y));

    /// <summary>Declared distinct, in either direction, themselves or something broader.</summary>
    public bool Distinct(string x, string y) => _entities.Any(declared => declared.Value.DistinctFrom.Any(other =>
        (Within(x, declared.Key) && Within(y, other)) || (Within(y, declared.Key) && Within(x, other))));

    public bool Anonymous(string id) => _entities[id].Kind == "anonymous";

    /// <summary>Where following all links that count at the time of speaking ends.</summary>
    public IReadOnlySet<string> Roots(string id, TimeRange? said)
    {
        var links = _entities[id].SpeaksFor.Where(link => said is null || link.Time.Intersects(said.Value)).ToList();
        return links.Count == 0
            ? new SortedSet<string>(StringComparer.Ordinal) { id }
            : new SortedSet<string>(links.SelectMany(link => Roots(link.Party, said)), StringComparer.Ordinal);
    }

    private sealed record Entity(
        string Kind,
        IReadOnlyList<string> Broader,
        IReadOnlyList<string> DistinctFrom,
        IReadOnlyList<Link> SpeaksFor)
    {
        public static Entity Read(JsonObject node, TimeZoneInfo zone) => new(
            node.Text("kind"),
            node.TextsOrNull("broader") ?? [],
            node.TextsOrNull("distinctFrom") ?? [],
            node["speaksFor"] switch
            {
                null => [],
                JsonArray links => [.. links.Select(link => Link.Read(link!, zone))],
                var link => [Link.Read(link, zone)],
            });
    }

    /// <summary>Covers the time from the start of <c>from</c> to the start of <c>until</c>.</summary>
    private sealed record Link(string Party, TimeRange Time)
    {
        public static Link Read(JsonNode node, TimeZoneInfo zone)
        {
            return node is JsonObject link
                ? new Link(link.Text("party"), new TimeRange(Start(link, "from"), Start(link, "until")))
                : new Link(Json.TextOf(node), new TimeRange(null, null));

            long? Start(JsonObject dated, string field) =>
                dated.TextOrNull(field) is { } text ? TimeText.Read(text, zone).Start : null;
        }
    }
}
