using System.Text;

namespace ClaimTracker.Documents.Tests.Packs;

public sealed class QuestionPackTests
{
    private static readonly Speaker Mayor = Speaker.Person("mayor", "Mayor Teel");
    private static readonly Place Harden = Place.Named("harden", "Harden");

    [Fact]
    public void Questions_BoundInCode_AreThoseOfADocumentThatIncludesThePack()
    {
        var pack = QuestionPacks.Control.Of("Harden").As("harden").About(Harden).AskedOf(Mayor);

        var document = new PackText().Including("{ pack: control, as: harden, with: { place: Harden }, about: [harden], parties: [mayor] }");

        Assert.Equal(pack.Questions.Length, document.GetLedgerOrThrow().Questions.Count);
        Assert.All(pack.Questions, question => Assert.True(question.ReadsAs(document.Ledger.GetQuestion(question.Id))));
    }

    [Fact]
    public void AskAll_Pack_IsOnTheLedgerAndKeepsItsType()
    {
        var ledger = new ClaimLedger();
        ledger.Add(Mayor);

        var raid = ledger.AskAll(QuestionPacks.Casualties.In("the raid on Harden").As("raid"));
        ledger.Record(Claim.By(Mayor).That(raid.Dead).IsAtLeast(6));

        Assert.Equal("How many people were killed in the raid on Harden?", ledger.GetQuestion(new QuestionId("raid-dead")).Text);
        Assert.Equal(9, ledger.Questions.Count);
    }

    [Fact]
    public void AskAll_Twice_AsksOnce()
    {
        var ledger = new ClaimLedger();

        ledger.AskAll(QuestionPacks.Office);
        ledger.AskAll(QuestionPacks.Office);

        Assert.Equal(6, ledger.Questions.Count);
        Assert.Equal(3, ledger.Entities.Count);
    }

    [Fact]
    public void AskAll_SameIdsForAnotherPlace_IsRefusedAndChangesNothing()
    {
        var ledger = new ClaimLedger();
        ledger.AskAll(QuestionPacks.Control.Of("Harden"));
        var before = ledger.Sequence;

        var refused = Assert.Throws<EntryRefusedException>(() => ledger.AskAll(QuestionPacks.Control.Of("Brodenets")));

        Assert.Equal(["CT0006", "CT0006", "CT0006"], refused.Problems.Select(problem => problem.Code));
        Assert.Equal(before, ledger.Sequence);
    }

    [Fact]
    public void AskAll_AboutWhatIsNotThere_IsRefusedWithItsEntities()
    {
        var ledger = new ClaimLedger();

        Assert.Throws<EntryRefusedException>(() => ledger.AskAll(QuestionPacks.Office.About(Harden)));

        Assert.Equal(0, ledger.Sequence);
    }

    [Fact]
    public void As_NoId_IsRefused() => Assert.Throws<ArgumentException>("prefix", () => QuestionPacks.Control.As("a b"));

    [Theory]
    [InlineData("plce", "Harden", "parameter")]
    [InlineData("place", " ", "words")]
    [InlineData("place", null, "words")]
    public void With_WhatThePackDoesNotTake_IsRefused(string parameter, string? words, string named) =>
        Assert.Throws<ArgumentException>(named, () => QuestionPacks.Control.With(parameter, words ?? new string('x', 1001)));

    [Fact]
    public void With_Text_StaysAsItIs()
    {
        var pack = QuestionPacks.Control.Of("""a "place" {place} {answer}""");

        Assert.Equal("""Who holds a "place" {place} {answer}?""", pack.Holder.Text);
    }

    [Fact]
    public void Pack_BoundAgain_LeavesTheFirstAsItWas()
    {
        var harden = QuestionPacks.Control.Of("Harden");

        Assert.Equal("Who holds Brodenets?", harden.Of("Brodenets").Holder.Text);
        Assert.Equal("Who holds Harden?", harden.Holder.Text);
        Assert.Equal("Who holds the place?", QuestionPacks.Control.Holder.Text);
    }

    [Fact]
    public void Indexer_IdThePackDoesNotHave_IsToldWithThoseItHas()
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() => QuestionPacks.Control["holds"]);

        Assert.Contains("it has holder, held-whole, fighting", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PackOfOnesOwn_BindsLikeTheOthers()
    {
        var packs = PackLibrary.Shipped.With("evacuations", Encoding.UTF8.GetBytes("""
            claimTracker: 1
            pack: { parameters: { place: the place } }
            include: [ { pack: control, with: { place: "{place}" } } ]
            questions: { left: { text: "How many left {place}?", answers: quantity } }
            """));

        var pack = QuestionPack.Read("evacuations", packs).With("place", "Harden").As("h");

        Assert.Equal("How many left Harden?", pack["left"].Text);
        Assert.Equal("Who holds Harden?", pack["holder"].Text);
        Assert.Equal("h-holder", pack["holder"].Id.ToString());
        Assert.Equal(("evacuations", null), (pack.Title, pack.Description));
    }

    [Fact]
    public void Read_WrongPack_TellsAllThatIsWrong()
    {
        var packs = PackLibrary.Shipped.With("wrong", Encoding.UTF8.GetBytes("claimTracker: 1\nquestions: { a: { txt: x }, b: { text: y, answers: z } }"));

        var thrown = Assert.Throws<ClaimsDocumentException>(() => QuestionPack.Read("wrong", packs));

        Assert.Equal(["CT0003", "CT0002", "CT0004"], thrown.Problems.Select(problem => problem.Code));
        Assert.All(thrown.Problems, problem => Assert.Equal(("wrong", 2), (problem.Source, problem.Line)));
    }

    [Fact]
    public void Read_NoSuchPack_NamesTheNearest()
    {
        var thrown = Assert.Throws<ClaimsDocumentException>(() => QuestionPack.Read("controll", PackLibrary.Shipped));

        Assert.Equal("control", Assert.Single(thrown.Problems).Suggestion);
    }

    [Theory]
    [InlineData("control")]
    [InlineData("a b")]
    [InlineData("./a.yaml")]
    public void With_NameThatIsTakenOrNone_IsRefused(string name) =>
        Assert.Throws<ArgumentException>(nameof(name), () => PackLibrary.Shipped.With(name, "claimTracker: 1"u8.ToArray()));

    [Fact]
    public void Questions_ReadByManyThreads_AreTheSame()
    {
        var pack = QuestionPacks.Vote.In("the referendum");

        var texts = ParallelEnumerable.Range(0, 200).Select(number => number % 2 == 0 ? pack.Winner.Text : QuestionPacks.Vote.In("the referendum").Winner.Text).Distinct().ToArray();

        Assert.Equal(["Who won the referendum?"], texts);
    }
}
