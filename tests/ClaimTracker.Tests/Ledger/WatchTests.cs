namespace ClaimTracker.Tests;

public sealed class WatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ClaimLedger _ledger = Some.Ledger();

    [Fact]
    public async Task Watch_SinceAnEntryThatIsNotReachedYet_TellsOnlyWhatComesAfterIt()
    {
        await using var news = _ledger.WatchAsync(_ledger.Sequence + 1, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Say(1);
        var next = news.MoveNextAsync().AsTask();
        var second = Say(2);

        Assert.True(await next.WaitAsync(Patience, TestContext.Current.CancellationToken));
        Assert.Equal(second, Assert.Single(news.Current.Changes.OfType<ClaimAdded>()).Claim);
    }

    [Fact]
    public void HistoryOf_WhatTheDeskPulled_IsNoEarlierAccount()
    {
        _ledger.Withdraw(Say(60));
        Say(6);

        Assert.Equal(PositionStepKind.First, _ledger.HistoryOf(Some.Mayor, Some.Toll).Steps[^1].Kind);
    }

    [Fact]
    public void HistoryOf_AnIdThatIsNoSpeakerHere_IsNotFound() =>
        Assert.Throws<KeyNotFoundException>(() => _ledger.HistoryOf(Speaker.Person("army", "an army"), Some.Toll));

    [Fact]
    public void Since_NothingNew_IsEmpty() => Assert.True(_ledger.Since(_ledger.Sequence).IsEmpty);

    [Fact]
    public void Since_ATime_IsWhatWasRecordedAfterIt()
    {
        Say(6);

        Assert.True(_ledger.Since(Some.Noon).IsEmpty);
        Assert.Equal(_ledger.Since(0).Changes.Select(change => change.Sentence), _ledger.Since(Some.Noon.AddTicks(-1)).Changes.Select(change => change.Sentence));
    }

    [Fact]
    public void Since_OfAnEarlierMoment_DoesNotTellWhatCameAfterIt()
    {
        var moment = _ledger.Now;
        Say(6);

        Assert.True(moment.Since(moment.Sequence).IsEmpty);
        Assert.Contains(_ledger.Since(moment.Sequence).Changes, change => change is ClaimAdded);
    }

    [Fact]
    public async Task Watch_EntriesBeforeAndAfterItBegins_AreToldOnceInOrder()
    {
        var start = _ledger.Sequence;
        Say(1);
        var told = new List<string>();
        await foreach (var changes in _ledger.WatchAsync(start, TestContext.Current.CancellationToken))
        {
            told.AddRange(changes.Changes.OfType<ClaimAdded>().Select(added => added.Claim.Answer!.ToString()!));
            if (told.Count == 3)
            {
                break;
            }

            Say(told.Count + 1);
        }

        Assert.Equal(["1", "2", "3"], told);
    }

    [Fact]
    public async Task Watch_ManyWriters_EveryClaimIsToldExactlyOnceWithoutGaps()
    {
        const int Writers = 4;
        const int Each = 100;
        var told = new List<ClaimId>();
        var reached = _ledger.Sequence;
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() =>
        {
            for (var i = 0; i < Each; i++)
            {
                _ledger.Record(Claim.By(Some.Mayor).That(Some.Toll).Is(i).Identified($"w{writer}-{i}"));
            }
        })));
        await foreach (var changes in _ledger.WatchAsync(reached, TestContext.Current.CancellationToken))
        {
            Assert.Equal(reached, changes.From);
            reached = changes.To;
            told.AddRange(changes.Changes.OfType<ClaimAdded>().Select(added => added.Claim.Id));
            if (told.Count >= Writers * Each)
            {
                break;
            }
        }

        await writing;
        Assert.Equal(_ledger.Claims.Select(claim => claim.Id).Order(), told.Order());
    }

    [Fact]
    public async Task Watch_Cancelled_EndsTheWaiting()
    {
        using var stop = new CancellationTokenSource();
        var waiting = Task.Run(
            async () =>
            {
                await foreach (var changes in _ledger.WatchAsync(_ledger.Sequence, stop.Token))
                {
                    Assert.Fail($"There is no news: {changes}");
                }
            },
            CancellationToken.None);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Watch_NegativeSequence_ThrowsAtOnce() => Assert.Throws<ArgumentOutOfRangeException>(() => _ledger.WatchAsync(-1, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Subscribe_NewClaims_AreDeliveredUntilItIsDisposed()
    {
        var delivered = new TaskCompletionSource<LedgerChanges>(TaskCreationOptions.RunContinuationsAsynchronously);
        var subscription = _ledger.Subscribe(_ledger.Sequence, changes => delivered.TrySetResult(changes));
        Say(6);

        var news = await delivered.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        subscription.Dispose();
        await subscription.Completion.WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Single(news.Changes.OfType<ClaimAdded>());
    }

    [Fact]
    public async Task Subscribe_ACallbackThatThrows_EndsTheSubscriptionAndHurtsNoWriter()
    {
        using var subscription = _ledger.Subscribe(_ledger.Sequence, _ => throw new InvalidOperationException("no paper"));

        Say(6);

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => subscription.Completion.WaitAsync(Patience, TestContext.Current.CancellationToken));
        Assert.Equal("no paper", thrown.Message);
        Say(7);
    }

    [Fact]
    public void HistoryOf_ASpeaker_TellsTheCorrection()
    {
        var (first, second) = (Say(0), Say(6));
        _ledger.Correct(first, second);

        Assert.Equal([PositionStepKind.First, PositionStepKind.Correction], _ledger.HistoryOf(Some.Mayor, Some.Toll).Steps.Select(step => step.Kind));
    }

    private Claim Say(int figure) => _ledger.Record(Claim.By(Some.Mayor).That(Some.Toll).Is(figure)).Claim;
}
