using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

/// <summary>A ledger with entries of every kind, in which every part of everything is used.</summary>
internal sealed class OneOfEach
{
    private const string Clef = "\U0001D11E";

    private static readonly EntryNote Note = new("Ada Ōe", "as told\nby \"phone\"");

    private readonly ClaimLedger _ledger = new(Options(new FakeTimeProvider(new DateTimeOffset(2023, 5, 22, 14, 0, 0, TimeSpan.Zero).AddTicks(1_234_567))
    {
        AutoAdvanceAmount = TimeSpan.FromTicks(90_000_001),
    }));

    private OneOfEach()
    {
    }

    public static ClaimTrackerOptions Options(TimeProvider? clock = null) =>
        new ClaimTrackerOptions { TimeProvider = clock ?? TimeProvider.System }.AddComparer(new PrefixComparer());

    public static ClaimLedger Ledger()
    {
        var one = new OneOfEach();
        one.Declare();
        one.Ask();
        one.Record();
        one.Act();
        one.NoteWhatTheDeskThinks();
        one.Redact();
        return one.Dated();
    }

    private static EdtfTime Moscow(string text) => EdtfTime.Parse(text, Zones.Moscow);

    private void Declare()
    {
        var russia = Speaker.State("russia", "Russia").KnownAs("Moscow", "Кремль").SameAs(new Uri("https://www.wikidata.org/entity/Q159"))
            .SameAs(new Uri("HTTP://Example.org/a b?q=ä#x")).DescribedAs("A state.");
        var ukraine = Speaker.State("ukraine", "Ukraine");
        var spokesman = Speaker.Person("spokesman", "Igor Petrov")
            .SpeakingFor(russia, "spokesman", Moscow("2021"), Moscow("2023-06")).SpeakingFor(ukraine, from: EdtfTime.Parse("2023-06"));
        var citizens = Topic.Named("citizens", "Russian citizens");
        _ledger.AddAll(
            [
                russia, ukraine, spokesman, citizens, Topic.Named("army", "the Ukrainian army").ApartFrom(citizens),
                Speaker.Group("legion", "the Legion").Within(citizens), Speaker.Organisation("ministry", "the ministry").SpeakingFor(russia),
                Speaker.Channel("channel", "a channel"), Speaker.Anonymous("witness", "a witness"), Place.Named("kozinka", "Kozinka"),
            ],
            Note);
        _ledger.Add(Speaker.Outlet("cnn", "CNN"), new EntryNote(By: "Ada"));
        _ledger.Add(Speaker.Person("whistleblower", "Jane Doe").KnownAs("J. D.").SpeakingFor(russia, "clerk").DescribedAs("Her desk is the third."));
        _ledger.Change(ukraine.KnownAs("Kyiv"), new EntryNote(Why: "said so"));
    }

    private void Ask()
    {
        var (russia, ukraine) = (Who("russia"), Who("ukraine"));
        _ledger.Ask(Question.Named("staffed", "Who staffed it?").WithOneEntity().AskedOf(russia, ukraine).Stating("{answer} staffed it").About(What("kozinka")), Note);
        _ledger.Ask(Question.Named("took-part", "Who took part?").WithManyEntities());
        _ledger.Ask(Question.Named("crossed", "Did they cross?").YesOrNo().Changing());
        _ledger.Ask(Question.Named("harmed", "How many?").WithQuantity("people").Within(new Tolerance(0.25m)).Cumulative());
        _ledger.Ask(Question.Named("far", "How far?").WithQuantity());
        _ledger.Ask(Question.Named("opened", "When?").WithDate());
        _ledger.Ask(Question.Named("why", "Why?").WithText());
        _ledger.Ask(Question.Named("where", "Where about?").WithText().ComparedBy("prefix"));
        _ledger.Change(Question.Named("why", "Why did it burn?").WithText().Changing().AskedOf(russia));
    }

    private void Record()
    {
        var (russia, ukraine, spokesman) = (Who("russia"), Who("ukraine"), Who("spokesman"));
        var (staffed, harmed) = (_ledger.GetQuestion(new("staffed")), _ledger.GetQuestion(new("harmed")));
        Says(russia, staffed, Force.Asserts, EntityAnswer.Of(What("army")), claim => claim.Quoting($"“It was the army.” \\ {Clef} \0\u0085\u2028\ud800")
            .InWords("Russia says it was the army.\t").InLanguage("ru").SaidOn(Moscow("2023-05-22")).HoldsDuring(Moscow("2023-05-22T15:00/2023-05-22T13:30Z")));
        Says(spokesman, staffed, Force.Confirms, EntityAnswer.Of(What("legion")), claim => claim.Identified("confirmed").OnBehalfOf(ukraine)
            .WithCertainty(Certainty.Probable).SaidOn(EdtfTime.Parse("2023-05-22~")).ReportedBy(
                AttributionHop.Through(Who("cnn")) with
                {
                    Url = new Uri("https://example.org/a"), Form = ReportForm.Translation, Published = Moscow("2023-05-23"),
                    Cites = [new Uri("https://example.org/b"), new Uri("http://example.org/c?d=\"e\"")],
                },
                AttributionHop.Through(Who("channel")) with { Form = ReportForm.Quote },
                AttributionHop.Through(Who("cnn")) with { Form = ReportForm.Paraphrase }));
        Says(russia, Find("took-part"), Force.Admits, EntityAnswer.Of(What("legion"), What("army"), What("legion")), claim => claim.AsOpinion());
        Says(ukraine, Find("took-part"), Force.Denies, EntityAnswer.Only(What("army")), claim => claim.AsPrediction().WithCertainty(Certainty.Possible));
        Says(ukraine, Find("crossed"), Force.Doubts, YesNoAnswer.Yes, claim => claim.HoldsDuring(EdtfTime.Parse("../2023-05-22")));
        Says(russia, Find("crossed"), Force.Asserts, YesNoAnswer.No, claim => claim.SaidAt(Some.Noon.AddSeconds(5)));
        Says(Who("ministry"), harmed, Force.Asserts, new QuantityAnswer(Quantity.Parse("+007.50")) { IsNumber = true }, claim => claim.SaidOn(Moscow("0001~")));
        Says(ukraine, harmed, Force.Asserts, new QuantityAnswer(Quantity.Parse("at  LEAST 6 Personen ü")), claim => claim.SaidOn(Moscow("9999%/..")));
        Says(russia, harmed, Force.Asserts, Answer.None, claim => claim);
        Says(russia, Find("far"), Force.Asserts, Answer.NotKnown, claim => claim);
        Says(russia, Find("opened"), Force.Asserts, new DateAnswer(EdtfTime.Parse("2022")) { IsNumber = true }, claim => claim);
        Says(russia, Find("opened"), Force.Asserts, new DateAnswer(Moscow("2023-05")), claim => claim);
        Says(russia, Find("why"), Force.Asserts, new TextAnswer(" smoke "), claim => claim.Quoting("My name is Igor."));
        Says(ukraine, Find("why"), Force.Asserts, new TextAnswer("a drone"), claim => claim.ReportedBy(AttributionHop.Through(Who("cnn")).At(new Uri("https://example.org/leak"))));
        Says(ukraine, Find("where"), Force.Asserts, new TextAnswer("north"), claim => claim.InWords("In the north, Igor says."));
        Says(Who("witness"), Find("where"), Force.Declines, null, claim => claim);
        Says(Who("legion"), Find("where"), Force.Unreachable, null, claim => claim);
        Says(Who("whistleblower"), Find("where"), Force.NoResponse, null, claim => claim);
        Says(Who("whistleblower"), staffed, Force.Asserts, EntityAnswer.Of(Who("whistleblower")), claim => claim);
    }

    private void Act()
    {
        _ledger.Declare(Counterclaim.Rebuts(On("why", 0), On("why", 1)), Note);
        _ledger.Declare(Counterclaim.Undercuts(On("why", 1), On("why", 0), "not \"smoke\""));
        _ledger.Declare(Counterclaim.Answers(On("harmed", 1), On("harmed", 0)));
        _ledger.Amend(On("harmed", 1), On("harmed", 1).ToDraft().SaidOn(Moscow("2023-05-23")), Note);
        _ledger.Correct(On("harmed", 0), On("harmed", 2), Note);
        _ledger.Retract(On("opened", 0), Note, Moscow("2023-05-24"));
        _ledger.Retract(On("opened", 1));
        _ledger.Withdraw(On("far", 0), Note);
        foreach (var status in new[] { ComparisonStatus.Conflict, ComparisonStatus.Possible, ComparisonStatus.Update, ComparisonStatus.Note })
        {
            _ledger.Dismiss(_ledger.Findings.First(finding => finding.Status == status), Note);
            _ledger.Confirm(_ledger.Findings.Last(finding => finding.Status == status));
        }
    }

    private void NoteWhatTheDeskThinks()
    {
        var isFalse = Assessment.Of(OurDesk.Truth["false"]).SignedBy("fact desk").MadeOn(Moscow("2023-05-25"))
            .Because("No such unit.", "No \"such\" day.").WithEvidence(OurDesk.Register, new Uri("http://example.org/e"));
        _ledger.Assess(On("staffed", 0), isFalse, Note);
        _ledger.Assess(Find("staffed"), Assessment.Of(OurDesk.Truth["half-true"]).SignedBy("Ōe"));
        var falso = PublishedReview.By("AFP").Rated("Falso").Scored(0.25m).At(new Uri("https://example.org/Fact check?q=ä")).PublishedOn(Moscow("2023-05-24")).WithMarkup("{\"url\":\"/a\"}");
        _ledger.RecordReview([On("staffed", 0), On("staffed", 1)], falso, Note);
        _ledger.RecordReview([On("staffed", 0)], PublishedReview.By("Agência Lupa"));
        _ledger.RecordUse(On("staffed", 0), Usage.Of("https://example.org/piece", "Who was it?").On(Moscow("2023-05-23")).AsFact(), Note);
        _ledger.RecordUse(On("staffed", 0), Usage.Of("https://example.org/piece", "Who was it?").At(Some.Noon).Attributed());
        _ledger.RecordUse(On("staffed", 1), Usage.Of("https://example.org/piece", "Who was it?").On(2023, 5, 23).Quoted());
        var key = SourceKey.Parse("src-0123456789abcdef0123456789abcdef");
        _ledger.SetGroundRules(
            On("why", 0), GroundRules.Of(GroundTerms.Background).Because("could lose her post").DescribedAs("an official").ApprovedBy("night editor").GivenBy(key), Note);
        _ledger.SetGroundRules(On("why", 0), GroundRules.Of(GroundTerms.OnTheRecord));
        _ledger.SetGroundRules(On("why", 0), GroundRules.Of(GroundTerms.DeepBackground));
        _ledger.SetGroundRules(On("why", 0), GroundRules.Of(GroundTerms.OffTheRecord));
    }

    private void Redact()
    {
        _ledger.Redact(On("why", 0), ClaimText.Quote, Note);
        _ledger.Redact(On("why", 0), ClaimText.Answer);
        _ledger.Redact(On("where", 0), ClaimText.Wording);
        _ledger.Redact(On("why", 1), ClaimText.Addresses);
        _ledger.Redact(Who("whistleblower"), Note);
    }

    // Only documents say when something was done to a claim, and only their claims may not say when they were recorded.
    private ClaimLedger Dated()
    {
        var (next, last) = (_ledger.Sequence + 1, _ledger.Entries.Last().Recorded);
        var again = Some.Says(Who("russia"), Find("crossed"), Force.Asserts, YesNoAnswer.Yes).RecordedAs(new ClaimId("2nd_-"), recorded: null);
        return ClaimLedger.Replay(
            [
                .. _ledger.Entries,
                new ClaimRecorded(next, last, note: null, again),
                new ClaimCorrected(next + 1, last, Note, On("crossed", 1).Id, again.Id!.Value) { At = Moscow("2023-05-24") },
                new ClaimAmended(next + 2, last, Note, On("crossed", 0).ToDraft()) { At = Moscow("2023-05-25") },
                new ClaimWithdrawn(next + 3, last, new EntryNote(string.Empty), again.Id.Value) { At = Moscow("2023-05-26") },
            ],
            Options());
    }

    private void Says(Speaker speaker, Question question, Force force, Answer? answer, Func<ClaimDraft, ClaimDraft> rest) =>
        _ledger.Record(rest(Some.Says(speaker, question, force, answer)), Note);

    private Entity What(string id) => _ledger.GetEntity(new EntityId(id));

    private Speaker Who(string id) => (Speaker)What(id);

    private Question Find(string id) => _ledger.GetQuestion(new QuestionId(id));

    private Claim On(string question, int number) => _ledger.Claims.Where(claim => claim.Question.Id.ToString() == question).ElementAt(number);
}
