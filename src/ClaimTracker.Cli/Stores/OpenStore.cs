using System.Data.Common;

namespace ClaimTracker.Cli;

/// <summary>A store that a command works with. Whatever keeps it from being read is told in a sentence.</summary>
internal sealed class OpenStore : IAsyncDisposable
{
    private readonly StoreLocation _location;
    private readonly ClaimStore _store;

    private OpenStore(StoreLocation location, ClaimStore store) => (_location, _store) = (location, store);

    /// <summary>What to call it in messages.</summary>
    public string Name => _location.Name;

    /// <summary>A store that is there.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static OpenStore At(StoreLocation location, MessageTemplates? templates = null) => Of(location, creates: false, templates);

    /// <summary>A store that is there, or is made now.</summary>
    public static OpenStore AtOrNew(StoreLocation location) => Of(location, creates: true, templates: null);

    /// <summary>The names of all ledgers.</summary>
    /// <exception cref="UsageException">The store cannot be read.</exception>
    public Task<IReadOnlyList<string>> LedgersAsync() => TellAsync(() => _store.LedgersAsync());

    /// <summary>The name of a ledger that is there.</summary>
    /// <exception cref="UsageException">There is none of this name.</exception>
    public async Task<string> FindAsync(string ledger)
    {
        var names = await LedgersAsync();
        return names.Contains(ledger) ? ledger : throw new UsageException($"There is no ledger \"{ledger}\" in {Name}. {Known(ledger, names)}");
    }

    /// <summary>Opens a ledger, a new one where there is none of this name.</summary>
    /// <exception cref="UsageException">The name is none, or the ledger cannot be read.</exception>
    public Task<StoredLedger> OpenAsync(string ledger, Terminal terminal) =>
        TellAsync(() => ProgressBar.ShowAsync(terminal, $"Reading \"{ledger}\"", progress => _store.OpenAsync(ledger, progress)));

    /// <exception cref="UsageException">The ledger cannot be read.</exception>
    public Task<LedgerSummary> SummariseAsync(string ledger) => TellAsync(() => _store.SummariseAsync(ledger));

    /// <exception cref="UsageException">The store cannot be read at all.</exception>
    public Task<LedgerVerification> VerifyAsync(string ledger, Terminal terminal) =>
        TellAsync(() => ProgressBar.ShowAsync(terminal, $"Verifying \"{ledger}\"", progress => _store.VerifyAsync(ledger, progress)));

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private static OpenStore Of(StoreLocation location, bool creates, MessageTemplates? templates)
    {
        var options = location.Options(creates);
        options.Templates = templates ?? options.Templates;
        return new OpenStore(location, new ClaimStore(options));
    }

    private async Task<T> TellAsync<T>(Func<Task<T>> use)
    {
        try
        {
            return await use();
        }
        catch (StoreException fault)
        {
            throw new UsageException($"{Capitalised(Name)} cannot be used. {fault.Message}");
        }
        catch (DbException fault)
        {
            throw new UsageException($"{Capitalised(Name)} cannot be reached. {fault.Message}");
        }
        catch (ArgumentException fault)
        {
            throw new UsageException(SentenceOf(fault));
        }
    }

    // Without the name of a parameter, which is of no use to who typed a command.
    private static string SentenceOf(ArgumentException fault) =>
        fault.ParamName is { } parameter ? fault.Message.Replace($" (Parameter '{parameter}')", string.Empty, StringComparison.Ordinal) : fault.Message;

    private static string Known(string ledger, IReadOnlyList<string> names) => (Nearest.To(ledger, names), names.Count) switch
    {
        ({ } near, _) => $"Did you mean \"{near}\"?",
        (_, 0) => "It has none yet.",
        _ => $"Ledgers in it are, for example, {Words.English.Join(names.Take(5))}.",
    };

    private static string Capitalised(string name) => name[0] == '"' ? $"The store {name}" : Words.Capitalised(name);
}
