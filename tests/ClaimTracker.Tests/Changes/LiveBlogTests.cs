using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

/// <summary>A morning of a live blog, entry by entry: read, then accepted.</summary>
public sealed class LiveBlogTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2023, 5, 22, 23, 40, 0, TimeSpan.Zero));
    private readonly List<string> _blog = [];
    private readonly ClaimLedger _ledger;
    private LedgerSnapshot _last;

    public LiveBlogTests()
    {
        _ledger = new ClaimLedger(News.OptionsWith(_clock));
        _last = _ledger.Now;
    }

    [Fact]
    public void Changes_OfAMorning_AreTheApprovedOnes()
    {
        var moscow = _ledger.Add(Speaker.State("moscow", "Moscow"));
        var kyiv = _ledger.Add(Speaker.State("kyiv", "Kyiv"));
        var yusov = _ledger.Add(Speaker.Person("yusov", "Andriy Yusov").SpeakingFor(kyiv, "spokesman"));
        var governor = _ledger.Add(Speaker.Person("governor", "the governor"));
        var gazette = _ledger.Add(Speaker.Outlet("gazette", "the Gazette"));
        var wounded = _ledger.Ask(Question.Named("wounded", "How many were wounded so far?").WithQuantity("wounded").Cumulative());
        var ordered = _ledger.Ask(Question.Named("ordered", "Did Kyiv order the raid?").YesOrNo());
        Post("The beginning");

        Record(Claim.By(governor).That(wounded).Is(0));
        Record(Claim.By(kyiv).That(ordered).DeclinedToComment());
        Post("Late in the evening");

        _clock.Advance(TimeSpan.FromHours(12.5));
        Record(Claim.By(moscow).That(ordered).IsYes());
        Post("The next day");

        _clock.Advance(TimeSpan.FromMinutes(20));
        var six = Record(Claim.By(governor).That(wounded).Is(6));
        var denial = Record(Claim.By(kyiv).That(ordered).IsNot(YesNoAnswer.Yes));
        Post("Two moves");

        _clock.Advance(TimeSpan.FromMinutes(10));
        var misread = Record(Claim.By(yusov).That(wounded).IsAtLeast(12).ReportedBy(gazette));
        _ledger.Correct(six, Record(Claim.By(governor).That(wounded).Is(5)));
        Post("A rival figure, and a correction");

        _clock.Advance(TimeSpan.FromMinutes(10));
        _ledger.Amend(misread, Claim.By(yusov).That(wounded).IsAtLeast(2).ReportedBy(gazette).SaidAt(_clock.GetUtcNow()));
        _ledger.Retract(denial);
        Post("A record put right, and a denial taken back");

        _ledger.Add(Topic.Named("raiders", "the raiders"));
        Post("Nothing");

        Approved.Text("LiveBlog", string.Join("\n\n", _blog));
    }

    private Claim Record(ClaimDraft draft) => _ledger.Record(draft.SaidAt(_clock.GetUtcNow())).Claim;

    private void Post(string title)
    {
        var now = _ledger.Now;
        var changes = News.Between(_last, now);
        _last = now;
        _blog.Add(string.Join('\n', changes.Changes.Select(change => $"- {change.GetType().Name}: {change.Sentence}").Prepend(changes.Summary()).Prepend($"# {title}")));
        _clock.Advance(TimeSpan.FromSeconds(1));
    }
}
