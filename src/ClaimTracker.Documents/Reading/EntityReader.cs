namespace ClaimTracker.Documents;

/// <summary>Reads the entities. One with a fault of its own still stands for its id, so that nothing else is told because of it.</summary>
internal static class EntityReader
{
    public static IReadOnlyList<Entity> Read(DocumentNode map, ReadingContext context)
    {
        var entities = new List<Entity>(map.Count);
        foreach (var entity in map.Entries)
        {
            if (!entity.IsRepeated)
            {
                entities.Add(Make(Details(entity, context)));
            }
        }

        return entities;
    }

    private static Entity Make(EntityDetails details) => details.Kind switch
    {
        EntityKind.Place => new Place(details),
        EntityKind.Topic => new Topic(details),
        _ => new Speaker(details),
    };

    private static EntityDetails Details(DocumentNode map, ReadingContext context)
    {
        var id = EntityId.Unchecked(map.Key);

        // An organisation may stand wherever an entity may, so that an unreadable kind is told once.
        if (!map.IsMap)
        {
            return new EntityDetails(id, EntityKind.Organisation, map.Key);
        }

        return new EntityDetails(id, ReadingContext.Word<EntityKind>(map, "kind") ?? EntityKind.Organisation, context.Text(map, "name") ?? "unnamed")
        {
            Aliases = [.. context.Texts(map, "aliases")],
            Broader = [.. ReadingContext.Entities(map, "broader")],
            DistinctFrom = [.. ReadingContext.Entities(map, "distinctFrom")],
            SameAs = [.. context.Addresses(map, "sameAs")],
            Description = context.Text(map, "description"),
            SpeaksFor = [.. SpeaksFor(map["speaksFor"], context)],
            Coordinates = Coordinates(map["coordinates"]),
        };
    }

    private static Coordinates? Coordinates(DocumentNode map) =>
        map.IsMap && DegreesShape.Latitude.Read(map["latitude"]) is { } latitude && DegreesShape.Longitude.Read(map["longitude"]) is { } longitude
            ? new Coordinates(latitude, longitude)
            : null;

    private static IEnumerable<SpeaksFor> SpeaksFor(DocumentNode node, ReadingContext context) => node switch
    {
        { Kind: NodeKind.Text } => [ClaimTracker.SpeaksFor.Unchecked(ReadingContext.Entity(node), null, null, null)],
        { IsList: true } => node.Items.Select(item => Link(item, context)),
        _ => [],
    };

    private static SpeaksFor Link(DocumentNode map, ReadingContext context)
    {
        if (!map.IsMap)
        {
            return ClaimTracker.SpeaksFor.Unchecked(default, null, null, null);
        }

        var (from, until) = (context.Time(map, "from"), context.Time(map, "until"));
        if (!ClaimTracker.SpeaksFor.IsPeriod(from, until))
        {
            context.Problems.Add(
                ProblemCode.UnreadableTime, map["until"], $"The link ends at the beginning of {until}, which is not after the beginning of {from?.ToString() ?? "time"}.");
        }

        return ClaimTracker.SpeaksFor.Unchecked(ReadingContext.Entity(map["party"]), context.Text(map, "role"), from, until);
    }
}
