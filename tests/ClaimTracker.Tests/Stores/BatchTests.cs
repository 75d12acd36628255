namespace ClaimTracker.Tests;

public sealed class BatchTests
{
    private static readonly ClaimDraft Yes = Claim.By(Some.Mayor).That(Some.Crossed).IsYes();
    private static readonly TextQuestion Cause = Question.Named("cause", "What caused it?").WithText().ComparedBy("brittle");

    [Fact]
    public async Task RecordAsync_RefusedAmongSound_OthersAreRecorded()
    {
        await using var kept = await Kept.OpenAsync();
        var wrong = new ClaimDraft(new EntityId("nobody"), Some.Crossed.Id, Force.Asserts, YesNoAnswer.Yes);

        var attempts = await AtOnceAsync(kept, Yes.Quoting("1"), wrong, Yes.Quoting("2"));

        Assert.Equal([true, false, true], attempts.Select(attempt => attempt.IsRecorded));
        Assert.Equal(["0", "1", "2"], kept.Quotes());
    }

    [Fact]
    public async Task RecordAsync_HouseCheckThrowsForOne_OthersAreRecorded()
    {
        await using var kept = await Kept.OpenAsync(new ClaimTrackerOptions().AddCheck(new PickyCheck()));

        var tasks = await StartAtOnceAsync(kept, Yes.Quoting("1"), Yes.Quoting(PickyCheck.Poison), Yes.Quoting("2"));

        await Assert.ThrowsAsync<NotSupportedException>(() => tasks[1]);
        Assert.True((await tasks[0]).IsRecorded && (await tasks[2]).IsRecorded);
        Assert.Equal(["0", "1", "2"], kept.Quotes());
    }

    [Fact]
    public async Task RecordAsync_ComparerThrowsForOne_OthersAreRecorded()
    {
        await using var kept = await Kept.OpenAsync(new ClaimTrackerOptions().AddComparer(new BrittleComparer()));
        await kept.Ledger.AskAsync(Cause);
        var said = Claim.By(Some.Mayor).That(Cause);

        var tasks = await StartAtOnceAsync(kept, said.Is("smoke"), said.Is(BrittleComparer.Poison), said.Is("fire"), Yes.Quoting("1"));

        await Assert.ThrowsAsync<NotSupportedException>(() => tasks[1]);
        Assert.True((await tasks[0]).IsRecorded && (await tasks[2]).IsRecorded && (await tasks[3]).IsRecorded);
        Assert.Equal(["smoke", "fire"], kept.Ledger.Claims.Where(claim => claim.Question.Id == Cause.Id).Select(claim => claim.Answer!.ToString()));
    }

    [Fact]
    public async Task RecordAsync_SameIdTwice_TheSecondIsRefused()
    {
        await using var kept = await Kept.OpenAsync();

        var attempts = await AtOnceAsync(kept, Yes.Identified("a"), Yes.Identified("a"), Yes.Identified("b"));

        Assert.Equal([true, false, true], attempts.Select(attempt => attempt.IsRecorded));
        Assert.Equal(ProblemCode.DuplicateId, Assert.Single(attempts[1].Problems).Code);
    }

    [Fact]
    public async Task RecordAsync_ManyLongClaims_GoInSeveralBatches()
    {
        await using var kept = await Kept.OpenAsync();

        await AtOnceAsync(kept, [.. Enumerable.Range(0, 160).Select(_ => Yes.Quoting(new string('a', 60_000)))]);

        Assert.Equal([1, 70, 70, 20], kept.Log.Batches.Select(batch => batch.Lines.Count));
    }

    private static async Task<RecordAttempt[]> AtOnceAsync(Kept kept, params ClaimDraft[] drafts) => await Task.WhenAll(await StartAtOnceAsync(kept, drafts));

    // While a claim before them is being written, so that they meet in one batch.
    private static async Task<Task<RecordAttempt>[]> StartAtOnceAsync(Kept kept, params ClaimDraft[] drafts)
    {
        var (reached, go) = kept.HoldNextAppend();
        var first = kept.Ledger.RecordAsync(Yes.Quoting("0"));
        await reached;
        var tasks = drafts.Select(draft => kept.Ledger.TryRecordAsync(draft)).ToArray();
        go.SetResult();
        await first;
        await Task.WhenAll(tasks.Select(task => Task.WhenAny(task)));
        return tasks;
    }
}
