using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>The narrowest given answers that every committing side asserts or entails.</summary>
internal static class CommonGround
{
    /// <summary>The common ground of groups that commit, to be printed as in their positions when it is read.</summary>
    public static ImmutableArray<Func<Answer>> Of(IReadOnlyCollection<ClaimGroup> committing, IEnumerable<Position> positions, QuestionGroups groups)
    {
        var logic = groups.Comparer.Answers;
        var all = committing.SelectMany(group => group.Standpoint.Roots.Members).ToHashSet();
        var holders = committing
            .GroupBy(group => group.Position)
            .Select(group => (Cell: group.Key, Roots: group.SelectMany(holder => holder.Standpoint.Roots.Members).ToHashSet()))
            .ToArray();
        var held = holders.Select(holder => holder.Cell).ToHashSet();
        var candidates = positions.Where(position => held.Contains(position.Cell)).SelectMany(position => Candidates(position, groups)).ToArray();

        var shared = candidates.Where(candidate => IsShared(candidate.Held)).DistinctBy(candidate => candidate.Held).ToArray();
        return [.. Ordered(shared.Where(IsNarrowest), groups.Comparer.Answers.TakesSets).Select(candidate => candidate.Printed)];

        bool IsShared(HeldAnswer candidate)
        {
            var roots = new HashSet<int>();
            foreach (var holder in holders.Where(holder => logic.Entails(holder.Cell.Held, candidate)))
            {
                roots.UnionWith(holder.Roots);
            }

            return roots.Count == all.Count;
        }

        bool IsNarrowest((HeldAnswer Held, Func<Answer> Printed) candidate) =>
            !shared.Any(other => logic.Entails(other.Held, candidate.Held) && !logic.Entails(candidate.Held, other.Held));
    }

    // Where several answers can be true, each single member of a list is an answer of its own, and so is "only these".
    private static IEnumerable<(HeldAnswer Held, Func<Answer> Printed)> Candidates(Position position, QuestionGroups groups)
    {
        if (!groups.Comparer.Answers.TakesSets || position.Answer is not EntityAnswer set)
        {
            return [(position.Cell.Held, () => position.Answer)];
        }

        var entities = groups.Root.Entities;
        var members = ((ComparedAnswer.Named)position.Cell.Held.Answer).Members.Select(member =>
        {
            return (new HeldAnswer(isDenied: false, new ComparedAnswer.Named([member], IsOnly: false), Printed()), (Func<Answer>)Printed);

            Answer Printed() => new EntityAnswer([entities[member].Entity.Id], isOnly: false);
        });
        return set.IsOnly ? members.Append((position.Cell.Held, () => position.Answer)) : members;
    }

    private static IEnumerable<(HeldAnswer Held, Func<Answer> Printed)> Ordered(IEnumerable<(HeldAnswer Held, Func<Answer> Printed)> answers, bool areSets) =>
        areSets
            ? answers.OrderBy(answer => answer.Printed() switch
                {
                    EntityAnswer { IsOnly: false } => 0,
                    EntityAnswer => 1,
                    _ => 2,
                })
                .ThenBy(answer => string.Join('\0', answer.Printed() is EntityAnswer named ? named.Ids : []), StringComparer.Ordinal)
            : answers;
}
