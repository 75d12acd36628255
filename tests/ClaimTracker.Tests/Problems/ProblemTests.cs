namespace ClaimTracker.Tests;

public sealed class ProblemTests
{
    [Fact]
    public void ToString_WithAndWithoutPath_TellsCodePathAndMessage() =>
        Assert.Equal(
            ("CT0004 at /a/0: Wrong.", "CT0001: Wrong."), (new Problem("CT0004", "/a/0", "Wrong.").ToString(), new Problem("CT0001", "", "Wrong.").ToString()));

    [Fact]
    public void ToString_InAnIncludedDocument_NamesIt() =>
        Assert.Equal(
            ("CT0004 at /a/0 in our-pack.yaml: Wrong.", "CT0001 in our-pack.yaml: Wrong."),
            (new Problem("CT0004", "/a/0", "Wrong.") { Source = "our-pack.yaml" }.ToString(), new Problem("CT0001", "", "Wrong.") { Source = "our-pack.yaml" }.ToString()));

    [Theory]
    [InlineData("", "message")]
    [InlineData("CT0001", " ")]
    public void Problem_BlankCodeOrMessage_Throws(string code, string message) => Assert.Throws<ArgumentException>(() => new Problem(code, "", message));

    [Fact]
    public void Problem_NullPath_Throws() => Assert.Throws<ArgumentNullException>("path", () => new Problem("CT0001", null!, "Wrong."));

    [Fact]
    public void UnknownId_WithAndWithoutASuggestion_SaysSo() =>
        Assert.Equal(
            ("No entity has the id \"x\".", "No entity has the id \"x\". Did you mean \"y\"?"),
            (UnknownId.Problem("entity", "x", "/p", null).Message, UnknownId.Problem("entity", "x", "/p", "y").Message));
}
