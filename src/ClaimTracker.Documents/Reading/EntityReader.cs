namespace ClaimTracker.Documents;

/// <summary>Reads the entities. One with a fault of its own still stands for its id, so that nothing else is told because of it.</summary>
internal static class EntityReader
{
    public static IReadOnlyList<Entity> Read(MapNode? map, ReadingContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. (map?.Entries ?? [])
                .Where(entry => seen.Add(entry.Key))
                .Select(entry => Make(Details(entry.Key, entry.Value as MapNode, context))),
        ];
    }

    private static Entity Make(EntityDetails details) => details.Kind switch
    {
        EntityKind.Place => new Place(details),
        EntityKind.Topic => new Topic(details),
        _ => new Speaker(details),
    };

    private static EntityDetails Details(string key, MapNode? map, ReadingContext context)
    {
        var id = EntityId.Unchecked(key);

        // An organisation may stand wherever an entity may, so that an unreadable kind is told once.
        if (map is null)
        {
            return new EntityDetails(id, EntityKind.Organisation, key);
        }

        return new EntityDetails(id, ReadingContext.Word<EntityKind>(map, "kind") ?? EntityKind.Organisation, context.Text(map, "name") ?? "unnamed")
        {
            Aliases = [.. context.Texts(map, "aliases")],
            Broader = [.. ReadingContext.Entities(map, "broader")],
            DistinctFrom = [.. ReadingContext.Entities(map, "distinctFrom")],
            SameAs = [.. context.Addresses(map, "sameAs")],
            Description = context.Text(map, "description"),
            SpeaksFor = [.. SpeaksFor(map["speaksFor"], context)],
        };
    }

    private static IEnumerable<SpeaksFor> SpeaksFor(DocumentNode? node, ReadingContext context) => node switch
    {
        ScalarNode { Kind: ScalarKind.Text } => [ClaimTracker.SpeaksFor.Unchecked(ReadingContext.Entity(node), null, null, null)],
        ListNode list => list.Items.Select(item => Link(item as MapNode, context)),
        _ => [],
    };

    private static SpeaksFor Link(MapNode? map, ReadingContext context)
    {
        if (map is null)
        {
            return ClaimTracker.SpeaksFor.Unchecked(default, null, null, null);
        }

        var (from, until) = (context.Time(map, "from"), context.Time(map, "until"));
        if (!ClaimTracker.SpeaksFor.IsPeriod(from, until))
        {
            context.Problems.Add(
                ProblemCode.UnreadableTime, map["until"]!, $"The link ends at the beginning of {until}, which is not after the beginning of {from?.ToString() ?? "time"}.");
        }

        return ClaimTracker.SpeaksFor.Unchecked(ReadingContext.Entity(map["party"]), context.Text(map, "role"), from, until);
    }
}
