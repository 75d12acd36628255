namespace ClaimTracker.Tests;

/// <summary>What becomes of a batch when the storage fails, clashes or loses what it had.</summary>
public sealed class BatchWriterTests
{
    private static readonly ClaimDraft Yes = Claim.By(Some.Mayor).That(Some.Crossed).IsYes();

    [Fact]
    public async Task RecordAsync_FaultBeforeTheCommit_IsTriedAgain()
    {
        await using var kept = await Kept.OpenAsync();
        kept.Log.Appending = _ => kept.Log.Batches.Count < 3 ? throw new IOException("The connection broke.") : Task.CompletedTask;

        await kept.Ledger.RecordAsync(Yes.Quoting("once"));

        Assert.Equal(["once"], kept.Quotes());
        Assert.Equal(3, kept.Log.Batches.Count);
    }

    [Fact]
    public async Task RecordAsync_FaultAfterTheCommit_IsThereOnce()
    {
        await using var kept = await Kept.OpenAsync();
        kept.Log.Appended = _ => throw new IOException("The answer was lost.");

        var outcome = await kept.Ledger.RecordAsync(Yes.Quoting("once"));

        Assert.Equal(["once"], kept.Quotes());
        Assert.Equal(outcome.Claim.Id, kept.Ledger.Claims.Single().Id);
    }

    [Fact]
    public async Task RecordAsync_FaultAfterTheCommitAndOthersFollow_IsThereOnce()
    {
        var storage = new MemoryStorage();
        await using var kept = await Kept.OpenAsync(storage: storage);
        await using var other = await Kept.OpenAsIsAsync(null, storage);
        kept.Log.Appended = async _ =>
        {
            kept.Log.Appended = _ => Task.CompletedTask;
            await other.Ledger.CatchUpAsync();
            await other.Ledger.RecordAsync(Yes.Quoting("other"));
            throw new IOException("The answer was lost.");
        };

        await kept.Ledger.RecordAsync(Yes.Quoting("once"));
        await kept.Ledger.RecordAsync(Yes.Quoting("twice"));

        Assert.Equal(["once", "other", "twice"], kept.Quotes());
    }

    [Fact]
    public async Task RecordAsync_FaultBeforeTheCommitAndOthersFollow_IsThereOnceBehindThem()
    {
        var storage = new MemoryStorage();
        await using var kept = await Kept.OpenAsync(storage: storage);
        await using var other = await Kept.OpenAsIsAsync(null, storage);
        kept.Log.Appending = async _ =>
        {
            kept.Log.Appending = _ => Task.CompletedTask;
            await other.Ledger.RecordAsync(Yes.Quoting("other"));
            throw new IOException("The connection broke.");
        };

        await kept.Ledger.RecordAsync(Yes.Quoting("once"));

        Assert.Equal(["other", "once"], kept.Quotes());
    }

    [Fact]
    public async Task RecordAsync_NeverReachedAgain_SaysThatNobodyKnows()
    {
        await using var kept = await Kept.OpenAsync();
        kept.Log.Appended = kept.Log.Appending = _ => throw new IOException("The connection broke.");

        var fault = await Assert.ThrowsAsync<StoreException>(() => kept.Ledger.RecordAsync(Yes));

        Assert.Equal(WriteFate.Unknown, fault.Fate);
        Assert.Contains("not known whether", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordAsync_TransientRefusal_IsTriedAgainAndToldAsNotWritten()
    {
        await using var kept = await Kept.OpenAsync();
        kept.Log.Appending = _ => throw new StoreException("The server is being restarted.") { IsTransient = true };

        var fault = await Assert.ThrowsAsync<StoreException>(() => kept.Ledger.RecordAsync(Yes.Quoting("first")));

        Assert.Equal(WriteFate.NotWritten, fault.Fate);
        Assert.True(kept.Log.Batches.Count > 3);
        kept.Log.Appending = _ => Task.CompletedTask;
        await kept.Ledger.RecordAsync(Yes.Quoting("second"));
        Assert.Equal(["second"], kept.Quotes());
    }

    [Fact]
    public async Task RecordAsync_LastingRefusal_IsToldAtOnceToAllOfTheBatch()
    {
        await using var kept = await Kept.OpenAsync();
        var (reached, go) = kept.HoldNextAppend();
        var first = kept.Ledger.RecordAsync(Yes.Quoting("first"));
        await reached;
        var others = Enumerable.Range(0, 3).Select(_ => kept.Ledger.RecordAsync(Yes)).ToArray();
        kept.Log.Appending = _ => throw new StoreException("The disk is full.");

        go.SetResult();
        await first;

        foreach (var other in others)
        {
            Assert.Equal(WriteFate.NotWritten, (await Assert.ThrowsAsync<StoreException>(() => other)).Fate);
        }

        Assert.Equal(2, kept.Log.Batches.Count);
        kept.Log.Appending = _ => Task.CompletedTask;
        await kept.Ledger.RecordAsync(Yes.Quoting("second"));
        Assert.Equal(["first", "second"], kept.Quotes());
    }

    [Fact]
    public async Task RecordAsync_OvertakenAgainAndAgain_TakesATurnAndIsRecorded()
    {
        var storage = new MemoryStorage();
        await using var kept = await Kept.OpenAsync(storage: storage);
        await using var other = await Kept.OpenAsIsAsync(null, storage);
        kept.Log.Appending = _ => kept.Log.Batches.Count <= 5 ? other.Ledger.RecordAsync(Yes.Quoting($"{kept.Log.Batches.Count}")) : Task.CompletedTask;

        await kept.Ledger.RecordAsync(Yes.Quoting("mine"));

        Assert.Equal(["1", "2", "3", "4", "5", "mine"], kept.Quotes());
        Assert.Equal(4, kept.Log.Turns);
    }

    [Fact]
    public async Task RecordAsync_OvertakenByOneThatTakesTheId_IsRefused()
    {
        var storage = new MemoryStorage();
        await using var kept = await Kept.OpenAsync(storage: storage);
        await using var other = await Kept.OpenAsIsAsync(null, storage);
        kept.Log.Appending = _ => kept.Log.Batches.Count == 1 ? other.Ledger.RecordAsync(Yes.Identified("a")) : Task.CompletedTask;

        var attempt = await kept.Ledger.TryRecordAsync(Yes.Identified("a"));

        Assert.Equal(ProblemCode.DuplicateId, Assert.Single(attempt.Problems).Code);
    }

    [Fact]
    public async Task RecordAsync_OfWhatAnotherDeclaredAMomentAgo_IsRecorded()
    {
        var storage = new MemoryStorage();
        await using var kept = await Kept.OpenAsync(storage: storage);
        await using var other = await Kept.OpenAsIsAsync(null, storage);
        kept.Log.Waiting = stop => Task.Delay(Timeout.Infinite, stop);
        var pilot = Speaker.Person("pilot", "Pilot");
        var late = Question.Named("late", "Was it late?").YesOrNo();
        await other.Ledger.AddAsync(pilot);
        await other.Ledger.AskAsync(late);

        await kept.Ledger.RecordAsync(Claim.By(pilot).That(late).IsYes());

        Assert.Equal("pilot", kept.Ledger.Claims.Single().Speaker.Id.ToString());
    }

    [Fact]
    public async Task ChangeAsync_OfWhatAnotherDeclaredAMomentAgo_IsDone()
    {
        var storage = new MemoryStorage();
        await using var kept = await Kept.OpenAsync(storage: storage);
        await using var other = await Kept.OpenAsIsAsync(null, storage);
        var pilot = Speaker.Person("pilot", "Pilot");
        await other.Ledger.AddAsync(pilot);

        await kept.Ledger.ChangeAsync(pilot.KnownAs("the flyer"));

        Assert.Equal(["the flyer"], kept.Ledger.GetEntity(pilot.Id).Aliases);
    }

    [Fact]
    public async Task RecordAsync_RefusedWhileNothingCanBeRead_IsToldSo()
    {
        await using var kept = await Kept.OpenAsync();
        kept.Log.Reading = () => throw new StoreException("The server is down.") { IsTransient = true };

        await Assert.ThrowsAsync<StoreException>(() => kept.Ledger.RecordAsync(new ClaimDraft(new EntityId("nobody"), Some.Crossed.Id, Force.Asserts, YesNoAnswer.Yes)));

        kept.Log.Reading = () => Task.CompletedTask;
        await kept.Ledger.RecordAsync(Yes.Quoting("next"));
        Assert.Equal(["next"], kept.Quotes());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RecordAsync_TurnCannotBeEnded_IsToldWhatBecameOfIt(bool isFull)
    {
        var storage = new MemoryStorage();
        await using var kept = await Kept.OpenAsync(storage: storage);
        await using var other = await Kept.OpenAsIsAsync(null, storage);
        kept.Log.Turn = new BrokenTurn();
        kept.Log.Appending = _ => kept.Log.Turns == 0 ? other.Ledger.RecordAsync(Yes.Quoting("other")) : isFull ? throw new StoreException("The disk is full.") : Task.CompletedTask;

        var recording = kept.Ledger.RecordAsync(Yes.Quoting("first"));

        if (isFull)
        {
            Assert.Equal("The disk is full.", (await Assert.ThrowsAsync<StoreException>(() => recording)).Message);
        }
        else
        {
            await recording;
        }

        isFull = false;
        await kept.Ledger.RecordAsync(Yes.Quoting("second")).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal("second", kept.Quotes().Last());
    }

    [Fact]
    public async Task RecordAsync_LogShrank_SaysToOpenItAgain()
    {
        await using var kept = await Kept.OpenAsync();
        await kept.Ledger.RecordAsync(Yes);
        kept.Lines.Restore(kept.Lines.All.SkipLast(1).ToArray());

        var fault = await Assert.ThrowsAsync<StoreException>(() => kept.Ledger.RecordAsync(Yes));

        Assert.Equal(WriteFate.NotWritten, fault.Fate);
        Assert.Contains("Open it again", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordManyAsync_SomeRefusedSomeOvertaken_RecordsTheSoundOnes()
    {
        var storage = new MemoryStorage();
        await using var kept = await Kept.OpenAsync(storage: storage);
        await using var other = await Kept.OpenAsIsAsync(null, storage);
        kept.Log.Appending = _ => kept.Log.Batches.Count % 3 == 1 ? other.Ledger.RecordAsync(Yes.Quoting("other")) : Task.CompletedTask;

        var outcome = await kept.Ledger.RecordManyAsync(Enumerable.Range(0, 3_000).Select(number => new ClaimRow(number % 10 == 0 ? "nobody" : "mayor", "crossed", "yes") { Quote = $"{number}" }));

        Assert.Equal((2_700, 300), (outcome.Recorded, outcome.Refused.Length));
        Assert.Equal(Enumerable.Range(0, 3_000).Where(number => number % 10 != 0).Select(number => $"{number}"), kept.Quotes().Where(quote => quote != "other"));
    }

    private sealed class BrokenTurn : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => throw new IOException("The connection broke.");
    }
}
