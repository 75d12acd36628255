using System.Text;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>A ledger that was read from a document is the same after it went through lines of entries.</summary>
public sealed class EntryLinesTests
{
    [Fact]
    public void Replay_LinesOfADocument_GiveTheSameReport() => Law.HoldsFor(
        (document, _) =>
        {
            var read = Printed.ReadValid(document).Ledger;
            using var lines = new MemoryStream();
            EntryLines.Write(lines, read.Entries);
            lines.Position = 0;

            var replayed = ClaimLedger.Replay(EntryLines.Read(lines));

            Assert.Equal(Printed.Check(read), Printed.Check(replayed));
            Assert.Equal(Encoding.UTF8.GetString(lines.ToArray()), string.Concat(replayed.Entries.Select(entry => EntryLine.Of(entry) + "\n")));
        },
        full: 3_000);
}
