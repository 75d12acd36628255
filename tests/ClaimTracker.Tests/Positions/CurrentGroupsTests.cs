namespace ClaimTracker.Tests;

/// <summary>What states are made from is what comparing every claim on a question with every other gives, also in room that was used before.</summary>
public sealed class CurrentGroupsTests
{
    [Fact]
    public void Find_AnyHistory_IsWhatAllPairsGive() =>
        History.Any.Sample(
            history =>
            {
                QuestionGroups? groups = null;
                CurrentGroups? current = null;
                foreach (var standing in Played(history).Standings.Where(standing => standing.Question is not TextQuestion))
                {
                    var question = standing.Root.Questions.TryFind(standing.Question.Id, out int number) ? number : -1;
                    groups ??= standing.Groups;
                    groups.Begin(standing.Root, question);
                    groups.AddAll();
                    current ??= new CurrentGroups(groups);
                    current.Find();

                    Assert.Equal(Expected(standing), Found(groups, current));
                    Assert.Equal(WorstOf(standing), current.WorstStatus());
                }
            },
            iter: Soak.Size(5_000));

    private static string Expected(QuestionStanding standing) => string.Join(
        '\n',
        standing.Positions.Select(position => $"{Printed.Ids(position.Claims)}: {Printed.Ids(position.InForce)}{(IsEarlier(position, standing) ? " earlier" : "")}"));

    private static string Found(QuestionGroups groups, CurrentGroups current)
    {
        return string.Join(
            '\n',
            groups.Positions
                .Select(position => (All: Ids(position, inForceOnly: false), InForce: Ids(position, inForceOnly: true), IsEarlier: current.IsEarlier(position)))
                .OrderBy(position => position.All.Split(',')[0], StringComparer.Ordinal)
                .Select(position => $"{position.All}: {position.InForce}{(position.IsEarlier ? " earlier" : "")}"));

        string Ids(PositionCell position, bool inForceOnly) =>
            Printed.Ids(current.RowsOf(position, inForceOnly).Select(row => new Claim(groups.Root, row)));
    }

    private static bool IsEarlier(Position position, QuestionStanding standing) =>
        standing.Question.Timing != Timing.Fixed
        && !position.InForce.IsEmpty
        && position.InForce.All(claim => standing.Positions.SelectMany(other => other.InForce).Any(other =>
            Compare(standing, claim, other) is { Code: PairCode.Update, Relation: Relation.UpdatedBy }));

    private static ComparisonStatus WorstOf(QuestionStanding standing)
    {
        var claims = standing.Positions.Where(position => !IsEarlier(position, standing)).SelectMany(position => position.InForce).ToArray();
        var statuses = claims.SelectMany(first => claims.Select(second => Compare(standing, first, second).Status)).ToHashSet();
        return statuses.Contains(ComparisonStatus.Conflict) ? ComparisonStatus.Conflict
            : statuses.Contains(ComparisonStatus.Possible) ? ComparisonStatus.Possible
            : ComparisonStatus.None;
    }

    private static PairResult Compare(QuestionStanding standing, Claim first, Claim second) => standing.Comparer.Compare(first.Row, second.Row);

    private static ClaimLedger Played(History history)
    {
        var player = new Player(history);
        foreach (var _ in history.Steps)
        {
            player.PlayNext();
        }

        return player.Ledger;
    }
}
