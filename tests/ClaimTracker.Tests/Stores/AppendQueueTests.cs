namespace ClaimTracker.Tests;

public sealed class AppendQueueTests
{
    private static readonly ClaimDraft Yes = Claim.By(Some.Mayor).That(Some.Crossed).IsYes();

    [Fact]
    public async Task RecordAsync_WhileAnotherIsWritten_ShareTheNextBatchInOrder()
    {
        await using var kept = await Kept.OpenAsync();
        var (reached, go) = kept.HoldNextAppend();
        var first = kept.Ledger.RecordAsync(Yes.Quoting("0"));
        await reached;

        var others = Enumerable.Range(1, 50).Select(number => kept.Ledger.RecordAsync(Yes.Quoting($"{number}"))).ToArray();
        go.SetResult();
        await Task.WhenAll([first, .. others]);

        Assert.Equal([1, 50], kept.Log.Batches.Select(batch => batch.Lines.Count));
        Assert.Equal(Enumerable.Range(0, 51).Select(number => $"{number}"), kept.Quotes());
    }

    [Fact]
    public async Task RecordAsync_ClaimsAndOtherThings_KeepTheirOrder()
    {
        await using var kept = await Kept.OpenAsync();
        var (reached, go) = kept.HoldNextAppend();
        var first = kept.Ledger.RecordAsync(Yes);
        await reached;

        Task[] waiting =
        [
            kept.Ledger.RecordAsync(Yes), kept.Ledger.RecordAsync(Yes), kept.Ledger.AddAsync(Topic.Named("bridge", "the bridge")), kept.Ledger.RecordAsync(Yes),
            kept.Ledger.AskAsync(Question.Named("open", "Is it open?").YesOrNo()), kept.Ledger.RecordAsync(Yes),
        ];
        go.SetResult();
        await Task.WhenAll([first, .. waiting]);

        Assert.Equal([1, 2, 1, 1, 1, 1], kept.Log.Batches.Select(batch => batch.Lines.Count));
        Assert.Equal(
            ["ClaimRecorded", "ClaimRecorded", "ClaimRecorded", "EntitiesDeclared", "ClaimRecorded", "QuestionAsked", "ClaimRecorded"],
            kept.Ledger.Entries.TakeLast(7).Select(entry => entry.GetType().Name));
    }

    [Fact]
    public async Task RecordAsync_CancelledBeforeItsTurn_IsNotRecorded()
    {
        await using var kept = await Kept.OpenAsync();
        using var cancel = new CancellationTokenSource();
        var (reached, go) = kept.HoldNextAppend();
        var first = kept.Ledger.RecordAsync(Yes.Quoting("first"), cancellationToken: cancel.Token);
        await reached;

        var second = kept.Ledger.RecordAsync(Yes.Quoting("second"), cancellationToken: cancel.Token);
        var third = kept.Ledger.RecordAsync(Yes.Quoting("third"));
        var added = kept.Ledger.AddAsync(Topic.Named("bridge", "the bridge"), cancellationToken: cancel.Token);
        await cancel.CancelAsync();
        go.SetResult();

        // What was on its way is carried out to the end.
        await first;
        await third;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => added);
        Assert.Equal(["first", "third"], kept.Quotes());
    }

    [Fact]
    public async Task DisposeAsync_WithWaitingWriters_WritesWhatWaits()
    {
        var storage = new MemoryStorage();
        var kept = await Kept.OpenAsync(storage: storage);
        var (reached, go) = kept.HoldNextAppend();
        var first = kept.Ledger.RecordAsync(Yes.Quoting("first"));
        await reached;
        var second = kept.Ledger.RecordAsync(Yes.Quoting("second"));

        var disposing = kept.Ledger.DisposeAsync().AsTask();
        await Task.Delay(50);
        Assert.False(disposing.IsCompleted);
        go.SetResult();
        await disposing;

        await Task.WhenAll(first, second).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(["first", "second"], kept.Quotes());
        Assert.True(kept.Log.IsDisposed);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => kept.Ledger.RecordAsync(Yes));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => kept.Ledger.CatchUpAsync());
        Assert.Equal(2, kept.Ledger.Claims.Count());
        await kept.DisposeAsync();
    }
}
