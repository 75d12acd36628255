namespace ClaimTracker.Tests;

/// <summary>Recording the same in any order ends in the same state, as long as no claim is recorded later than another.</summary>
public sealed class OrderPropertyTests
{
    private static readonly Topic[] Joins =
    [
        Topic.Named("join1", "join 1").Within(Some.Army, Some.Volunteers),
        Topic.Named("join2", "join 2").Within(Some.Kozinka, Some.Volunteers, Some.Fighters),
    ];

    [Fact]
    public void Record_ClaimsInAnyOrder_EndsInTheSameStandingsAndFindings() =>
        Gen.Select(History.Any, Orders).Sample(
            (history, order) =>
            {
                var drafts = Drafts(history);
                var links = Links(history, drafts.Length);
                var (ledger, made) = Record(drafts, links, joinFirst: true);

                var (shuffled, _) = Record(Shuffled(drafts, order), Shuffled(made, order), joinFirst: order[0] % 2 == 0);

                Assert.Equal(Printed.Of(ledger), Printed.Of(shuffled));
            },
            iter: Soak.Size(10_000));

    private static Gen<int[]> Orders => Gen.Int.Array[40];

    private static ClaimDraft[] Drafts(History history) =>
    [
        .. history.Steps.Select((faces, i) =>
        {
            var roll = new Roll(faces);
            var id = $"{(char)('a' + roll.Below(5))}{i}";
            return RandomDraft.On(roll.Of(history.Questions), roll.Of(history.Speakers), roll, [.. Some.Cast.TakeLast(7)]).Identified(id);
        }),
    ];

    // Every fifth step also links its claim to another: as its correction, or as its rebuttal.
    private static (int Claim, int Other, bool IsRebuttal)[] Links(History history, int claims) =>
    [
        .. history.Steps.Select((faces, i) => (Claim: i, Other: faces[^1] % claims, IsRebuttal: faces[^2] % 2 == 0))
            .Where(link => link.Claim % 5 == 0 && link.Claim != link.Other),
    ];

    private static T[] Shuffled<T>(T[] items, int[] order) =>
        [.. items.Select((item, i) => (item, Key: order[i % order.Length])).OrderBy(pair => pair.Key).Select(pair => pair.item)];

    // Links that the ledger refuses in the first order are left out of the second.
    private static (ClaimLedger Ledger, (ClaimId Claim, ClaimId Other, bool IsRebuttal)[] Made) Record(
        ClaimDraft[] drafts, (int Claim, int Other, bool IsRebuttal)[] links, bool joinFirst) =>
        Record(drafts, [.. links.Select(link => (drafts[link.Claim].Id!.Value, drafts[link.Other].Id!.Value, link.IsRebuttal))], joinFirst);

    private static (ClaimLedger Ledger, (ClaimId Claim, ClaimId Other, bool IsRebuttal)[] Made) Record(
        ClaimDraft[] drafts, (ClaimId Claim, ClaimId Other, bool IsRebuttal)[] links, bool joinFirst)
    {
        var ledger = Some.Ledger();
        if (joinFirst)
        {
            ledger.AddAll(Joins);
        }

        Array.ForEach(drafts, draft => ledger.Record(draft));
        var made = links.Where(link => TryLink(ledger, link)).ToArray();
        if (!joinFirst)
        {
            ledger.AddAll(Joins);
        }

        return (ledger, made);
    }

    private static bool TryLink(ClaimLedger ledger, (ClaimId Claim, ClaimId Other, bool IsRebuttal) link)
    {
        var (claim, other) = (ledger.GetClaim(link.Claim), ledger.GetClaim(link.Other));
        if (link.IsRebuttal)
        {
            ledger.Declare(Counterclaim.Rebuts(claim, other));
            return true;
        }

        try
        {
            ledger.Correct(claim, other);
            return true;
        }
        catch (EntryRefusedException)
        {
            return false;
        }
    }
}
