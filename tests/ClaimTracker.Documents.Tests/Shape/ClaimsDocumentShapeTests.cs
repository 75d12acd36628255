using ClaimTracker.Tests;

namespace ClaimTracker.Documents.Tests;

public sealed class ClaimsDocumentShapeTests
{
    [Theory]
    [InlineData(SampleDocuments.Yaml)]
    [InlineData(SampleDocuments.Json)]
    [InlineData("claimTracker: 1")]
    [InlineData("{\"$schema\": \"https://claimtracker.dev/schema/claims-document-1.json\", \"claimTracker\": 1, \"claims\": []}")]
    [InlineData("claimTracker: 1\nstory:\nentities: {}\nclaims: ~\nquestions: {q: {text: Who?, unit: null}}")]
    public void Check_GoodDocument_IsSilent(string text) => Assert.Empty(Shape.Check(text));

    [Theory]
    [InlineData("[]", "CT0001 ")]
    [InlineData("only text", "CT0001 ")]
    [InlineData("{}", "CT0001 /claimTracker")]
    [InlineData("claims: []", "CT0001 /claimTracker")]
    [InlineData("claimTracker: 2", "CT0001 /claimTracker")]
    [InlineData("claimTracker: '1'", "CT0001 /claimTracker")]
    [InlineData("claimTracker:", "CT0001 /claimTracker")]
    [InlineData("claimTracker: 1\nclaim: []", "CT0002 /claim")]
    [InlineData("claimTracker: 1\nclaims: {}", "CT0004 /claims")]
    [InlineData("claimTracker: 1\nentities: []", "CT0004 /entities")]
    [InlineData("claimTracker: 1\nstory: belgorod", "CT0004 /story")]
    [InlineData("claimTracker: 1\nstory: {parties: russia}", "CT0004 /story/parties")]
    [InlineData("claimTracker: 1\nstory: {parties: [russia, 6, ~, [x]]}", "CT0004 /story/parties/1|CT0004 /story/parties/2|CT0004 /story/parties/3")]
    [InlineData("claimTracker: 1\nentities: {x: }", "CT0004 /entities/x")]
    [InlineData("claimTracker: 1\nentities: {x: {name: X}}", "CT0003 /entities/x/kind")]
    [InlineData("claimTracker: 1\nentities: {x: {kind: state, name: }}", "CT0003 /entities/x/name")]
    [InlineData("claimTracker: 1\nentities: {x: {kind: country, name: X}}", "CT0004 /entities/x/kind")]
    [InlineData("claimTracker: 1\nentities: {a b: {kind: state, name: X}}", "CT0004 /entities/a b")]
    [InlineData("claimTracker: 1\nentities: {x: {kind: state, name: 112}}", "CT0004 /entities/x/name")]
    [InlineData("claimTracker: 1\nentities: {x: {kind: state, name: X, speaksFor: {party: y}}}", "CT0004 /entities/x/speaksFor")]
    [InlineData("claimTracker: 1\nentities: {x: {kind: state, name: X, speaksFor: [{role: y}, z]}}", "CT0003 /entities/x/speaksFor/0/party|CT0004 /entities/x/speaksFor/1")]
    [InlineData("claimTracker: 1\nentities: {x: {kind: place, name: X, coordinates: {latitude: 90.1, longitude: -180.01}}}", "CT0004 /entities/x/coordinates/latitude|CT0004 /entities/x/coordinates/longitude")]
    [InlineData("claimTracker: 1\nentities: {x: {kind: place, name: X, coordinates: {latitude: '50', longitude: 1e1}}}", "CT0004 /entities/x/coordinates/latitude|CT0004 /entities/x/coordinates/longitude")]
    [InlineData("claimTracker: 1\nentities: {x: {kind: place, name: X, coordinates: {latitude: 50, lon: 10}}}", "CT0002 /entities/x/coordinates/lon|CT0003 /entities/x/coordinates/longitude")]
    [InlineData("claimTracker: 1\nentities: {x: {kind: place, name: X, coordinates: [50, 10]}}", "CT0004 /entities/x/coordinates")]
    [InlineData("claimTracker: 1\nquestions: {q: {text: Who?, tolerance: 1.5}}", "CT0004 /questions/q/tolerance")]
    [InlineData("claimTracker: 1\nquestions: {q: {text: Who?, tolerance: 1e-1}}", "CT0004 /questions/q/tolerance")]
    [InlineData("claimTracker: 1\nclaims: [{}]", "CT0003 /claims/0/answer|CT0003 /claims/0/id|CT0003 /claims/0/question|CT0003 /claims/0/speaker")]
    [InlineData("claimTracker: 1\nclaims: [{id: c1, speaker: a, question: q, force: declines}]", "")]
    [InlineData("claimTracker: 1\nclaims: [{id: c1, speaker: a, question: q, force: denies}]", "CT0003 /claims/0/answer")]
    [InlineData("claimTracker: 1\nclaims: [{id: c1, speaker: a, question: q, answer: {onyl: [x]}}]", "CT0002 /claims/0/answer/onyl")]
    [InlineData("claimTracker: 1\nclaims: [{id: c1, speaker: a, question: q, answer: x, via: [{url: \"http://x.example\"}]}]", "CT0003 /claims/0/via/0/outlet")]
    [InlineData("claimTracker: 1\nclaims: [{id: -c1, speaker: a, question: q, answer: x, said: true}]", "CT0004 /claims/0/id|CT0004 /claims/0/said")]
    [InlineData("claimTracker: 1\ncounterclaims: [{claim: a, against: b, kind: rebuts, because: x}]", "CT0002 /counterclaims/0/because")]
    [InlineData("claimTracker: 1\nevents: [{at: 2023}]", "CT0004 /events/0")]
    [InlineData("claimTracker: 1\nevents: [{retract: a, withdraw: b}]", "CT0004 /events/0")]
    [InlineData("claimTracker: 1\nevents: [{retract: a, withdraw: ~}]", "CT0002 /events/0/withdraw")]
    [InlineData("claimTracker: 1\nevents: [{retrct: a}]", "CT0002 /events/0/retrct|CT0004 /events/0")]
    [InlineData("claimTracker: 1\nevents: [{correct: a}]", "CT0003 /events/0/with")]
    [InlineData("claimTracker: 1\nevents: [{retract: a, with: b}]", "CT0002 /events/0/with")]
    [InlineData("claimTracker: 1\nevents: [{amend: a, id: b, force: says}]", "CT0002 /events/0/id|CT0004 /events/0/force")]
    [InlineData("claimTracker: 1\nevents: [c1]", "CT0004 /events/0")]
    [InlineData("claimTracker: 1\nscales: []", "CT0004 /scales")]
    [InlineData("claimTracker: 1\nscales: {s: {ratings: []}}", "CT0003 /scales/s/name|CT0004 /scales/s/ratings")]
    [InlineData("claimTracker: 1\nscales: {s: {name: S, ratings: [{id: untrue, label: Untrue}]}}", "CT0004 /scales/s/ratings")]
    [InlineData("claimTracker: 1\nscales: {s: {name: S, ratings: {untrue: Untrue, holds-up: Holds up}}}", "CT0004 /scales/s/ratings")]
    [InlineData("claimTracker: 1\nscales: {s: {name: S, ratings: [{id: false, label: False}, {id: half true, labl: x}]}}", "CT0002 /scales/s/ratings/1/labl|CT0003 /scales/s/ratings/1/label|CT0004 /scales/s/ratings/0/id|CT0004 /scales/s/ratings/0/label|CT0004 /scales/s/ratings/1/id")]
    [InlineData("claimTracker: 1\nassessments: [{}]", "CT0003 /assessments/0/by|CT0003 /assessments/0/rating|CT0003 /assessments/0/scale|CT0004 /assessments/0")]
    [InlineData("claimTracker: 1\nassessments: [{claim: a, question: b, scale: s, rating: r, by: x}]", "CT0004 /assessments/0")]
    [InlineData("claimTracker: 1\nassessments: [{claim: a, question: ~, scale: s, rating: r, by: x}]", "CT0002 /assessments/0/question")]
    [InlineData("claimTracker: 1\nassessments: [{question: a, scale: s, rating: false, by: 7, because: x, at: true}]", "CT0002 /assessments/0/because|CT0004 /assessments/0/at|CT0004 /assessments/0/by|CT0004 /assessments/0/rating")]
    [InlineData("claimTracker: 1\nassessments: [{claim: a, scale: s, rating: r, by: x, reasons: one, evidence: [1]}]", "CT0004 /assessments/0/evidence/0|CT0004 /assessments/0/reasons")]
    [InlineData("claimTracker: 1\nusages: [{}]", "CT0003 /usages/0/as|CT0003 /usages/0/claim|CT0003 /usages/0/published|CT0003 /usages/0/title|CT0003 /usages/0/url")]
    [InlineData("claimTracker: 1\nusages: [{claim: a, url: \"https://a.example\", title: T, published: 2024, as: asFact}]", "CT0004 /usages/0/as")]
    [InlineData("claimTracker: 1\ngroundRules: [{claim: a, source: Jane Doe}]", "CT0002 /groundRules/0/source|CT0003 /groundRules/0/terms")]
    [InlineData("claimTracker: 1\ngroundRules: [{claim: a, terms: secret}]", "CT0004 /groundRules/0/terms")]
    [InlineData("claimTracker: 1\nclaims: []\nclaims: 5", "CT0006 /claims")]
    [InlineData("claimTracker: 1\nx: 1\nx: 2", "CT0002 /x|CT0006 /x")]
    public void Check_BadDocument_TellsEveryPlace(string text, string places) =>
        Assert.Equal(places, string.Join('|', Shape.Places(text)));

    public static TheoryData<string> Stories =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "docs", "stories"), "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Check_StoryOfTheDocs_IsSilent(string file) =>
        Assert.Empty(Shape.Check(File.ReadAllText(Path.Combine(Repository.Root, "docs", "stories", file))));

    [Fact]
    public void Check_UnknownField_SaysWhatWasMeant()
    {
        var problem = Assert.Single(Shape.Check("claimTracker: 1\nclaims:\n - {id: c1, speaker: a, question: q, answer: x,\n  sayd: 2024}"));

        Assert.Equal(("CT0002", "sayd", "said"), (problem.Code, problem.Found, problem.Suggestion));
        Assert.Equal((4, 3), (problem.Line, problem.Column));
        Assert.StartsWith("A claim has no field 'sayd'; it has id, speaker,", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WrongWord_SaysWhatIsAllowedAndWhatWasMeant()
    {
        var problem = Assert.Single(Shape.Check("claimTracker: 1\nentities: {x: {kind: organization, name: X}}"));

        Assert.Equal(("CT0004", "organization", "organisation"), (problem.Code, problem.Found, problem.Suggestion));
        Assert.Equal("one of person, organisation, state, outlet, channel, group, anonymous, place, topic", problem.Allowed);
        Assert.Equal($"'kind' takes {problem.Allowed}, not the text 'organization'. Did you mean \"organisation\"?", problem.Message);
    }

    [Theory]
    [InlineData("entities: {x: {kind: state, name: 112}}", "'name' takes a text, not the number 112; put it in quotes.")]
    [InlineData("entities: {x: {kind: state, name: True}}", "'name' takes a text, not True; put it in quotes.")]
    [InlineData("entities: {x: {kind: state, name: X, aliases: Y}}", "'aliases' takes a list of texts, not the text 'Y'.")]
    [InlineData("entities: {x: {kind: state, name: X, aliases: [Y, {}]}}", "Item 2 of 'aliases' takes a text, not a map.")]
    [InlineData("entities: {x y: {kind: state, name: X}}", "The key 'x y' is not an id of letters, digits, - and _, starting with a letter or digit.")]
    [InlineData("events: [{at: 2023}]", "An event has exactly one of retract, correct, amend, withdraw; this one has none.")]
    [InlineData("events: [{amend: a, retract: b}]", "An event has exactly one of retract, correct, amend, withdraw; this one has retract and amend.")]
    [InlineData("events: [{retract: a, with: b}]", "'with' stands only beside correct.")]
    [InlineData("entities: {x: {kind: state}}", "An entity needs 'name': a text.")]
    [InlineData("scales: {s: {name: S, ratings: [{id: false, label: Untrue}, {id: holds-up, label: Holds up}]}}", "'id' takes an id of letters, digits, - and _, starting with a letter or digit, not false; put it in quotes.")]
    [InlineData("assessments: [{claim: c1, scale: s, rating: false, by: x}]", "'rating' takes an id, not false; put it in quotes.")]
    [InlineData("scales: {s: {name: S, ratings: [{id: r, label: R}]}}", "'ratings' takes a list of two ratings or more, the worst first, such as [ { id: half-true, label: Half true }, { id: holds-up, label: Holds up } ]; this list has 1.")]
    [InlineData("assessments: [{scale: s, rating: r, by: x}]", "An assessment has exactly one of claim, question; this one has none.")]
    [InlineData("assessments: [{claim: c1, question: q1, scale: s, rating: r, by: x}]", "An assessment has exactly one of claim, question; this one has claim and question.")]
    [InlineData("usages: [{claim: c1, url: \"https://a.example\", title: T, published: 2024, as: atributed}]", "'as' takes one of fact, attributed, quoted, not the text 'atributed'. Did you mean \"attributed\"?")]
    [InlineData("groundRules: [{claim: c1, terms: background, source: Jane}]", "A ground rule has no field 'source'; it has claim, terms, reason, description, approver, recorded.")]
    public void Check_Message_ReadsWell(string line, string message) =>
        Assert.Equal(message, Assert.Single(Shape.Check($"claimTracker: 1\n{line}")).Message);

    [Fact]
    public void Check_MissingField_StandsAtItsObject()
    {
        var problem = Assert.Single(Shape.Check("claimTracker: 1\nentities:\n  x: {name: X}\n"));

        Assert.Equal(("CT0003", "/entities/x/kind"), (problem.Code, problem.Path));
        Assert.Equal((3, 6), (problem.Line, problem.Column));
    }

    [Fact]
    public void Check_JsonAndYaml_HaveTheSameProblems()
    {
        const string Document = """{"claimTracker": 1, "claims": [{"id": 7, "sayd": "x"}], "claims": 1, "events": [{}]}""";
        var inYaml = new ProblemList(Tree.Yaml(Document).Problems);
        ClaimsDocumentShape.Check(Tree.Yaml(Document).Root!, inYaml);

        Assert.Equal(Shape.Check(Document), inYaml.ToList());
    }
}
