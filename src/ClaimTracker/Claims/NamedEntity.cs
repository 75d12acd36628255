namespace ClaimTracker;

/// <summary>Reads an entity that is named by its id, or by a name or alias.</summary>
internal static class NamedEntity
{
    /// <returns>The id; where several are meant, which is told, the default, and where none is, the text itself, which names nothing.</returns>
    public static EntityId Read(string text, string path, EntityTable entities, List<Problem> problems)
    {
        if (entities.TryFind(EntityId.Unchecked(text), out _))
        {
            return EntityId.Unchecked(text);
        }

        switch (entities.Named(text))
        {
            case []:
                return EntityId.Unchecked(text);
            case [var one]:
                return one.Id;
            case var several:
                var candidates = string.Join(", ", several.Select(entity => entity.Id));
                problems.Add(new Problem(ProblemCode.ValueNotAllowed, path, $"Several entities go by the name \"{ShownText.Of(text)}\": {candidates}. Name the one that is meant by its id.")
                {
                    Found = text,
                    Allowed = candidates,
                });
                return default;
        }
    }
}
