using System.Text;

namespace ClaimTracker.Documents.Tests.Annotations;

public sealed class WebAnnotationsTests
{
    private const string Story = """
        claimTracker: 1
        entities:
          mayor: { kind: person, name: Mayor Oyelaran }
          post: { kind: outlet, name: the Evening Post }
        questions:
          over: { text: "Is the strike over?", answers: yesNo }
        claims:
          - { id: c1, speaker: mayor, question: over, answer: yes, quote: "It is over, and I am glad.", via: [ { outlet: post, url: "https://post.example/1" PASSAGE } ] }
          - { id: c2, speaker: mayor, question: over, answer: no, quote: "It goes on.", via: [ { outlet: post, url: "https://post.example/1" } ] }
        """;

    private const string Anchored = ", passage: { exact: \"It is over\", prefix: \"she said: \", suffix: \", and\", start: 20, end: 30 }";

    private static readonly Passage Expected = Passage.Of("It is over").Between("she said: ", ", and").From(20, 30);

    [Fact]
    public void Write_AndRead_BringThePassageToTheClaimThatIsNamed()
    {
        using var output = new MemoryStream();
        var losses = WebAnnotations.Write(output, Ledger(Anchored));
        var ledger = Ledger("");
        var read = WebAnnotations.Read(new MemoryStream(output.ToArray()));

        var notes = read.RecordInto(ledger);

        Assert.Equal(["CT7402 at /claims/c1", "CT7401 at /claims/c2"], losses.Select(loss => $"{loss.Code} at {loss.Path}"));
        Assert.Empty(read.Notes);
        Assert.Empty(notes);
        Assert.Equal(Expected, ledger.GetClaim(new ClaimId("c1")).Via[0].Passage);
        Assert.Null(ledger.GetClaim(new ClaimId("c2")).Via[0].Passage);
        Assert.Empty(read.RecordInto(ledger));
        Assert.Single(ledger.Entries.OfType<ClaimAmended>());
    }

    [Fact]
    public void RecordInto_AnnotationThatNamesNoClaim_IsJoinedByWhatIsQuoted()
    {
        var ledger = Ledger("");
        var read = Read("""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","target":{"source":{"id":"https://post.example/1"},"selector":{"type":"TextQuoteSelector","exact":"It is  over"}}}""");

        Assert.Empty(read.RecordInto(ledger));

        Assert.Equal("It is  over", ledger.GetClaim(new ClaimId("c1")).Via[0].Passage?.Exact);
        Assert.Null(ledger.GetClaim(new ClaimId("c2")).Via[0].Passage);
    }

    [Theory]
    [InlineData("https://post.example/2", "It is over")]
    [InlineData("https://post.example/1", "Nobody said this")]
    public void RecordInto_NoSuchClaim_IsTold(string page, string words)
    {
        var ledger = Ledger("");

        var notes = Read($$$$"""{"@context":"http://www.w3.org/ns/anno.jsonld","target":{"source":"{{{{page}}}}","selector":{"type":"TextQuoteSelector","exact":"{{{{words}}}}"}}}""").RecordInto(ledger);

        Assert.Equal(("CT6407", "/target"), (Assert.Single(notes).Code, notes[0].Path));
        Assert.Empty(ledger.Entries.OfType<ClaimAmended>());
    }

    [Fact]
    public void Read_CollectionWithRefinedSelectorsAndSeveralTargets_FindsAllOfThem()
    {
        var read = Read("""
            {"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection","first":{"type":"AnnotationPage","items":[
              {"type":"Annotation","body":["urn:claimtracker:claim:c1"],"target":[
                {"source":"https://post.example/1","selector":{"type":"FragmentSelector","value":"p1","refinedBy":[{"type":"TextQuoteSelector","exact":"a"},{"type":"TextPositionSelector","start":1,"end":2}]}},
                {"source":"https://post.example/2","selector":[{"type":["TextPositionSelector"],"start":1,"end":2},{"type":"TextQuoteSelector","exact":"b","prefix":""}]}]}]}}
            """);

        Assert.Equal([("c1", Passage.Of("a")), ("c1", Passage.Of("b").From(1, 2))], read.All.Select(one => (one.Claim?.ToString(), one.Passage)));
        Assert.Equal(["/first/items/0/target/0", "/first/items/0/target/1"], read.All.Select(one => one.Path));
        Assert.Equal(["CT6404", "CT6405"], read.Notes.Select(note => note.Code));
    }

    [Theory]
    [InlineData("""{"type":"Annotation"}""", "CT6408 CT6401")]
    [InlineData("""[{"target":"https://a.example/"}]""", "CT6402")]
    [InlineData("""[{"target":{"source":"javascript:alert(1)","selector":{"type":"TextQuoteSelector","exact":"a"}}}]""", "CT6403")]
    [InlineData("""[{"target":{"source":"https://a.example/","selector":{"type":"TextQuoteSelector","exact":" "}}}]""", "CT6402")]
    [InlineData("""[{"target":{"source":"https://a.example/","selector":[{"type":"TextPositionSelector","start":3,"end":3},{"type":"TextQuoteSelector","exact":"a"}]}}]""", "CT6405")]
    [InlineData("""[1]""", "CT6401")]
    public void Read_WhatDeparts_IsTold(string json, string codes)
    {
        var read = Read(json);

        Assert.True(read.IsValid);
        Assert.Equal(codes, string.Join(' ', read.Notes.Select(note => note.Code)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("<html>")]
    public void Read_NoJson_IsAProblem(string text) => Assert.Equal("CT0001", Assert.Single(Read(text).Problems).Code);

    [Fact]
    public void Read_TooDeepOrTooLarge_IsAProblem()
    {
        Assert.Single(Read(new string('[', 65) + new string(']', 65)).Problems);
        Assert.Equal("CT0013", Assert.Single(Read(new string(' ', (16 * 1024 * 1024) + 1)).Problems).Code);
    }

    [Fact]
    public void Read_MutatedBytes_NeverThrows()
    {
        using var output = new MemoryStream();
        WebAnnotations.Write(output, Ledger(Anchored));
        var bytes = output.ToArray();
        string[] pieces = ["{", "}", "[", "]", "\"", ",", ":", "null", "1e9", "\\ud83d", "\"refinedBy\"", "\"target\"", "\"items\"", "\"source\"", "\"@context\"", "https://", "-1", "\0", "é"];
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Int[0, 30], Gen.OneOf(pieces), Gen.Byte).Array[1, 5].Sample(
            changes =>
            {
                var mutated = changes.Aggregate(bytes, (all, change) =>
                {
                    var at = Math.Min(change.Item1, all.Length);
                    byte[] put = change.Item4 < 20 ? [change.Item4, 0xC3] : Encoding.UTF8.GetBytes(change.Item3);
                    return [.. all[..at], .. put, .. all[Math.Min(all.Length, at + change.Item2)..]];
                });
                var read = WebAnnotations.Read(new MemoryStream(mutated));
                Assert.True(read.IsValid || read.All.IsEmpty);
                Assert.All(read.All, one => Assert.True(one.Page.Scheme is "http" or "https"));
            },
            iter: Soak.Size(100_000));
    }

    [Fact]
    public void Check_PageWithoutTheWords_IsAFindingInThreeLanguages()
    {
        var ledger = Ledger(Anchored);

        var lost = Assert.Single(PassageCheck.Of(ledger, _ => "The page was emptied."));
        var found = Assert.Single(PassageCheck.Of(ledger, _ => "Today she said: It is over, and left."));

        Assert.Equal(("CT3004", "Passage lost", "c1", PassageMatchKind.Lost), (lost.Finding!.Code, lost.Finding.Heading, lost.Finding.Claims[0].Id.ToString(), lost.Match.Kind));
        Assert.Contains("“It is over”", lost.Finding.Explanation, StringComparison.Ordinal);
        Assert.Null(found.Finding);
        Assert.Equal(16, found.Match.Passage?.Start);
        Assert.Equal("Fundstelle verloren", PassageCheck.Of(ledger, _ => "", MessageTemplates.German)[0].Finding?.Heading);
        Assert.Equal("Місце цитати втрачено", PassageCheck.Of(ledger, _ => "", MessageTemplates.Ukrainian)[0].Finding?.Heading);
        Assert.Empty(PassageCheck.Of(ledger, _ => null));
    }

    [Fact]
    public void Check_RedactedPassage_IsNotLookedFor()
    {
        var ledger = Ledger(Anchored);
        ledger.Redact(ledger.GetClaim(new ClaimId("c1")), ClaimText.Quote);

        Assert.Empty(PassageCheck.Of(ledger, _ => ""));
    }

    [Theory]
    [InlineData(", passage: { prefix: a }", "CT0003", "/claims/0/via/0/passage/exact")]
    [InlineData(", passage: { exact: a, start: 1 }", "CT0003", "/claims/0/via/0/passage/end")]
    [InlineData(", passage: { exact: a, start: 2, end: 2 }", "CT0004", "/claims/0/via/0/passage/end")]
    [InlineData(", passage: { exact: a, start: -1, end: 2 }", "CT0004", "/claims/0/via/0/passage/start")]
    [InlineData(", passage: { exact: a, words: b }", "CT0002", "/claims/0/via/0/passage/words")]
    public void Document_PassageThatIsNone_IsAProblemAtItsPlace(string passage, string code, string path)
    {
        var problem = Assert.Single(ClaimsDocument.Read(Encoding.UTF8.GetBytes(Text(passage))).Problems);

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Fact]
    public void Document_PassageWithoutItsPage_IsAProblem()
    {
        var text = Text(Anchored).Replace("url: \"https://post.example/1\" ,", "", StringComparison.Ordinal);

        var problem = Assert.Single(ClaimsDocument.Read(Encoding.UTF8.GetBytes(text)).Problems);

        Assert.Equal(("CT0003", "/claims/0/via/0/url"), (problem.Code, problem.Path));
    }

    private static string Text(string passage) => Story.Replace("PASSAGE", passage, StringComparison.Ordinal);

    private static ClaimLedger Ledger(string passage) => ClaimsDocument.Read(Encoding.UTF8.GetBytes(Text(passage))).Ledger;

    private static WebAnnotations Read(string json) => WebAnnotations.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
