using ClaimTracker.Documents.Tests.Packs;

namespace ClaimTracker.Documents.Tests.Inclusion;

// What is wrong stands at its place: at the inclusion, or in the pack under its name.
public sealed class IncludeProblemTests
{
    [Theory]
    [InlineData("casulties", "CT0005 document:2 /include/0")]
    [InlineData("./ours.yaml", "CT0005 document:2 /include/0")]
    [InlineData("7", "CT0004 document:2 /include/0")]
    [InlineData("[control]", "CT0004 document:2 /include/0")]
    [InlineData("{ as: x }", "CT0003 document:2 /include/0/pack")]
    [InlineData("{ pack: 7 }", "CT0004 document:2 /include/0/pack")]
    [InlineData("{ pack: control, wth: { place: x } }", "CT0002 document:2 /include/0/wth")]
    [InlineData("{ pack: control, with: { plce: x } }", "CT0005 document:2 /include/0/with/plce")]
    [InlineData("{ pack: control, with: { place: \"\" } }", "CT0004 document:2 /include/0/with/place")]
    [InlineData("{ pack: control, with: { place: 7 } }", "CT0004 document:2 /include/0/with/place")]
    [InlineData("{ pack: control, with: Harden }", "CT0004 document:2 /include/0/with")]
    [InlineData("{ pack: control, as: \"a b\" }", "CT0004 document:2 /include/0/as")]
    [InlineData("{ pack: control, about: [nobody] }", "CT0005 document:2 /include/0/about/0")]
    [InlineData("{ pack: control, parties: [mayor, nobody, harden] }", "CT0005 document:2 /include/0/parties/1|CT0011 document:2 /include/0/parties/2")]
    [InlineData("control, { pack: control, with: { place: Harden } }", "CT0006 document:2 /include/1|CT0006 document:2 /include/1|CT0006 document:2 /include/1")]
    public void Read_WrongInclusion_IsToldAtIt(string include, string problems) =>
        Assert.Equal(problems, string.Join('|', PackText.Problems(new PackText().Including(include))));

    [Fact]
    public void Read_UnknownPack_NamesTheNearestAndThoseThereAre()
    {
        var problem = Assert.Single(new PackText().Including("casulties").Problems);

        Assert.Equal("casualties", problem.Suggestion);
        Assert.Equal("There is no pack \"casulties\"; there are attack, casualties, control, office, protest, vote. Did you mean \"casualties\"?", problem.Message);
    }

    [Fact]
    public void Read_UnknownPack_TellsNothingOfItsQuestions()
    {
        var document = new PackText().Including("casulties", "claims: [ { id: c1, speaker: mayor, question: dead, answer: 6 } ]\nassessments: [ { question: dead, scale: s, rating: r, by: x } ]");

        Assert.Equal(["CT0005 document:2 /include/0", "CT0005 document:8 /assessments/0/scale"], PackText.Problems(document));
    }

    [Fact]
    public void Read_QuestionNobodyAsks_IsToldWithTheNearestOfThePacks()
    {
        var problem = Assert.Single(new PackText().Including("{ pack: control, as: h }", "claims: [ { id: c1, speaker: mayor, question: h-holdr, answer: army } ]").Problems);

        Assert.Equal(("CT0005", "h-holder"), (problem.Code, problem.Suggestion));
    }

    [Fact]
    public void Read_QuestionAskedTwice_TellsBothPlaces()
    {
        var problem = Assert.Single(new PackText().Including("control", "questions:\n  holder: { text: \"Who has it?\", answers: entity }").Problems);

        Assert.Equal(("CT0006", "/include/0", 2), (problem.Code, problem.Path, problem.Line));
        Assert.Equal(
            "The pack \"control\" asks \"holder\" (line 9 there), and another question by this id stands in line 8 of this document. Give one of them another id; a pack gets other ids with 'as', such as { pack: control, as: harden }.",
            problem.Message);
    }

    [Fact]
    public void Read_QuestionAskedByTwoPacks_TellsBothPlaces()
    {
        var packs = new PackText().With("ours", "claimTracker: 1\nquestions: { fighting: { text: \"Who fights?\" } }");

        var problem = Assert.Single(packs.Including("control, ours").Problems);

        Assert.Equal("/include/1", problem.Path);
        Assert.StartsWith(
            "The pack \"ours\" asks \"fighting\" (line 2 there), and another question by this id stands in line 18 of the pack \"control\", which line 2 includes.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EntityDeclaredTwice_TellsBothPlaces()
    {
        var packs = new PackText().With("ours", "claimTracker: 1\nentities:\n  mayor: { kind: person, name: Somebody else }").With("theirs", "claimTracker: 1\nentities: { bus: { kind: topic, name: bus } }").With("others", "claimTracker: 1\nentities: { bus: { kind: topic, name: coach } }");

        var document = packs.Including("ours, theirs, others");

        Assert.Equal(["CT0006 document:2 /include/0", "CT0006 document:2 /include/2"], PackText.Problems(document));
        Assert.Equal(
            "The pack \"ours\" brings the entity \"mayor\" (line 3 there), and another entity by this id stands in line 4 of this document. Call one of them something else.", document.Problems[0].Message);
        Assert.Contains("stands in the pack \"theirs\", which line 2 includes.", document.Problems[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claimTracker: 1\nquestions:\n  a: { txt: x }", "CT0003 p:3 /questions/a/text|CT0002 p:3 /questions/a/txt")]
    [InlineData("claimTracker: 1\n questions: x", "CT0001 p:2 ")]
    [InlineData("", "CT0001 p: ")]
    [InlineData("[]", "CT0001 p:1 ")]
    [InlineData("questions: {}", "CT0001 p:1 /claimTracker")]
    [InlineData("claimTracker: 1\nclaims: []\nstory: {}", "CT0002 p:2 /claims|CT0002 p:3 /story")]
    [InlineData("claimTracker: 1\nquestions: { a: { text: x, about: [nobody] } }", "CT0005 p:2 /questions/a/about/0")]
    [InlineData("claimTracker: 1\nquestions: { a: { text: x, parties: [harden] } }", "CT0011 p:2 /questions/a/parties/0")]
    [InlineData("claimTracker: 1\nquestions: { a: { text: x, comparer: map } }", "CT0005 p:2 /questions/a/comparer")]
    [InlineData("claimTracker: 1\nquestions: { a: { text: x, unit: km } }", "CT0004 p:2 /questions/a/unit")]
    [InlineData("claimTracker: 1\npack: { parameters: { town: the town } }\nquestions: { a: { text: \"{twn}?\" } }", "CT0005 p:3 /questions/a/text")]
    [InlineData("claimTracker: 1\npack: {}\nquestions: { a: { text: \"{answer}?\", statement: \"{answer} {x}\" } }", "CT0005 p:3 /questions/a/text|CT0005 p:3 /questions/a/statement")]
    [InlineData("claimTracker: 1\npack: { parameters: { town: x } }\ninclude: [ { pack: control, with: { place: \"{twn}\" } } ]", "CT0005 p:3 /include/0/with/place")]
    [InlineData("claimTracker: 1\npack: {}\ninclude: [ control, { pack: control, as: a, with: { place: \"{answer}\" } } ]", "CT0005 p:3 /include/1/with/place")]
    [InlineData("claimTracker: 1\npack: { parameters: { answer: x, b: \"\" } }", "CT0004 p:2 /pack/parameters/answer|CT0004 p:2 /pack/parameters/b")]
    [InlineData("claimTracker: 1\nentities: { a: { kind: person, name: A, speaksFor: b } }", "CT0005 p:2 /entities/a/speaksFor")]
    [InlineData("claimTracker: 1\nentities: { a: { kind: person, name: A, speaksFor: [ { party: mayor, from: 2023-13 } ] } }", "CT0008 p:2 /entities/a/speaksFor/0/from")]
    [InlineData("claimTracker: 1\nentities: { a: { kind: topic, name: A, broader: [a] } }", "CT0009 p:2 /entities/a/broader")]
    [InlineData("claimTracker: 1\ninclude: [nothing]", "CT0005 p:2 /include/0")]
    [InlineData("claimTracker: 1\ninclude: [ { pack: control, about: [nobody], with: { x: y } } ]", "CT0005 p:2 /include/0/about/0|CT0005 p:2 /include/0/with/x")]
    [InlineData("claimTracker: 1\ninclude: [p]", "CT0009 p:2 /include/0")]
    public void Read_WrongPack_IsToldInIt(string pack, string problems)
    {
        var document = new PackText().With("p", pack).Including("p");

        Assert.Equal(problems.Split('|').Order(StringComparer.Ordinal), PackText.Problems(document).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_WrongPackIncludedTwice_IsToldOnce() =>
        Assert.Single(new PackText().With("p", "claimTracker: 1\nquestions: { a: { text: x, about: [nobody] } }").Including("{ pack: p, as: a }, { pack: p, as: b }").Problems);

    [Fact]
    public void Read_LoopThroughTwoPacks_TellsTheWayRound()
    {
        var packs = new PackText().With("a", "claimTracker: 1\ninclude: [b]").With("b", "claimTracker: 1\ninclude:\n  - a");

        var problem = Assert.Single(packs.Including("a").Problems);

        Assert.Equal(("CT0009", "b", 3, "A loop of packs that include one another: a → b → a."), (problem.Code, problem.Source, problem.Line, problem.Message));
    }

    [Fact]
    public void Problems_OfDocumentAndPacks_StandInOrderOfPlaces()
    {
        var packs = new PackText().With("b", "claimTracker: 1\nx: 1").With("a", "claimTracker: 1\nx: 1\ny: 1");

        Assert.Equal(["CT0002 document:7 /z", "CT0002 a:2 /x", "CT0002 a:3 /y", "CT0002 b:2 /x"], PackText.Problems(packs.Including("b, a", "z: 1")));
    }

    [Fact]
    public void Report_ProblemInAPack_NamesIt()
    {
        using var output = new MemoryStream();
        CheckReport.Write(output, new PackText().With("p", "claimTracker: 1\nx: 1").Including("p, nothing"));

        var problems = System.Text.Json.Nodes.JsonNode.Parse(output.ToArray())!["problems"]!.AsArray();

        Assert.Equal([null, "p"], problems.Select(problem => (string?)problem!["source"]));
        Assert.False(problems[0]!.AsObject().ContainsKey("source"));
    }
}
