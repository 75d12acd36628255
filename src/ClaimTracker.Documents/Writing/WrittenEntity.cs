namespace ClaimTracker.Documents;

/// <summary>An entity as a document writes it.</summary>
internal static class WrittenEntity
{
    public static WrittenMap Of(Entity entity, WrittenTexts texts)
    {
        var path = JsonPointer.Of("/entities", entity.Id.ToString());
        return new WrittenMap()
            .With<EntityKind>("kind", entity.Kind)
            .With("name", texts.Text(entity.Name, path + "/name"))
            .WithList("aliases", WrittenValue.Of(entity.Aliases.Select(alias => texts.Text(alias, path + "/aliases")!)))
            .WithList("broader", WrittenValue.Of(entity.Broader))
            .WithList("distinctFrom", WrittenValue.Of(entity.DistinctFrom))
            .With("speaksFor", SpeaksFor(entity, texts, path + "/speaksFor"))
            .WithList("sameAs", WrittenValue.Of(entity.SameAs))
            .With("description", texts.Text(entity.Description, path + "/description"))
            .With("coordinates", Coordinates(entity.Details.Coordinates));
    }

    private static WrittenValue? SpeaksFor(Entity entity, WrittenTexts texts, string path) => entity.Details.SpeaksFor switch
    {
        [] => null,
        [{ Role: null, From: null, Until: null, Party: var party }] => WrittenValue.Of(party),
        var links => new WrittenValue.List([.. links.Select(link => new WrittenMap()
            .With("party", WrittenValue.Of(link.Party))
            .With("role", texts.Text(link.Role, path))
            .With("from", WrittenClaim.Word(texts.Time(link.From, path)))
            .With("until", WrittenClaim.Word(texts.Time(link.Until, path))))]),
    };

    private static WrittenMap? Coordinates(Coordinates? point) => point is { } known
        ? new WrittenMap()
            .With("latitude", WrittenValue.Literal(WrittenTexts.Degrees(known.Latitude)))
            .With("longitude", WrittenValue.Literal(WrittenTexts.Degrees(known.Longitude)))
        : null;

}
