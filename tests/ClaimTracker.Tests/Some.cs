using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

/// <summary>Sample values: one cast, one set of questions, and ledgers that know both.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Noon = new(2024, 5, 3, 12, 0, 0, TimeSpan.Zero);

    // Two sides, and who speaks for them.
    public static readonly Speaker Russia = Speaker.State("russia", "Russia").KnownAs("Moscow", "the Kremlin");
    public static readonly Speaker Ukraine = Speaker.State("ukraine", "Ukraine").KnownAs("Kyiv");
    public static readonly Speaker Ministry = Speaker.Organisation("ministry", "Russia's defence ministry").SpeakingFor(Russia);
    public static readonly Speaker Spokesman = Speaker.Person("spokesman", "Igor Petrov").SpeakingFor(Ministry, "spokesman");
    public static readonly Speaker Agency = Speaker.Organisation("agency", "Ukraine's intelligence agency").SpeakingFor(Ukraine);
    public static readonly Speaker Yusov = Speaker.Person("yusov", "Andriy Yusov").SpeakingFor(Agency, "representative");

    // Spoke for Russia until May 2024, and for Ukraine from then on.
    public static readonly Speaker Turncoat = Speaker.Person("turncoat", "Pavel Orlov")
        .SpeakingFor(Russia, "envoy", until: Time("2024-05"))
        .SpeakingFor(Ukraine, "adviser", from: Time("2024-05"));

    // Sides of their own.
    public static readonly Speaker Mayor = Speaker.Person("mayor", "Mayor Oyelaran");
    public static readonly Speaker Union = Speaker.Organisation("union", "the dockers' union");
    public static readonly Speaker Witness = Speaker.Anonymous("witness", "a witness");
    public static readonly Speaker Insider = Speaker.Anonymous("insider", "an insider");
    public static readonly Speaker Guard = Speaker.Anonymous("guard", "a border guard").ApartFrom(Witness);

    // Who passes claims on.
    public static readonly Speaker Cnn = Speaker.Outlet("cnn", "CNN");
    public static readonly Speaker Gazette = Speaker.Outlet("gazette", "the Gazette");

    // What answers name. The corps is made of citizens and of volunteers; the army is apart from citizens.
    public static readonly Topic Fighters = Topic.Named("fighters", "fighters");
    public static readonly Topic Citizens = Topic.Named("citizens", "Russian citizens").KnownAs("Russian nationals").Within(Fighters);
    public static readonly Topic Volunteers = Topic.Named("volunteers", "volunteers");
    public static readonly Speaker Corps = Speaker.Group("corps", "the Volunteer Corps").Within(Citizens, Volunteers);
    public static readonly Speaker Legion = Speaker.Group("legion", "the Legion").Within(Citizens);
    public static readonly Topic Army = Topic.Named("army", "the Ukrainian army").ApartFrom(Citizens);
    public static readonly Place Kozinka = Place.Named("kozinka", "Kozinka");

    public static readonly IReadOnlyList<Entity> Cast =
    [
        Russia, Ukraine, Ministry, Spokesman, Agency, Yusov, Turncoat, Mayor, Union, Witness, Insider, Guard, Cnn, Gazette,
        Fighters, Citizens, Volunteers, Corps, Legion, Army, Kozinka,
    ];

    public static readonly EntityQuestion Staffed = Question.Named("staffed", "Who staffed the unit?").WithOneEntity();
    public static readonly EntityQuestion TookPart = Question.Named("took-part", "Who took part?").WithManyEntities();
    public static readonly EntityQuestion Holder = Question.Named("holder", "Who holds Kozinka?").WithOneEntity().Changing();
    public static readonly YesNoQuestion Crossed = Question.Named("crossed", "Did a unit cross the border?").YesOrNo();
    public static readonly YesNoQuestion Blocked = Question.Named("blocked", "Is the road blocked?").YesOrNo().Changing();
    public static readonly QuantityQuestion Harmed = Question.Named("harmed", "How many people were harmed?").WithQuantity("people");
    public static readonly QuantityQuestion Toll = Question.Named("toll", "How many were wounded so far?").WithQuantity("people").Cumulative();
    public static readonly QuantityQuestion Price = Question.Named("price", "What does bread cost?").WithQuantity("roubles").Changing();
    public static readonly DateQuestion Opened = Question.Named("opened", "When did the bridge open?").WithDate();
    public static readonly TextQuestion Why = Question.Named("why", "Why did it burn?").WithText();
    public static readonly YesNoQuestion Ordered = Question.Named("ordered", "Was it ordered?").YesOrNo().AskedOf(Russia, Ukraine);

    public static readonly IReadOnlyList<Question> Questions =
        [Staffed, TookPart, Holder, Crossed, Blocked, Harmed, Toll, Price, Opened, Why, Ordered];

    public static EdtfTime Time(string text) => EdtfTime.Parse(text);

    /// <summary>Options whose clock stands still, so that no claim is recorded later than another.</summary>
    public static ClaimTrackerOptions Options() => new() { TimeProvider = new FakeTimeProvider(Noon) };

    /// <summary>A ledger with the cast and the questions; drafts without an id become c1, c2 and so on.</summary>
    public static ClaimLedger Ledger(params ReadOnlySpan<ClaimDraft> drafts) => Ledger(Options(), drafts);

    public static ClaimLedger Ledger(ClaimTrackerOptions options, params ReadOnlySpan<ClaimDraft> drafts)
    {
        var ledger = new ClaimLedger(options);
        ledger.AddAll(Cast);
        foreach (var question in Questions)
        {
            ledger.Ask(question);
        }

        for (var i = 0; i < drafts.Length; i++)
        {
            ledger.Record(drafts[i].Id is null ? drafts[i].Identified($"c{i + 1}") : drafts[i]);
        }

        return ledger;
    }

    /// <summary>A draft of any force.</summary>
    public static ClaimDraft Says(Speaker speaker, Question question, Force force, Answer? answer) => new(speaker.Id, question.Id, force, answer);

    /// <summary>The claim of an id.</summary>
    public static Claim Claim(LedgerView ledger, string id) => ledger.GetClaim(new ClaimId(id));

    /// <summary>A draft as recorded in a ledger of its own.</summary>
    public static Claim Recorded(ClaimDraft draft) => Ledger().Record(draft).Claim;

    /// <summary>How the first draft compares with the second in a ledger of their own.</summary>
    public static Comparison Compared(ClaimDraft first, ClaimDraft second)
    {
        var ledger = Ledger();
        return ledger.Compare(ledger.Record(first).Claim, ledger.Record(second).Claim);
    }

    /// <summary>Where the question of the drafts stands in a ledger of their own; ids are c1, c2 and so on.</summary>
    public static QuestionStanding Standing(params ReadOnlySpan<ClaimDraft> drafts) =>
        Ledger(drafts).On(drafts[0].Question.ToString());
}
