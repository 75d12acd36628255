namespace ClaimTracker.Tests;

/// <summary>Whatever is no entry of a known version and kind is refused, with all that is wrong with it.</summary>
public sealed class EntryLineRefusalTests
{
    private const string Head = """ "v":1,"sequence":3,"recorded":"2024-05-03T12:00:00.0000000Z" """;

    [Fact]
    public void Read_UnknownKind_NamesItAndThoseThatAreKnown() => Assert.Equal(
        "CT0015 at /kind: The kind \"claimForgotten\" is not known to this version of ClaimTracker, which knows entitiesDeclared, entityChanged, questionAsked, questionChanged, "
        + "claimRecorded, claimAmended, claimRetracted, claimCorrected, claimWithdrawn, counterclaimDeclared, claimTextRedacted, identityRedacted, findingReviewed, claimAssessed, "
        + "questionAssessed, claimReviewed, claimUsed, groundRulesSet. Update ClaimTracker to read it.",
        Assert.Single(Lines.Problems(Line(""" "kind":"claimForgotten","claim":"c2","what":7"""))));

    [Theory]
    [InlineData("2")]
    [InlineData("2147483647")]
    public void Read_LaterVersion_NamesItAndTheOneThatIsKnownAndNothingElse(string version) => Assert.Equal(
        $"CT0015 at /v: The line is of version {version} of the format; this version of ClaimTracker knows version 1. Update ClaimTracker to read it.",
        Assert.Single(Lines.Problems($$"""{"v":{{version}},"kind":"claimForgotten","what":7}""")));

    [Theory]
    [InlineData("{}", "CT0015 /v")]
    [InlineData("""{"v":0}""", "CT0004 /v")]
    [InlineData("""{"v":"1"}""", "CT0004 /v")]
    [InlineData("""{"v":1}""", "CT0003 /kind")]
    [InlineData("""{"v":1,"kind":7}""", "CT0004 /kind")]
    [InlineData("[]", "CT0015 ")]
    [InlineData("7", "CT0015 ")]
    [InlineData("null", "CT0015 ")]
    [InlineData("", "CT0015 ")]
    [InlineData("{", "CT0015 ")]
    [InlineData("{} {}", "CT0015 ")]
    [InlineData("{/**/}", "CT0015 ")]
    [InlineData("""{"v":1,}""", "CT0015 ")]
    public void Read_NoEntryAtAll_IsRefused(string line, string expected) => Assert.Equal([expected], Lines.Places(line));

    [Fact]
    public void Read_BytesThatAreNotUtf8_AreRefused() =>
        Assert.Equal("CT0015: The line is not text in UTF-8.", Assert.Throws<EntryLineException>(() => EntryLine.Read(new byte[] { (byte)'"', 0xC3, (byte)'"' })).Problems[0].ToString());

    // As an escape half a surrogate pair is read; as it is, no UTF-8 can hold it.
    [Fact]
    public void Read_HalfASurrogatePairUnescaped_IsRefused() => Assert.Equal(["CT0015 "], Lines.Places("\"\ud800\""));

    [Fact]
    public void Read_FieldWithANameThatCannotBePrinted_ShowsIt() => Assert.Equal(
        "CT0002 at /⟨U+D800⟩⟨U+0000⟩: An entry of the kind \"claimRetracted\" has no field \"⟨U+D800⟩⟨U+0000⟩\"; it has v, kind, sequence, recorded, by, why, claim, at.",
        Assert.Single(Lines.Problems(Line(""" "kind":"claimRetracted","claim":"c1","\ud800\u0000":1 """))));

    [Fact]
    public void Read_BrokenJson_TellsTheColumn() =>
        Assert.Equal(8, Assert.Throws<EntryLineException>(() => EntryLine.Read("""{"v":1 "kind":1}""")).Problems[0].Column);

    [Theory]
    [InlineData(16, "CT0015 ")]
    [InlineData(17, "CT0013 ")]
    [InlineData(1_000_000, "CT0013 ")]
    public void Read_ManyLevels_AreRefusedForWhatTheyAre(int levels, string expected) =>
        Assert.Equal([expected], Lines.Places(new string('[', levels) + new string(']', levels)));

    [Fact]
    public void Read_ManyLevelsNeverClosed_AreRefused() => Assert.Equal(["CT0013 "], Lines.Places(new string('[', 1_000_000)));

    [Theory]
    [InlineData("""{"claim":"c2"}""", "CT0003 /sequence", "CT0003 /recorded")]
    [InlineData("""{"sequence":0,"recorded":"2024-05-03T12:00:00.0000000Z","claim":"c2"}""", "CT0004 /sequence")]
    [InlineData("""{"sequence":1.5,"recorded":"2024-05-03T12:00:00.0000000Z","claim":"c2"}""", "CT0004 /sequence")]
    [InlineData("""{"sequence":2147483648,"recorded":"2024-05-03T12:00:00.0000000Z","claim":"c2"}""", "CT0004 /sequence")]
    [InlineData("""{"sequence":1,"recorded":"2024-05-03T12:00:00Z","claim":"c2"}""", "CT0008 /recorded")]
    [InlineData("""{"sequence":1,"recorded":"2024-05-03T12:00:00.0000000+00:00","claim":"c2"}""", "CT0008 /recorded")]
    [InlineData("""{"sequence":1,"recorded":"2024-02-30T12:00:00.0000000Z","claim":"c2"}""", "CT0008 /recorded")]
    [InlineData("""{"sequence":1,"recorded":1714737600,"claim":"c2"}""", "CT0004 /recorded")]
    [InlineData("""{"sequence":1,"recorded":"2024-05-03T12:00:00.0000000Z","by":null,"why":["a"],"claim":"c 2"}""", "CT0004 /by", "CT0004 /why", "CT0004 /claim")]
    [InlineData("""{"sequence":1,"recorded":"2024-05-03T12:00:00.0000000Z","claim":"c2","claim":"c2"}""", "CT0006 /claim")]
    [InlineData("""{"sequence":1,"recorded":"2024-05-03T12:00:00.0000000Z","claim":"c2","wy":"x","a/b~c":1}""", "CT0002 /wy", "CT0002 /a~1b~0c")]
    [InlineData("""{"sequence":1,"recorded":"2024-05-03T12:00:00.0000000Z","claim":"c2","at":"2024-5-3"}""", "CT0008 /at")]
    [InlineData("""{"sequence":1,"recorded":"2024-05-03T12:00:00.0000000Z","claim":"c2","at":7}""", "CT0004 /at")]
    public void Read_Retraction_AllProblemsOfTheHead(string fields, params string[] expected) =>
        Assert.Equal(expected, Lines.Places($$"""{"v":1,"kind":"claimRetracted",{{fields[1..]}}"""));

    [Theory]
    [InlineData("""{"text":"2024-05-03"}""", "CT0008 /at")]
    [InlineData("""{"text":"2024-05-03","start":"2024-05-02T21:00:00Z"}""", "CT0008 /at")]
    [InlineData("""{"text":"2024-05-03/..","start":"2024-05-02T21:00:00Z","end":"2024-05-02T21:00:00Z"}""", "CT0008 /at")]
    [InlineData("""{"text":"2024-05-03","start":"2024-05-02T21:00:00Z","end":"2024-05-02T20:59:59Z"}""", "CT0008 /at")]
    [InlineData("""{"text":"2024-05-03","start":"2024-05-02T07:59:59Z","end":"2024-05-03T08:00:00Z"}""", "CT0008 /at")]
    [InlineData("""{"text":"2024-05-03","start":"2024-05-02T8:00:00Z","end":"2024-05-32T08:00:00Z"}""", "CT0008 /at/start", "CT0008 /at/end")]
    [InlineData("""{"text":"3 May","start":"2024-05-02T21:00:00Z","end":"2024-05-03T21:00:00Z"}""", "CT0008 /at")]
    [InlineData("""{"start":7,"zone":"Europe/Moscow"}""", "CT0003 /at/text", "CT0004 /at/start", "CT0002 /at/zone")]
    public void Read_TimeThatSpansWhatItCannot_IsRefused(string time, params string[] expected) =>
        Assert.Equal(expected, Lines.Places(Line($$""" "kind":"claimRetracted","claim":"c2","at":{{time}}""")));

    [Theory]
    [InlineData("""{"v":1}""", "CT0004 /claim/answer")]
    [InlineData("{}", "CT0004 /claim/answer")]
    [InlineData("\"yes\"", "CT0004 /claim/answer")]
    [InlineData("""{"yesNo":"yes"}""", "CT0004 /claim/answer/yesNo")]
    [InlineData("""{"yesNo":true,"text":"yes"}""", "CT0004 /claim/answer")]
    [InlineData("""{"entity":[]}""", "CT0007 /claim/answer/entity")]
    [InlineData("""{"only":"x"}""", "CT0004 /claim/answer/only")]
    [InlineData("""{"entity":["x","y z",7]}""", "CT0004 /claim/answer/entity/1", "CT0004 /claim/answer/entity/2")]
    [InlineData("""{"quantity":6}""", "CT0004 /claim/answer/quantity")]
    [InlineData("""{"quantity":"many"}""", "CT0007 /claim/answer/quantity")]
    [InlineData("""{"quantity":"1234567890123456"}""", "CT0013 /claim/answer/quantity")]
    [InlineData("""{"quantity":"6","number":false}""", "CT0004 /claim/answer/number")]
    [InlineData("""{"text":"6","number":true}""", "CT0002 /claim/answer/number")]
    [InlineData("""{"text":" "}""", "CT0004 /claim/answer/text")]
    [InlineData("""{"date":"soon"}""", "CT0008 /claim/answer/date")]
    [InlineData("""{"none":false}""", "CT0004 /claim/answer/none")]
    [InlineData("""{"unknown":1}""", "CT0004 /claim/answer/unknown")]
    public void Read_AnswerThatIsNone_IsRefused(string answer, params string[] expected) => Assert.Equal(
        expected,
        Lines.Places(Line($$""" "kind":"claimRecorded","claim":{"id":"c1","speaker":"x","question":"q","force":"asserts","answer":{{answer}},"nature":"fact"}""")));

    [Fact]
    public void Read_Claim_AllProblemsAtOnce() => Assert.Equal(
        [
            "CT0003 /claim/id", "CT0004 /claim/speaker", "CT0003 /claim/question", "CT0004 /claim/force", "CT0003 /claim/answer", "CT0003 /claim/nature",
            "CT0004 /claim/quote", "CT0003 /claim/via/0/outlet", "CT0012 /claim/via/0/url", "CT0004 /claim/via/0/form", "CT0012 /claim/via/0/cites/1",
            "CT0004 /claim/via/1", "CT0002 /claim/colour",
        ],
        Lines.Places(Line("""
            "kind":"claimRecorded","claim":{"speaker":"","force":"shouts","quote":"",
            "via":[{"url":"ftp://x.org","form":"song","cites":["http://x.org","x"]},"cnn"],"colour":"red"}
            """)));

    [Fact]
    public void Read_NonAnswerWithAnAnswer_IsRefused() => Assert.Equal(
        ["CT0007 /claim/answer"],
        Lines.Places(Line(""" "kind":"claimAmended","claim":{"id":"c1","speaker":"x","question":"q","force":"declines","answer":{"none":true},"nature":"fact"}""")));

    [Theory]
    [InlineData("""{"id":"q","text":"?","answers":"text","timing":"fixed","unit":"km"}""", "CT0002 /question/unit")]
    [InlineData("""{"id":"q","text":"?","answers":"entity","timing":"fixed"}""", "CT0003 /question/cardinality")]
    [InlineData("""{"id":"q","text":"?","answers":"yesNo","timing":"cumulative"}""", "CT0004 /question/timing")]
    [InlineData("""{"id":"q","text":" ","answers":"figure","timing":"fixed"}""", "CT0004 /question/text", "CT0004 /question/answers")]
    [InlineData("""{"id":"q","text":"?","answers":"quantity","timing":"fixed","tolerance":1.1,"statement":"so"}""", "CT0004 /question/tolerance", "CT0004 /question/statement")]
    public void Read_QuestionThatIsNone_IsRefused(string question, params string[] expected) =>
        Assert.Equal(expected, Lines.Places(Line($$""" "kind":"questionAsked","question":{{question}}""")));

    [Theory]
    [InlineData("""{"id":"e","kind":"robot","name":"","aliases":["a",""],"broader":["-"]}""", "CT0004 /entity/kind", "CT0004 /entity/name", "CT0004 /entity/aliases/1", "CT0004 /entity/broader/0")]
    [InlineData("""{"id":"e","kind":"person","name":"E","speaksFor":"x"}""", "CT0004 /entity/speaksFor")]
    [InlineData("""{"id":"e","kind":"person","name":"E","speaksFor":[{"party":"x","from":"2023","until":"2023"}]}""", "CT0008 /entity/speaksFor/0/until")]
    [InlineData("""{"id":"e","kind":"person","name":"E","sameAs":["mailto:a@b.org"]}""", "CT0012 /entity/sameAs/0")]
    public void Read_EntityThatIsNone_IsRefused(string entity, params string[] expected) =>
        Assert.Equal(expected, Lines.Places(Line($$""" "kind":"entityChanged","entity":{{entity}}""")));

    [Theory]
    [InlineData("""{"by":"desk"}""", "CT0003 /assessment/rating")]
    [InlineData("""{"rating":{"scale":"s","scaleName":"S","id":"f","label":"F","value":3,"best":2},"by":"desk"}""", "CT0004 /assessment/rating/value")]
    [InlineData("""{"rating":{"scale":"s s","scaleName":" ","id":"f","label":"F","value":1,"best":1},"by":" ","reasons":[" "],"evidence":["x"]}""",
        "CT0004 /assessment/rating/scale", "CT0004 /assessment/rating/scaleName", "CT0004 /assessment/rating/best", "CT0004 /assessment/by", "CT0004 /assessment/reasons/0",
        "CT0012 /assessment/evidence/0")]
    public void Read_AssessmentThatIsNone_IsRefused(string assessment, params string[] expected) =>
        Assert.Equal(expected, Lines.Places(Line($$""" "kind":"claimAssessed","claim":"c1","assessment":{{assessment}}""")));

    [Fact]
    public void Read_CounterclaimToItself_IsRefused() => Assert.Equal(
        ["CT0004 /counterclaim/against"], Lines.Places(Line(""" "kind":"counterclaimDeclared","counterclaim":{"claim":"c1","against":"c1","kind":"rebuts"}""")));

    [Fact]
    public void Read_FindingAboutNoClaim_IsRefused() => Assert.Equal(
        ["CT0004 /finding/claims"], Lines.Places(Line(""" "kind":"findingReviewed","finding":{"code":"CT3001","status":"note","claims":[]},"verdict":"confirmed" """)));

    // What stands in the place of a key may be the very name that must not leak.
    [Fact]
    public void Read_NameInThePlaceOfASourceKey_IsNotRepeated()
    {
        var refusal = Assert.Throws<EntryLineException>(
            () => EntryLine.Read(Line(""" "kind":"groundRulesSet","claim":"c1","rules":{"terms":"background","source":"Jane Doe"}""")));

        Assert.Equal(["CT0004 /rules/source"], Refused.Lines(refusal.Problems));
        Assert.DoesNotContain("Jane", refusal + refusal.Problems[0].Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MoreProblemsThanAnybodyReads_ListsTheFirstThousand()
    {
        var problems = Assert.Throws<EntryLineException>(
            () => EntryLine.Read(Line($$""" "kind":"entitiesDeclared","entities":[{{string.Join(',', Enumerable.Repeat("7", 5000))}}]"""))).Problems;

        Assert.Equal(1001, problems.Length);
        Assert.Equal("CT0013: The line has more than 1000 problems; the others are not listed.", problems[^1].ToString());
    }

    [Fact]
    public void Read_ObjectWithTooManyFields_IsRefused() =>
        Assert.Contains("CT0013 ", Lines.Places(Line($$""" "kind":"claimRetracted","claim":"c1",{{string.Join(',', Enumerable.Range(0, 100_000).Select(field => $"\"f{field}\":1"))}}""")));

    [Fact]
    public void Message_ManyProblems_ShowsTheFirstTen()
    {
        var refusal = Assert.Throws<EntryLineException>(
            () => EntryLine.Read(Line($$""" "kind":"entitiesDeclared","entities":[{{string.Join(',', Enumerable.Repeat("7", 12))}}]""")));

        Assert.StartsWith("The line is no entry: CT0004 at /entities/0: 7 stands where an object is needed; allowed is an object.", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(" … and 2 more.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Found_LongText_IsCutOff() =>
        Assert.Equal(101, Assert.Throws<EntryLineException>(() => EntryLine.Read($$"""{"v":1,"kind":"{{new string('k', 5_000_000)}}"}""")).Problems[0].Found!.Length);

    [Fact]
    public void EntryLineException_WithoutProblems_CannotBe() => Assert.Throws<ArgumentException>(() => new EntryLineException(1, []));

    private static string Line(string fields) => $"{{{Head},{fields}}}";
}
