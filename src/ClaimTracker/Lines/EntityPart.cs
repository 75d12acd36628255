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
    }

    /// <returns>Null when something is wrong, which is told.</returns>
    public static Entity? Read(LineObject fields)
    {
        var (id, kind, name) = (fields.Required("id").EntityId(), fields.Required("kind").Word(LineWords.EntityKinds), fields.Required("name").Words());
        var (aliases, broader, distinct) = (fields.Optional("aliases").AllWords(), fields.Optional("broader").EntityIds(), fields.Optional("distinctFrom").EntityIds());
        var links = fields.Optional("speaksFor").Parts(ReadLink);
        var (sameAs, description) = (fields.Optional("sameAs").Addresses(), fields.Optional("description").Words());
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
        };
        return kind switch
        {
            EntityKind.Place => new Place(details),
            EntityKind.Topic => new Topic(details),
            _ => new Speaker(details),
        };
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
