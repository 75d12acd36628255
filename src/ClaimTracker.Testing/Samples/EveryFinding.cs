namespace ClaimTracker.Testing;

// Each built-in kind of finding once, each on a question of its own: what happened to a ferry.
internal sealed class EveryFinding(ClaimLedger ledger)
{
    private readonly Speaker _city = Speaker.Organisation("city", "the city");
    private readonly Speaker _gazette = Speaker.Outlet("gazette", "the Gazette");
    private readonly Speaker _post = Speaker.Outlet("post", "the Evening Post");
    private readonly Speaker _union = Speaker.Organisation("union", "the dockers' union");
    private readonly Topic _captain = Topic.Named("captain", "the captain");
    private readonly Topic _pilot = Topic.Named("pilot", "the pilot");

    private Speaker Mayor => field ??= Speaker.Person("mayor", "Mayor Oyelaran").SpeakingFor(_city, "mayor");

    private Speaker Harbour => field ??= Speaker.Organisation("harbour", "the harbour office").SpeakingFor(_city);

    public void Record()
    {
        ledger.AddAll([_city, Mayor, Harbour, _union, _gazette, _post, _captain, _pilot]);
        RecordAccounts();
        RecordRivals();
        RecordSources();
        RecordChanges();
    }

    private void RecordAccounts()
    {
        var berthed = YesNo("ct1001", "Had the ferry berthed?");
        Add("ct1001-a", Claim.By(_union).That(berthed).IsYes().SaidOn(2024, 5, 2));
        Add("ct1001-b", Claim.By(_union).That(berthed).IsNo().SaidOn(2024, 5, 2));

        var drill = YesNo("ct1002", "Was it a drill?");
        Add("ct1002-a", Claim.By(Mayor).That(drill).IsYes().SaidOn(2024, 5, 1));
        Add("ct1002-b", Claim.By(Mayor).That(drill).IsNo().SaidOn(2024, 5, 2));

        var insured = YesNo("ct1003", "Was the ferry insured?");
        var before = Add("ct1003-a", Claim.By(Harbour).That(insured).IsYes().SaidOn(2024, 5, 1));
        var after = Add("ct1003-b", Claim.By(Harbour).That(insured).IsNo().SaidOn(2024, 5, 2));
        ledger.Correct(before, after, new EntryNote("news desk", "The harbour office put it right."));
    }

    private void RecordRivals()
    {
        var steered = ledger.Ask(Question.Named("ct2001", "Who steered the ferry?").WithOneEntity());
        Add("ct2001-a", Claim.By(Mayor).That(steered).Is(_captain).SaidOn(2024, 5, 2));
        Add("ct2001-b", Claim.By(_union).That(steered).Is(_pilot).SaidOn(2024, 5, 2));

        var called = ledger.Ask(Question.Named("ct2002", "Who called for help?").WithOneEntity());
        Add("ct2002-a", Claim.By(Mayor).That(called).Is(_captain).SaidOn(2024, 5, 2));
        Add("ct2002-b", Claim.By(_union).That(called).IsNot(_captain).SaidOn(2024, 5, 2));

        var aboard = ledger.Ask(Question.Named("ct2003", "How many people were aboard?").WithQuantity("people"));
        Add("ct2003-a", Claim.By(Mayor).That(aboard).Is(40).SaidOn(2024, 5, 2));
        Add("ct2003-b", Claim.By(_union).That(aboard).IsAtLeast(60).SaidOn(2024, 5, 2));

        var built = ledger.Ask(Question.Named("ct2004", "When was the ferry built?").WithDate());
        Add("ct2004-a", Claim.By(Mayor).That(built).Is("1974").SaidOn(2024, 5, 2));
        Add("ct2004-b", Claim.By(_union).That(built).Is("1969").SaidOn(2024, 5, 2));

        var warned = YesNo("ct2005", "Had the city been warned?");
        Add("ct2005-a", Claim.By(Mayor).That(warned).IsNo().SaidOn(2024, 5, 2));
        Add("ct2005-b", Claim.By(Harbour).That(warned).IsYes().SaidOn(2024, 5, 2));
    }

    private void RecordSources()
    {
        var fog = YesNo("ct3001", "Was there fog?");
        Add("ct3001-a", Claim.By(_union).That(fog).IsYes().SaidOn(2024, 5, 2).ReportedBy(_gazette, _gazette));

        var towed = YesNo("ct3002", "Was the ferry towed?");
        Add("ct3002-a", Claim.By(Mayor).That(towed).IsYes().SaidOn(2024, 5, 2).ReportedBy(_gazette));
        Add("ct3002-b", Claim.By(Mayor).That(towed).IsYes().SaidOn(2024, 5, 2).ReportedBy(_post));

        var listed = YesNo("ct3003", "Did the ferry list?");
        Add("ct3003-a", Claim.By(_union).That(listed).IsYes().SaidOn(2024, 5, 2).ReportedBy(_gazette));
        Add("ct3003-b", Claim.By(_union).That(listed).IsNo().SaidOn(2024, 5, 2).ReportedBy(_post));
    }

    private void RecordChanges()
    {
        var closed = ledger.Ask(Question.Named("ct4001", "Is the port closed?").YesOrNo().Changing());
        Add("ct4001-a", Claim.By(Harbour).That(closed).IsYes().SaidOn(2024, 5, 1));
        Add("ct4001-b", Claim.By(Harbour).That(closed).IsNo().SaidOn(2024, 5, 2));

        var strike = ledger.Ask(Question.Named("ct4002", "Is there a strike?").YesOrNo().Changing());
        Add("ct4002-a", Claim.By(_union).That(strike).IsYes().SaidOn(2024, 5, 1));
        Add("ct4002-b", Claim.By(Mayor).That(strike).IsNo().SaidOn(2024, 5, 2));

        var hurt = ledger.Ask(Question.Named("ct5001", "How many people were hurt?").WithQuantity("people"));
        Add("ct5001-a", Claim.By(Harbour).That(hurt).IsAtLeast(3).HoldsOn(2024, 5, 1));
        Add("ct5001-b", Claim.By(Harbour).That(hurt).IsAtLeast(5).HoldsOn(2024, 5, 2));
    }

    private YesNoQuestion YesNo(string id, string text) => ledger.Ask(Question.Named(id, text).YesOrNo());

    private Claim Add(string id, ClaimDraft draft) => ledger.Record(draft.Identified(id)).Claim;
}
