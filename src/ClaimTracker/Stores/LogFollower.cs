namespace ClaimTracker;

/// <summary>Takes into a ledger in memory what is stored and is not in it yet.</summary>
/// <remarks>One thread at a time.</remarks>
internal sealed class LogFollower(string name, ClaimLedger ledger, EntryLog log)
{
    private const int EntriesBetweenReports = 1_000;

    /// <exception cref="StoreException">An entry is damaged or does not fit; those before it were taken in.</exception>
    public async Task CatchUpAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        await foreach (var line in log.ReadAsync(ledger.Sequence, cancellationToken).ConfigureAwait(false))
        {
            Take(line);
            if (ledger.Sequence % EntriesBetweenReports == 0)
            {
                progress?.Report(ledger.Sequence);
            }
        }

        progress?.Report(ledger.Sequence);
    }

    private void Take(ReadOnlyMemory<byte> line)
    {
        try
        {
            ledger.Follow(EntryLine.Read(line));
        }
        catch (Exception fault) when (fault is EntryLineException or EntryRefusedException)
        {
            throw new StoreException($"Entry {ledger.Sequence + 1} of the stored ledger \"{name}\" cannot be read: {fault.Message}", fault);
        }
    }
}
