namespace ClaimTracker.Tests;

public sealed class ApprovedTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("claimtracker-approved-").FullName;

    [Fact]
    public void Text_SameButForLineEnds_PassesAndClearsTheReceivedText()
    {
        Write("report.approved.txt", "one\ntwo\n");
        Write("report.received.txt", "old");

        Approved.Text(_folder, "report", "one\r\ntwo", accept: false);

        Assert.Equal(["report.approved.txt"], Files());
    }

    [Fact]
    public void Text_Different_FailsWithTheFirstLineAndKeepsBothTexts()
    {
        Write("report.approved.txt", "one\ntwo\n");

        var failure = Assert.ThrowsAny<Exception>(() => Approved.Text(_folder, "report", "one\n2\n", accept: false));

        Assert.Contains("first in line 2.\n- two\n+ 2\n", failure.Message.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("CLAIMTRACKER_APPROVE=1", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\n", Read("report.approved.txt"));
        Assert.Equal("one\n2\n", Read("report.received.txt"));
    }

    [Fact]
    public void Text_NoApprovedText_Fails()
    {
        Assert.ThrowsAny<Exception>(() => Approved.Text(_folder, "report", "one", accept: false));

        Assert.Equal(["report.received.txt"], Files());
    }

    [Fact]
    public void Text_Accepting_WritesTheApprovedText()
    {
        Write("report.received.txt", "old");

        Approved.Text(_folder, "report", "one\r\ntwo", accept: true);

        Assert.Equal(["report.approved.txt"], Files());
        Assert.Equal("one\ntwo\n", Read("report.approved.txt"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);

    private string Read(string file) => File.ReadAllText(Path.Combine(_folder, file));

    private IEnumerable<string?> Files() => Directory.EnumerateFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
