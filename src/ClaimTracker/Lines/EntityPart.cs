namespace ClaimTracker;

/// <summary>An entity in a line: the fields of the claims document, with the id among them.</summary>
internal static class EntityPart
{
    public static void Write(LineWriter line, Entity entity)
    {
        line.Text("id", entity.Id.ToString());
        line.Word<EntityKind>("kind", entity.Kind, LineWords.EntityKinds);
        line.Text("name", entity.Name);
        line.Texts("aliases", entity.Aliases);
        line.Ids("broader", entity.Broader);
        line.Ids("distinctFrom", entity.DistinctFrom);
        if (!entity.Details.SpeaksFor.IsEmpty)
        {
            line.Parts("speaksFor", entity.Details.SpeaksFor, WriteLink);
        }

        line.Addresses("sameAs", entity.SameAs);
        line.Text("description", entity.Description);
        if (entity is Place { Coordinates: { } coordinates })
        {
            line.Part("coordinates", () => WriteCoordinates(line, coordinates));
        }
    }

    /// <returns>Null when something is wrong, which is told.</returns>
    public static Entity? Read(LineObject fields)
    {
        var (id, kind, name) = (fields.Required("id").EntityId(), fields.Required("kind").Word(LineWords.EntityKinds), fields.Required("name").Words());
        var (aliases, broader, distinct) = (fields.Optional("aliases").AllWords(), fields.Optional("broader").EntityIds(), fields.Optional("distinctFrom").EntityIds());
        var links = fields.Optional("speaksFor").Parts(ReadLink);
        var (sameAs, description) = (fields.Optional("sameAs").Addresses(), fields.Optional("description").Words());
        var coordinates = ReadCoordinates(fields.Optional("coordinates"), kind);
        fields.End("An entity");
        if (!fields.IsSound)
        {
            return null;
        }

        var details = new EntityDetails(id!.Value, kind!.Value, name!)
        {
            Aliases = aliases,
            Broader = broader,
            DistinctFrom = distinct,
            SpeaksFor = links,
            SameAs = sameAs,
            Description = description,
            Coordinates = coordinates,
        };
        return kind switch
        {
            EntityKind.Place => new Place(details),
            EntityKind.Topic => new Topic(details),
            _ => new Speaker(details),
        };
    }

    private static void WriteCoordinates(LineWriter line, Coordinates coordinates)
    {
        line.Degrees("latitude", coordinates.Latitude);
        line.Degrees("longitude", coordinates.Longitude);
    }

    private static Coordinates? ReadCoordinates(LineValue value, EntityKind? kind)
    {
        if (value.Object() is not { } fields)
        {
            return null;
        }

        if (kind is not (null or EntityKind.Place))
        {
            value.Tell(ProblemCode.ValueNotAllowed, "Only places have coordinates.");
        }

        var latitude = fields.Required("latitude").Degrees(Coordinates.IsLatitude, "a number from -90 to 90");
        var longitude = fields.Required("longitude").Degrees(Coordinates.IsLongitude, "a number from -180 to 180");
        fields.End("A point on a map");
        return fields.IsSound ? new Coordinates(latitude!.Value, longitude!.Value) : null;
    }

    private static void WriteLink(LineWriter line, SpeaksFor link)
    {
        line.Text("party", link.Party.ToString());
        line.Text("role", link.Role);
        line.Time("from", link.From);
        line.Time("until", link.Until);
    }

    private static SpeaksFor? ReadLink(LineObject fields)
    {
        var (party, role) = (fields.Required("party").EntityId(), fields.Optional("role").Text());
        var (from, until) = (fields.Optional("from").Time(), fields.Optional("until").Time());
        fields.End("A link");
        if (until is not null && !SpeaksFor.IsPeriod(from, until))
        {
            fields.Tell(
                ProblemCode.UnreadableTime, "until", $"The link ends at the beginning of {until}, which is not after the beginning of {from?.ToString() ?? "time"}.", until.Text);
        }

        return fields.IsSound ? new SpeaksFor(party!.Value, role, from, until) : null;
    }
}
