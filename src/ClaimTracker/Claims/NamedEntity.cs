namespace ClaimTracker;

/// <summary>Reads an entity that is named by its id, or by a name or alias.</summary>
internal static class NamedEntity
{
    /// <summary>The one entity that is meant; null where there is none, or several go by the name.</summary>
    public static EntityNode? Find(string text, EntityTable entities)
    {
        if (entities.TryFind(EntityId.Unchecked(text), out var node))
        {
            return node;
        }

        return entities.Named(text) is [var one] && entities.TryFind(one.Id, out node) ? node : null;
    }

    /// <returns>The id; where several are meant, which is told, the default, and where none is, the text itself, which names nothing.</returns>
    public static EntityId Read(string text, string path, EntityTable entities, List<Problem> problems)
    {
        if (Find(text, entities) is { } found)
        {
            return found.Entity.Id;
        }

        var several = entities.Named(text);
        if (several.IsEmpty)
        {
            return EntityId.Unchecked(text);
        }

        var candidates = string.Join(", ", several.Select(entity => entity.Id));
        problems.Add(new Problem(ProblemCode.ValueNotAllowed, path, $"Several entities go by the name \"{ShownText.Of(text)}\": {candidates}. Name the one that is meant by its id.")
        {
            Found = text,
            Allowed = candidates,
        });
        return default;
    }
}
