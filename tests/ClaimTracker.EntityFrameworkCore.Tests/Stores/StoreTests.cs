using System.Transactions;

namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>What every store does, whatever it is kept in.</summary>
public abstract class StoreTests
{
    private static readonly Speaker Mayor = Speaker.Person("mayor", "Mayor Oyelaran");
    private static readonly Speaker Union = Speaker.Organisation("union", "the dockers' union");
    private static readonly YesNoQuestion Over = Question.Named("over", "Is the strike over?").YesOrNo();

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task RecordAsync_AndOpenedAgain_ReadsTheSame()
    {
        await using var database = NewDatabase();
        string[] entries;
        await using (var store = new ClaimStore(database.Options))
        await using (var ledger = await OpenAsync(store))
        {
            var first = await ledger.RecordAsync(Claim.By(Mayor).That(Over).IsYes().Quoting("It is over."), new EntryNote("Ada"));
            var second = await ledger.RecordAsync(Claim.By(Union).That(Over).IsNo());

            Assert.Empty(first.Findings);
            Assert.Equal("CT2001", Assert.Single(second.Findings).Code);
            await ledger.RetractAsync(first.Claim, new EntryNote("Ada", "He said so."));
            entries = [.. ledger.Entries.Select(EntryLine.Of)];
        }

        await using var again = new ClaimStore(database.Options);
        await using var read = await again.OpenAsync("strike");

        Assert.Equal(["strike"], await again.LedgersAsync());
        Assert.Equal(entries, read.Entries.Select(EntryLine.Of));
    }

    [Fact]
    public async Task RecordAsync_ManyWritersInTwoStores_EveryClaimIsThereOnce()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var other = new ClaimStore(database.Options);
        await using var ledger = await OpenAsync(store);
        await using var second = await other.OpenAsync("strike");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => Task.Run(() =>
            (number % 2 == 0 ? ledger : second).RecordAsync(Claim.By(number % 3 == 0 ? Mayor : Union).That(Over).IsYes().Quoting($"{number}")))));

        await ledger.CatchUpAsync();
        await second.CatchUpAsync();
        Assert.Equal(200, outcomes.Select(outcome => outcome.Claim.Id).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 200).Select(number => $"{number}").Order(), ledger.Claims.Select(claim => claim.Quote!).Order());
        Assert.Equal(ledger.Entries.Select(EntryLine.Of), second.Entries.Select(EntryLine.Of));
    }

    [Fact]
    public async Task RedactAsync_AQuote_IsGoneFromWhatIsStored()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await OpenAsync(store);
        var claim = (await ledger.RecordAsync(Claim.By(Mayor).That(Over).IsYes().Quoting("A secret."))).Claim;

        await ledger.RedactAsync(claim, ClaimText.Quote);

        await using var again = await store.OpenAsync("strike");
        Assert.DoesNotContain(again.Entries, entry => EntryLine.Of(entry).Contains("secret", StringComparison.Ordinal));
        Assert.Equal(ledger.Entries.Select(EntryLine.Of), again.Entries.Select(EntryLine.Of));
    }

    [Fact]
    public async Task RecordManyAsync_SoundAndUnsound_RecordsTheSoundOnes()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await OpenAsync(store);

        var outcome = await ledger.RecordManyAsync(Enumerable.Range(0, 5_000).Select(number => new ClaimRow(number % 10 == 0 ? "nobody" : "mayor", "over", "yes")));

        Assert.Equal(4_500, outcome.Recorded);
        Assert.Equal(500, outcome.Refused.Length);
        Assert.Equal(4_500, ledger.Claims.Count());
        await using var again = await store.OpenAsync("strike");
        Assert.Equal(4_500, again.Claims.Count());
    }

    [Fact]
    public async Task Follow_AnotherProgramRecords_ItComesInByItself()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await OpenAsync(store);
        await using var reader = await store.OpenAsync("strike");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        var news = reader.WatchAsync(reader.Sequence, patience.Token).GetAsyncEnumerator(patience.Token);
        await ledger.RecordAsync(Claim.By(Mayor).That(Over).IsYes());

        Assert.True(await news.MoveNextAsync());
        Assert.Single(reader.Claims);
        await news.DisposeAsync();
    }

    [Fact]
    public async Task OpenAsync_WithinATransactionScope_IsApartFromIt()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var other = new ClaimStore(database.Options);
        StoredLedger ledger;
        using (new TransactionScope(TransactionScopeAsyncFlowOption.Enabled))
        {
            ledger = await OpenAsync(store);
            await ledger.RecordAsync(Claim.By(Mayor).That(Over).IsYes());
        }

        await using var opened = ledger;
        await using var again = await other.OpenAsync("strike");
        Assert.Single(again.Claims);
        await again.RecordAsync(Claim.By(Union).That(Over).IsNo());
        await ledger.RecordAsync(Claim.By(Mayor).That(Over).IsYes());
        Assert.Equal(3, ledger.Claims.Count());
        Assert.Null(ledger.FollowingFault);
    }

    [Fact]
    public async Task OpenAsync_NameThatDiffersByCase_IsAnotherLedger()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await OpenAsync(store);

        await using var upper = await store.OpenAsync("Strike");

        Assert.Equal(0, upper.Sequence);
        await upper.AddAsync(Mayor);
        Assert.Equal(["Strike", "strike"], await store.LedgersAsync());
    }

    private static async Task<StoredLedger> OpenAsync(ClaimStore store)
    {
        var ledger = await store.OpenAsync("strike");
        await ledger.AddAllAsync([Mayor, Union]);
        await ledger.AskAsync(Over);
        return ledger;
    }
}
