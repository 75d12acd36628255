namespace ClaimTracker.Tests.Validation;

// A ledger with a story in it, so that drafts have something to name.
internal sealed class SomeHarbour
{
    public SomeHarbour(ClaimTrackerOptions? options = null)
        : this(new ClaimLedger(options ?? new ClaimTrackerOptions()))
    {
    }

    public SomeHarbour(ClaimLedger ledger)
    {
        Ledger = ledger;
        Mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
        Gazette = ledger.Add(Speaker.Outlet("gazette", "the Gazette"));
        Pier = ledger.Add(Place.Named("pier", "Pier 4"));
        Over = ledger.Ask(Question.Named("strike-over", "Is the strike over?").YesOrNo());
        Dockers = ledger.Ask(Question.Named("dockers", "How many dockers are out?").WithQuantity("people"));
    }

    public ClaimLedger Ledger { get; }

    public Speaker Mayor { get; }

    public Speaker Gazette { get; }

    public Place Pier { get; }

    public YesNoQuestion Over { get; }

    public QuantityQuestion Dockers { get; }

    // Not in the ledger.
    public static Speaker Stranger => Speaker.Person("stranger", "A stranger");

    public static YesNoQuestion Unasked => Question.Named("unasked", "Was it ever asked?").YesOrNo();

    public ClaimDraft FortyOut => Claim.By(Mayor).That(Dockers).IsAbout(40);

    public ClaimDraft ItIsOver => Claim.By(Mayor).That(Over).IsYes();
}
