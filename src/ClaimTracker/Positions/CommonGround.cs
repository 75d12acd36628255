using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>The narrowest given answers that every committing side asserts or entails.</summary>
internal static class CommonGround
{
    /// <summary>The common ground of groups that commit, to be printed as in their positions when it is read.</summary>
    public static ImmutableArray<Func<Answer>> Of(List<ClaimGroup> committing, QuestionGroups groups)
    {
        var logic = groups.Comparer.Answers;
        var all = committing.SelectMany(group => group.Standpoint.Roots.Members).ToHashSet();
        var holders = committing
            .GroupBy(group => group.Position)
            .Select(group => (Cell: group.Key, Roots: group.SelectMany(holder => holder.Standpoint.Roots.Members).ToHashSet()))
            .ToArray();
        var candidates = holders
            .Select(holder => (holder.Cell, Row: FirstRowOf(holder.Cell, groups)))
            .OrderBy(position => position.Row, new RowsById(groups.Root.Columns))
            .SelectMany(position => Candidates(position.Cell, position.Row, groups))
            .ToArray();

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

    // A position is printed as in the claim with the smallest id.
    private static int FirstRowOf(PositionCell position, QuestionGroups groups)
    {
        var order = new RowsById(groups.Root.Columns);
        var first = InternTable<int>.None;
        foreach (var group in groups.GroupsOf(position))
        {
            foreach (var row in group.Rows)
            {
                first = first < 0 || order.Compare(row, first) < 0 ? row : first;
            }
        }

        return first;
    }

    // Where several answers can be true, each single member of a list is an answer of its own, and so is "only these".
    private static IEnumerable<(HeldAnswer Held, Func<Answer> Printed)> Candidates(PositionCell position, int row, QuestionGroups groups)
    {
        var root = groups.Root;
        if (!groups.Comparer.Answers.TakesSets || position.Held.Answer is not ComparedAnswer.Named set)
        {
            return [(position.Held, Whole)];
        }

        var members = set.Members.Select(member =>
        {
            return (new HeldAnswer(isDenied: false, new ComparedAnswer.Named([member], IsOnly: false), Printed()), (Func<Answer>)Printed);

            Answer Printed() => new EntityAnswer([root.Entities[member].Entity.Id], isOnly: false);
        });
        return set.IsOnly ? members.Append((position.Held, Whole)) : members;

        Answer Whole() => PrintedAnswer.Of(root, row);
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
