namespace ClaimTracker;

// CT0010: something lies within both ends of a distinctFrom.
internal static class DistinctnessCheck
{
    public static IEnumerable<Problem> Check(IReadOnlyList<Entity> batch, EntityScope scope)
    {
        var told = new HashSet<(EntityId, EntityId)>();
        foreach (var entity in batch)
        {
            var ancestors = AncestorsOf(entity, scope);
            foreach (var ancestor in ancestors.Order())
            {
                foreach (var other in scope.Find(ancestor)!.DistinctFrom.Where(ancestors.Contains))
                {
                    if (told.Add((ancestor, other)))
                    {
                        yield return Contradiction(entity.Id, ancestor, other, scope);
                    }
                }
            }
        }
    }

    private static Problem Contradiction(EntityId inside, EntityId first, EntityId second, EntityScope scope)
    {
        var path = scope.FindInBatch(first) is null ? EntityCheck.PathOf(inside, "broader") : EntityCheck.PathOf(first, "distinctFrom");
        var message = first == second
            ? $"\"{first}\" is declared distinct from itself."
            : $"\"{first}\" and \"{second}\" are declared distinct, and yet \"{inside}\" lies within both.";
        return new Problem(ProblemCode.ContradictsDistinct, path, message) { Found = second.ToString() };
    }

    // The batch may still have loops and unknown ids, which are told elsewhere.
    private static HashSet<EntityId> AncestorsOf(Entity entity, EntityScope scope)
    {
        var ancestors = new HashSet<EntityId> { entity.Id };
        var open = new Stack<Entity>([entity]);
        while (open.TryPop(out var current))
        {
            foreach (var broader in current.Broader)
            {
                if (scope.Find(broader) is { } next && ancestors.Add(broader))
                {
                    open.Push(next);
                }
            }
        }

        return ancestors;
    }
}
