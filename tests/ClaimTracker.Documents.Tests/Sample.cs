using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Documents.Tests;

/// <summary>A ledger with a small cast and one question of each kind that tests need, and a clock that tests set.</summary>
internal sealed class Sample
{
    public Sample(Action<ClaimTrackerOptions>? configure = null)
    {
        var options = new ClaimTrackerOptions { TimeProvider = Clock };
        configure?.Invoke(options);
        Ledger = new ClaimLedger(options);
        Ledger.AddAll([Town, Mayor, Spokeswoman, Union, Gazette, Herald, Flood, Fire]);
        Wounded = Ledger.Ask(Question.Named("wounded", "How many were wounded?").WithQuantity("people"));
        Over = Ledger.Ask(Question.Named("over", "Is the strike over?").YesOrNo());
        Cause = Ledger.Ask(Question.Named("cause", "What caused it?").WithOneEntity());
        Why = Ledger.Ask(Question.Named("why", "Why did the bus stop?").WithText());
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2024, 5, 3, 9, 0, 0, TimeSpan.Zero));

    public ClaimLedger Ledger { get; }

    public static Speaker Town { get; } = Speaker.State("town", "the town");

    public static Speaker Mayor { get; } = Speaker.Person("mayor", "Mayor Oyelaran").SpeakingFor(Town, "mayor");

    public static Speaker Spokeswoman { get; } = Speaker.Person("spokeswoman", "Ada Brandt").SpeakingFor(Town, "spokeswoman");

    public static Speaker Union { get; } = Speaker.Organisation("union", "the dockers' union");

    public static Speaker Gazette { get; } = Speaker.Outlet("gazette", "the Gazette");

    public static Speaker Herald { get; } = Speaker.Outlet("herald", "the Herald");

    public static Topic Flood { get; } = Topic.Named("flood", "the flood");

    public static Topic Fire { get; } = Topic.Named("fire", "the fire");

    public QuantityQuestion Wounded { get; }

    public YesNoQuestion Over { get; }

    public EntityQuestion Cause { get; }

    public TextQuestion Why { get; }

    public Claim Record(ClaimDraft draft, string id) => Ledger.Record(draft.Identified(id)).Claim;

    /// <summary>How many the speaker says were wounded.</summary>
    public Claim Count(string id, Speaker speaker, decimal figure, EdtfTime? said = null)
    {
        var draft = Claim.By(speaker).That(Wounded).Is(Quantity.Exactly(figure));
        return Record(said is null ? draft : draft.SaidOn(said), id);
    }

    /// <summary>Two claims of different sides that conflict.</summary>
    public (Claim First, Claim Second) Rivals() => (Count("c1", Mayor, 6), Count("c2", Union, 8));

    public static EdtfTime May(int day) => EdtfTime.Day(2024, 5, day);
}
