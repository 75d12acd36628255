namespace ClaimTracker.Tests;

/// <summary>Ledgers in memory, which several stores may share as programs share a database.</summary>
internal sealed class MemoryStorage : EntryStorage
{
    private readonly Dictionary<string, MemoryLines> _ledgers = new(StringComparer.Ordinal);

    /// <summary>The logs that were opened, in order.</summary>
    public List<MemoryLog> Logs { get; } = [];

    public MemoryLines this[string ledger]
    {
        get
        {
            lock (_ledgers)
            {
                return _ledgers.TryGetValue(ledger, out var lines) ? lines : _ledgers[ledger] = new MemoryLines();
            }
        }
    }

    public override Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task<IReadOnlyList<string>> LedgersAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. _ledgers.Where(ledger => ledger.Value.All.Count > 0).Select(ledger => ledger.Key).Order(StringComparer.Ordinal)]);

    public override Task<EntryLog> OpenAsync(string ledger, CancellationToken cancellationToken)
    {
        var log = new MemoryLog(this[ledger]);
        Logs.Add(log);
        return Task.FromResult<EntryLog>(log);
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
