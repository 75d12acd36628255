using System.Collections.Immutable;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>All entries of a ledger, one a line: what <c>export</c> writes and <c>import</c> restores. It loses nothing.</summary>
internal sealed class EntriesInterchange : InterchangeFormat
{
    public override string Name => "entries";

    public override string Title => "the entries of a ledger";

    public override ImmutableArray<string> Endings => [".entries.jsonl"];

    public override bool IsUsual => true;

    public override bool Looks(InterchangeHead head) =>
        head.Text is [(byte)'{', .. var first] && first.TrimStart((byte)' ') is [(byte)'"', (byte)'v', (byte)'"', .. var second] && second.TrimStart((byte)' ') is [(byte)':', ..];

    public override Interchanged Read(InterchangeInput input)
    {
        try
        {
            return new Entries([.. EntryLines.Read(input.Content)], []);
        }
        catch (EntryLineException fault)
        {
            return new Entries([], fault.Problems);
        }
    }

    public override ImmutableArray<ExportLoss> Write(Stream output, LedgerReader ledger, StoryHeading heading)
    {
        EntryLines.Write(output, ledger.Entries);
        return [];
    }

    private sealed class Entries(IReadOnlyList<LedgerEntry> entries, ImmutableArray<Problem> problems) : Interchanged
    {
        private ClaimLedger? _ledger;

        public override ImmutableArray<Problem> Problems => problems;

        public override ClaimLedger Ledger => _ledger ??= ClaimLedger.Replay(entries);

        public override int? Steps => entries.Count;

        public override async Task<bool> IntoAsync(StoredLedger ledger, IProgress<int> progress)
        {
            if (ledger.Sequence > 0)
            {
                throw new UsageException($"\"{ledger.Name}\" has entries already. The entries of a ledger go where none are: name another with --ledger.");
            }

            await ledger.RestoreAsync(entries.Select(entry =>
            {
                progress.Report(entry.Sequence);
                return entry;
            }));
            return true;
        }
    }
}
