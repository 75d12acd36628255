using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

/// <summary>Claims that share a transaction get what they would get one by one.</summary>
public sealed class GroupCommitPropertyTests
{
    [Fact]
    public Task RecordAsync_AnyClaimsAtOnce_GivesIdsAndFindingsOfOneByOne() => Roll.Faces.Array[1, 40].SampleAsync(
        async rolls =>
        {
            var clock = new FakeTimeProvider(Some.Noon);
            var alone = Some.Ledger(new ClaimTrackerOptions { TimeProvider = clock });
            await using var kept = await Kept.OpenAsync(new ClaimTrackerOptions { TimeProvider = clock });
            var first = alone.Sequence;
            var drafts = rolls.Select(faces => Draft(new Roll(faces), first)).ToArray();
            var (reached, go) = kept.HoldNextAppend();

            var attempts = drafts.Select(draft => kept.Ledger.TryRecordAsync(draft)).ToArray();
            await Task.WhenAny(reached, Task.WhenAll(attempts));
            go.SetResult();

            foreach (var (draft, attempt) in drafts.Zip(await Task.WhenAll(attempts)))
            {
                var isRecorded = alone.TryRecord(draft, out var outcome, out var problems);
                Assert.Equal(isRecorded, attempt.IsRecorded);
                Assert.Equal(problems, attempt.Problems);
                Assert.Equal(outcome?.Claim.Id, attempt.Outcome?.Claim.Id);
                Assert.Equal(outcome is null ? null : Printed.Of(outcome.Findings), attempt.Outcome is null ? null : Printed.Of(attempt.Outcome.Findings));
            }

            Assert.Equal(alone.Entries.Select(EntryLine.Of), kept.Lines.All);
            Assert.Equal(Reading.Of(alone), Reading.Of(kept.Ledger));
        },
        iter: Soak.Size(2_000));

    // Few questions and speakers, so that claims meet; ids of their own that automatic ones would take.
    private static ClaimDraft Draft(Roll roll, int first)
    {
        var draft = RandomDraft.On(roll.Of([Some.Crossed, (Question)Some.Harmed, Some.TookPart]), roll.Of([Some.Russia, Some.Yusov, Some.Witness]), roll, [Some.Corps, Some.Citizens, Some.Army]);
        return roll.Below(6) switch
        {
            0 => draft.Identified($"c{first + 1 + roll.Below(20)}"),
            1 => draft.Identified($"{(char)('a' + roll.Below(3))}"),
            2 when roll.OneIn(3) => new ClaimDraft(Some.Mayor.Id, new QuestionId("unknown"), Force.Asserts, YesNoAnswer.Yes),
            _ => draft,
        };
    }
}
