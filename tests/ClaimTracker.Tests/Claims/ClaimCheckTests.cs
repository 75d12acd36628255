namespace ClaimTracker.Tests;

/// <summary>Every problem of a draft, with code and path.</summary>
public sealed class ClaimCheckTests
{
    private static readonly Speaker Nobody = Speaker.Person("nobody", "Nobody");

    [Fact]
    public void Check_FineDraft_HasNoProblems() =>
        Assert.Empty(Check(Claim.By(Some.Yusov).That(Some.Harmed).Is(6).OnBehalfOf(Some.Ukraine).ReportedBy(Some.Cnn, Some.Union, Some.Mayor)));

    [Fact]
    public void Check_UnknownSpeaker_IsTold() => Assert.Equal(["CT0005 /speaker"], Check(Claim.By(Nobody).That(Some.Harmed).Is(6)));

    [Fact]
    public void Check_SpeakerThatDoesNotSpeak_IsTold() =>
        Assert.Equal(["CT0011 /speaker"], Check(Claim.By(Speaker.Person("kozinka", "?")).That(Some.Harmed).Is(6)));

    [Fact]
    public void Check_UnknownPrincipal_IsTold() =>
        Assert.Equal(["CT0005 /onBehalfOf"], Check(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).OnBehalfOf(Nobody)));

    [Fact]
    public void Check_PrincipalThatDoesNotSpeak_IsTold() =>
        Assert.Equal(["CT0011 /onBehalfOf"], Check(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).OnBehalfOf(Speaker.Person("army", "?"))));

    [Fact]
    public void Check_UnknownQuestion_IsTold() =>
        Assert.Equal(["CT0005 /question"], Check(Claim.By(Some.Mayor).That(Question.Named("nothing", "?").YesOrNo()).IsYes()));

    [Fact]
    public void Check_DoubtWithCertainty_IsTold() =>
        Assert.Equal(["CT0004 /certainty"], Check(Claim.By(Some.Mayor).That(Some.Harmed).Doubts(6).WithCertainty(Certainty.Possible)));

    [Fact]
    public void Check_UnknownOutlet_IsTold() =>
        Assert.Equal(["CT0005 /via/1/outlet"], Check(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).ReportedBy(Some.Cnn, Nobody)));

    [Theory]
    [InlineData("russia")]
    [InlineData("corps")]
    [InlineData("witness")]
    [InlineData("kozinka")]
    [InlineData("army")]
    public void Check_OutletThatPassesNothingOn_IsTold(string id) =>
        Assert.Equal(["CT0011 /via/0/outlet"], Check(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).ReportedBy(AttributionHop.Through(new EntityId(id)))));

    [Theory]
    [InlineData("ftp://example.org/a")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void Check_AddressThatIsNotHttp_IsTold(string address) =>
        Assert.Equal(
            ["CT0012 /via/0/url", "CT0012 /via/0/cites/1"],
            Check(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).ReportedBy(
                AttributionHop.Through(Some.Cnn).At(new Uri(address)) with { Cites = [new Uri("https://example.org"), new Uri(address)] })));

    [Fact]
    public void Check_RelativeAddress_IsTold() =>
        Assert.Equal(
            ["CT0012 /via/0/url"],
            Check(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).ReportedBy(AttributionHop.Through(Some.Cnn).At(new Uri("/a", UriKind.Relative)))));

    [Theory]
    [InlineData(32)]
    [InlineData(33)]
    public void Check_ChainAtItsLimit_IsToldFromTheFirstTooMany(int hops) =>
        Assert.Equal(
            hops > 32 ? ["CT0013 /via"] : [],
            Check(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).ReportedBy([.. Enumerable.Repeat(AttributionHop.Through(Some.Cnn), hops)])));

    [Theory]
    [InlineData(65_536, 'a')]
    [InlineData(65_537, 'a')]
    [InlineData(32_768, 'ж')]
    [InlineData(32_769, 'ж')]
    public void Check_TextsAtTheirLimit_AreToldFromTheFirstByteTooMany(int length, char letter)
    {
        var text = new string(letter, length);
        var isTooLong = System.Text.Encoding.UTF8.GetByteCount(text) > 64 * 1024;

        Assert.Equal(
            isTooLong ? ["CT0013 /answer", "CT0013 /quote", "CT0013 /wording", "CT0013 /language"] : [],
            Check(Claim.By(Some.Mayor).That(Some.Why).Is(text).Quoting(text).InWords(text).InLanguage(text)));
    }

    [Fact]
    public void Check_EverythingWrong_IsToldAtOnce() =>
        Assert.Equal(
            [
                "CT0005 /speaker", "CT0005 /onBehalfOf", "CT0005 /question", "CT0004 /certainty", "CT0005 /via/0/outlet", "CT0012 /via/0/url",
            ],
            Check(Claim.By(Nobody).That(Question.Named("nothing", "?").YesOrNo()).Doubts(YesNoAnswer.Yes).WithCertainty(Certainty.Certain)
                .OnBehalfOf(Nobody).ReportedBy(AttributionHop.Through(Nobody).At(new Uri("ftp://example.org")))));

    private static IReadOnlyList<string> Check(ClaimDraft draft) => Drafts.Check(draft);
}
