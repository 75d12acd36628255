using System.Collections.Immutable;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>What is to be imported: a document, or all entries of a ledger.</summary>
internal sealed class Imported
{
    private readonly ClaimsDocument? _document;
    private readonly IReadOnlyList<LedgerEntry> _entries = [];

    private Imported(ClaimsDocument document) => (_document, Problems) = (document, document.Problems);

    private Imported(IReadOnlyList<LedgerEntry> entries, ImmutableArray<Problem> problems) => (_entries, Problems) = (entries, problems);

    /// <summary>All that is wrong with it; nothing is to be recorded then.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <exception cref="UsageException">There is no such file, or it cannot be read.</exception>
    public static Imported Read(string path, Terminal terminal)
    {
        if (ClaimsFile.IsStandardInput(path))
        {
            var input = new MemoryStream();
            terminal.Input.CopyTo(input);
            input.Position = 0;
            return EntriesFile.IsOne(input) ? ReadEntries(input) : new(ClaimsFile.Read(input, Words.English));
        }

        if (!EntriesFile.IsOne(path))
        {
            return new(ClaimsFile.Read(path, terminal, Words.English));
        }

        using var file = ClaimsFile.Open(path);
        return ReadEntries(file);
    }

    /// <summary>Records all of it in a ledger, or nothing.</summary>
    /// <exception cref="EntryRefusedException">Something of it does not fit the ledger.</exception>
    /// <exception cref="UsageException">The ledger has entries, and cannot be restored.</exception>
    public async Task<bool> IntoAsync(StoredLedger ledger)
    {
        if (_document is not null)
        {
            await _document.RecordIntoAsync(ledger);
            return true;
        }

        if (ledger.Sequence > 0)
        {
            throw new UsageException($"\"{ledger.Name}\" has entries already. The entries of a ledger go where none are: name another with --ledger.");
        }

        await ledger.RestoreAsync(_entries);
        return true;
    }

    private static Imported ReadEntries(Stream content)
    {
        try
        {
            return new([.. EntryLines.Read(content)], []);
        }
        catch (EntryLineException fault)
        {
            return new([], fault.Problems);
        }
    }
}
