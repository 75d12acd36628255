namespace ClaimTracker;

/// <summary>Takes into a ledger in memory what is stored and is not in it yet.</summary>
/// <remarks>One thread at a time catches up; where there is much, lines are taken in while others are read.</remarks>
internal sealed class LogFollower(string name, ClaimLedger ledger, EntryLog log)
{
    private const int LinesAtATime = 512;

    private readonly PlainClaims _plain = new();

    /// <exception cref="StoreException">An entry is damaged or does not fit; those before it were taken in.</exception>
    public async Task CatchUpAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        try
        {
            while (!await TryReadOnAsync(progress, cancellationToken).ConfigureAwait(false))
            {
                // Once more, now that entities are called here as the lines call them.
            }
        }
        catch (Exception fault) when (fault is EntryRefusedException or EntryLineException)
        {
            throw new StoreException(FormattableString.Invariant($"Entry {ledger.Sequence + 1} of the stored ledger \"{name}\" cannot be read: {fault.Message}"), fault);
        }
    }

    private async Task<bool> TryReadOnAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        try
        {
            await ReadOnAsync(progress, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (EntryRefusedException) when (ledger.Sequence > 0)
        {
            if (await ForestallAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            throw;
        }
    }

    private async Task ReadOnAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var taking = Task.CompletedTask;
        var lines = new List<ReadOnlyMemory<byte>>();
        try
        {
            await foreach (var line in log.ReadAsync(ledger.Sequence, cancellationToken).ConfigureAwait(false))
            {
                lines.Add(line);
                if (lines.Count == LinesAtATime)
                {
                    await taking.ConfigureAwait(false);
                    progress?.Report(ledger.Sequence);
                    var full = lines;
                    taking = Task.Run(() => Take(full), CancellationToken.None);
                    lines = [];
                }
            }
        }
        finally
        {
            await taking.ConfigureAwait(false);
        }

        Take(lines);
        progress?.Report(ledger.Sequence);
    }

    private void Take(List<ReadOnlyMemory<byte>> lines) => ledger.Write(writer =>
    {
        foreach (var line in lines)
        {
            if (!_plain.TryAppend(line.Span, writer))
            {
                writer.PublishRows();
                ledger.Follow(EntryLine.Read(line));
            }
        }
    });

    // A redaction of an identity rewrites the lines before it: those that were not read yet name an entity as nobody here knows it.
    private async Task<bool> ForestallAsync(CancellationToken cancellationToken)
    {
        var isChanged = false;
        await foreach (var line in log.ReadAsync(ledger.Sequence, cancellationToken).ConfigureAwait(false))
        {
            // Most lines need not be parsed for this.
            isChanged |= line.Span.IndexOf("identityRedacted"u8) >= 0 && EntryLine.Read(line) is IdentityRedacted redacted && ledger.Forestall(redacted);
        }

        return isChanged;
    }
}
