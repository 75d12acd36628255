namespace ClaimTracker;

/// <summary>The built-in checks of entities, shared by the ledger and the document reader.</summary>
internal static class EntityCheck
{
    /// <summary>All problems of a batch that may refer to itself in any order. Paths start with <c>/entities/</c> and the id.</summary>
    public static IReadOnlyList<Problem> Check(IReadOnlyList<Entity> batch, EntityTable known)
    {
        var scope = new EntityScope(batch, known);
        var problems = new List<Problem>(batch.SelectMany(CheckNames).Concat(batch.SelectMany(CheckCoordinates)));
        problems.AddRange(Duplicates(batch, known));
        problems.AddRange(batch.SelectMany(entity => CheckLinks(entity, scope)));
        problems.AddRange(LoopsOf(batch, "broader", entity => entity.Broader, scope));
        problems.AddRange(LoopsOf(batch, "speaksFor", entity => entity.Details.SpeaksFor.Select(link => link.Party), scope));
        problems.AddRange(DistinctnessCheck.Check(batch, scope));
        return problems;
    }

    public static string PathOf(EntityId id) => ProblemPath.Of("entities", id.ToString());

    public static string PathOf(EntityId id, string field) => $"{PathOf(id)}/{field}";

    /// <summary>That an entity exists and can speak; null when it does, or when the id is the default, which has been told elsewhere.</summary>
    public static Problem? CheckSpeaks(EntityId id, string path, EntityScope scope)
    {
        if (scope.IsMissing(id))
        {
            return scope.Unknown(id, path);
        }

        return scope.Find(id) is null or Speaker ? null : DoesNotSpeak(scope.Find(id)!, path);
    }

    private static IEnumerable<Problem> CheckNames(Entity entity)
    {
        if (NameCheck.FaultOf(entity.Name) is { } fault)
        {
            yield return new Problem(ProblemCode.DeceptiveName, PathOf(entity.Id, "name"), fault);
        }

        for (var i = 0; i < entity.Aliases.Length; i++)
        {
            if (NameCheck.FaultOf(entity.Aliases[i]) is { } aliasFault)
            {
                yield return new Problem(ProblemCode.DeceptiveName, PathOf(entity.Id, $"aliases/{i}"), aliasFault);
            }
        }

        for (var i = 0; i < entity.SameAs.Length; i++)
        {
            if (WebAddress.FaultOf(entity.SameAs[i]) is { } addressFault)
            {
                yield return new Problem(ProblemCode.AddressNotHttp, PathOf(entity.Id, $"sameAs/{i}"), addressFault);
            }
        }
    }

    private static IEnumerable<Problem> CheckCoordinates(Entity entity)
    {
        if (entity.Details.Coordinates is not null && entity is not Place)
        {
            yield return new Problem(ProblemCode.ValueNotAllowed, PathOf(entity.Id, "coordinates"), $"\"{entity.Id}\" is no place; only places have coordinates.");
        }
    }

    private static IEnumerable<Problem> Duplicates(IReadOnlyList<Entity> batch, EntityTable known)
    {
        var seen = new HashSet<EntityId>();
        foreach (var entity in batch.Where(entity => known.TryFind(entity.Id, out _) | !seen.Add(entity.Id)))
        {
            yield return new Problem(
                ProblemCode.DuplicateId, PathOf(entity.Id), $"There is an entity with the id \"{entity.Id}\" already; ids are unique.")
            {
                Found = entity.Id.ToString(),
            };
        }
    }

    private static IEnumerable<Problem> CheckLinks(Entity entity, EntityScope scope)
    {
        for (var i = 0; i < entity.Broader.Length; i++)
        {
            if (scope.IsMissing(entity.Broader[i]))
            {
                yield return scope.Unknown(entity.Broader[i], PathOf(entity.Id, $"broader/{i}"));
            }
        }

        for (var i = 0; i < entity.DistinctFrom.Length; i++)
        {
            if (scope.IsMissing(entity.DistinctFrom[i]))
            {
                yield return scope.Unknown(entity.DistinctFrom[i], PathOf(entity.Id, $"distinctFrom/{i}"));
            }
        }

        var links = entity.Details.SpeaksFor;
        if (links.Length > 0 && entity is not Speaker)
        {
            yield return DoesNotSpeak(entity, PathOf(entity.Id, "speaksFor"));
        }

        for (var i = 0; i < links.Length; i++)
        {
            if (CheckSpeaks(links[i].Party, PathOf(entity.Id, $"speaksFor/{i}/party"), scope) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<Problem> LoopsOf(
        IReadOnlyList<Entity> batch, string field, Func<Entity, IEnumerable<EntityId>> links, EntityScope scope)
    {
        // Entities that were there before cannot point at new ones, so a loop lies within the batch.
        var loops = Loops.Find(
            batch.Select(entity => entity.Id).Distinct(),
            id => scope.FindInBatch(id) is { } entity ? links(entity).Where(link => scope.FindInBatch(link) is not null) : []);
        return loops.Select(loop => new Problem(
            ProblemCode.Loop,
            PathOf(loop[0], field),
            $"A loop of {field}: {string.Join(" → ", loop.Append(loop[0]))}. Nothing can reach itself through {field}."));
    }

    private static Problem DoesNotSpeak(Entity entity, string path) => new(
        ProblemCode.DoesNotSpeak, path, $"\"{entity.Id}\" is a {Word(entity.Kind)}; places and topics do not speak.")
    {
        Found = entity.Id.ToString(),
    };

    private static string Word(EntityKind kind) => kind == EntityKind.Place ? "place" : "topic";
}
