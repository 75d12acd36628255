namespace ClaimTracker.Documents;

/// <summary>The entities of a document: its own, and those that its packs bring.</summary>
internal sealed class EntityParts
{
    private readonly List<Entity> _all = [];
    private readonly Dictionary<EntityId, IncludedPack> _broughtBy = [];

    private EntityParts(IEnumerable<Entity> own) => _all.AddRange(own);

    /// <summary>Those of the document in its order, then those of its packs.</summary>
    public IReadOnlyList<Entity> All => _all;

    public static EntityParts Read(DocumentNode root, Includes includes, ReadingContext context)
    {
        var parts = new EntityParts(EntityReader.Read(root["entities"], context));
        if (includes.Packs.Count > 0)
        {
            parts.Take(includes.Packs, root, context);
        }

        return parts;
    }

    /// <summary>Adds problems of entities at their places, each in the document where the entity stands.</summary>
    public void Tell(IEnumerable<Problem> found, ReadingContext context)
    {
        foreach (var problem in found)
        {
            if (_broughtBy.TryGetValue(IdIn(problem.Path), out var pack))
            {
                var there = new ProblemList();
                context.For(pack.Document.Root, there).AddAll([problem]);
                context.TellIn(pack.Document.Name, there);
            }
            else
            {
                context.AddAll([problem]);
            }
        }
    }

    // "/entities/town/name" is about "town".
    private static EntityId IdIn(string path) => path.Split('/') is [_, _, var id, ..] ? EntityId.Unchecked(id) : default;

    // What is there word for word is declared once.
    private void Take(IReadOnlyList<IncludedPack> packs, DocumentNode root, ReadingContext context)
    {
        var byId = _all.ToDictionary(entity => entity.Id);
        foreach (var pack in packs)
        {
            foreach (var entity in pack.Document.Entities)
            {
                if (byId.TryAdd(entity.Id, entity))
                {
                    _all.Add(entity);
                    _broughtBy.Add(entity.Id, pack);
                }
                else if (!byId[entity.Id].ReadsAs(entity))
                {
                    TellTaken(entity, pack, root, context);
                }
            }
        }
    }

    private void TellTaken(Entity entity, IncludedPack pack, DocumentNode root, ReadingContext context)
    {
        var id = entity.Id.ToString();
        var place = _broughtBy.TryGetValue(entity.Id, out var other)
            ? FormattableString.Invariant($"in the pack \"{other.Document.Name}\", which line {other.Outermost.Line} includes")
            : FormattableString.Invariant($"in line {root["entities"][id].KeyPlace.Line} of this document");
        context.Problems.Add(
            ProblemCode.DuplicateId,
            pack.Outermost,
            FormattableString.Invariant($"The pack \"{pack.Document.Name}\" brings the entity \"{Shown.Short(id)}\" (line {pack.Document.Root["entities"][id].KeyPlace.Line} there), and another entity by this id stands {place}. Call one of them something else."));
    }
}
