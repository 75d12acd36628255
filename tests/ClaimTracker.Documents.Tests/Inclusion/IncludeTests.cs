using ClaimTracker.Documents.Tests.Packs;

namespace ClaimTracker.Documents.Tests.Inclusion;

public sealed class IncludeTests
{
    private const string OurPack = """
        claimTracker: 1
        pack: { parameters: { place: the place, unit: people } }
        entities:
          bus: { kind: topic, name: bus }
          train: { kind: topic, name: train, distinctFrom: [bus] }
        questions:
          left: { text: "How many {unit} left {place}?", answers: quantity, unit: "{unit}", timing: cumulative, tolerance: 0.2, statement: "{answer} left {place}" }
          means: { text: "How did they leave {place}?", answers: entity, cardinality: many, about: [bus], parties: [] }
        """;

    [Fact]
    public void Include_NameAlone_AsksTheQuestionsUnderTheirOwnIds()
    {
        var ledger = new PackText().Including("control").GetLedgerOrThrow();

        Assert.Equal(["fighting", "held-whole", "holder"], ledger.Questions.Select(question => question.Id.ToString()));
        Assert.Equal("Who holds the place?", ledger.GetQuestion(new QuestionId("holder")).Text);
    }

    [Fact]
    public void Include_Inclusion_BindsIdsWordsSubjectsAndParties()
    {
        var question = (QuantityQuestion)new PackText().With("ours", OurPack)
            .Including("{ pack: ours, as: h, with: { place: Harden, unit: families }, about: [harden], parties: [mayor] }")
            .GetLedgerOrThrow().GetQuestion(new QuestionId("h-left"));

        Assert.Equal("How many families left Harden?", question.Text);
        Assert.Equal("{answer} left Harden", question.Statement);
        Assert.Equal(("families", Timing.Cumulative, new Tolerance(0.2m)), (question.Unit, question.Timing, question.Tolerance));
        Assert.Equal([new EntityId("harden")], question.About);
        Assert.Equal([new EntityId("mayor")], question.Parties);
    }

    [Fact]
    public void Include_Parties_AreThoseOfInclusionElseQuestionElseStory()
    {
        string[] PartiesOf(string include, string id) =>
            [.. new PackText().With("ours", OurPack).Including(include, "story: { parties: [army] }").GetLedgerOrThrow().GetQuestion(new QuestionId(id)).Parties.Select(party => party.ToString())];

        Assert.Equal(["mayor"], PartiesOf("{ pack: ours, parties: [mayor] }", "means"));
        Assert.Equal([], PartiesOf("ours", "means"));
        Assert.Equal(["army"], PartiesOf("ours", "left"));
        Assert.Equal([], PartiesOf("{ pack: ours, parties: [] }", "left"));
    }

    [Fact]
    public void Include_SamePackForTwoPlaces_AsksTwice()
    {
        var ledger = new PackText().Including("{ pack: control, as: a, with: { place: Harden } }, { pack: control, as: b, with: { place: Brodenets } }").GetLedgerOrThrow();

        Assert.Equal(["Who holds Harden?", "Who holds Brodenets?"], ledger.Questions.Where(question => question.Id.ToString().EndsWith("holder", StringComparison.Ordinal)).Select(question => question.Text));
    }

    [Theory]
    [InlineData("control, control")]
    [InlineData("outer, control")]
    [InlineData("outer, outer")]
    public void Include_WordForWordTheSame_IsAskedOnce(string include) =>
        Assert.Equal(3, new PackText().With("outer", "claimTracker: 1\ninclude: [control]").Including(include).GetLedgerOrThrow().Questions.Count);

    [Fact]
    public void Include_QuestionThatTheDocumentAsksWordForWord_IsAskedOnce() =>
        Assert.Empty(new PackText().Including("control", "questions: { fighting: { text: \"Is there fighting for the place?\", answers: yesNo, timing: changing } }").Problems);

    [Fact]
    public void Include_EntitiesOfAPack_CanBeAnswers()
    {
        var document = new PackText().Including("office", "claims: [ { id: c1, speaker: mayor, question: departure, answer: dismissal } ]");

        Assert.Empty(document.Problems);
        Assert.Equal("dismissal", document.Ledger.GetEntity(new EntityId("dismissal")).Name);
    }

    [Fact]
    public void Include_PackInAPack_PassesPrefixWordsAndSubjectsOn()
    {
        var packs = new PackText()
            .With("war", "claimTracker: 1\npack: { parameters: { town: the town } }\ninclude: [ { pack: control, as: all, with: { place: \"all of {town}\" } } ]");

        var question = packs.Including("{ pack: war, as: h, with: { town: Harden }, about: [harden], parties: [mayor] }").GetLedgerOrThrow().GetQuestion(new QuestionId("h-all-holder"));

        Assert.Equal("Who holds all of Harden?", question.Text);
        Assert.Equal(("harden", "mayor"), (string.Join(' ', question.About), string.Join(' ', question.Parties)));
        Assert.Equal(["document: war", "war: control"], packs.Asked);
    }

    [Fact]
    public void Include_WordsWithBraces_AreNotReadAgain()
    {
        var packs = new PackText().With("two", "claimTracker: 1\npack: { parameters: { a: x, b: y } }\nquestions: { q: { text: \"{a} and {b}?\" } }");

        Assert.Equal("{b} and {a}?", packs.Including("{ pack: two, with: { a: \"{b}\", b: \"{a}\" } }").GetLedgerOrThrow().GetQuestion(new QuestionId("q")).Text);
    }

    [Fact]
    public void OptionalQuestions_AreThoseOfPacksForWhichNobodyIsNamed()
    {
        var document = new PackText().Including(
            "{ pack: control, as: a, parties: [mayor] }, control", "questions: { holder: { text: \"Who holds the place?\", answers: entity, timing: changing, statement: \"the place is held by {answer}\" } }");

        Assert.Equal(["fighting", "held-whole"], document.OptionalQuestions.Select(question => question.ToString()));
    }

    [Theory]
    [InlineData("claimTracker: 1\nstory: { title: T }")]
    [InlineData("claimTracker: 1\ninclude:")]
    [InlineData("claimTracker: 1\ninclude: []")]
    public void Read_NothingIncluded_AsksNoSource(string document)
    {
        var packs = new PackText();

        Assert.Empty(packs.Read(document).Problems);
        Assert.Empty(packs.Asked);
    }

    [Fact]
    public void Read_PackByItself_AsksWithItsOwnWords() =>
        Assert.Equal("How many people left the place?", new PackText().Read(OurPack).GetLedgerOrThrow().GetQuestion(new QuestionId("left")).Text);

    [Fact]
    public async Task ReadAsync_Include_IsThatOfTheSource()
    {
        var packs = new PackText().With("ours", OurPack);

        var document = await ClaimsDocument.ReadAsync(new MemoryStream("claimTracker: 1\ninclude: [ours]"u8.ToArray()), packs: packs, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(2, document.GetLedgerOrThrow().Questions.Count);
        Assert.Equal(2, ClaimsDocument.Read("claimTracker: 1\ninclude: [ours]"u8.ToArray(), new LedgerFactory(new ClaimTrackerOptions()), packs: packs).GetLedgerOrThrow().Questions.Count);
    }
}
