using System.Collections.Concurrent;

namespace ClaimTracker;

/// <summary>Takes into a ledger in memory what is stored and is not in it yet.</summary>
/// <remarks>One thread at a time takes in; where there is much, lines are parsed on all processors meanwhile.</remarks>
internal sealed class LogFollower(string name, ClaimLedger ledger, EntryLog log)
{
    private const int LinesAtATime = 512;
    private const int PartsAtATime = 4;

    private readonly ConcurrentBag<PlainClaims> _plain = [];

    /// <exception cref="StoreException">An entry is damaged or does not fit; those before it were taken in.</exception>
    public async Task CatchUpAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var parsing = new Queue<Task<ParsedLines>>();
        var lines = new List<ReadOnlyMemory<byte>>();
        await foreach (var line in log.ReadAsync(ledger.Sequence, cancellationToken).ConfigureAwait(false))
        {
            lines.Add(line);
            if (lines.Count == LinesAtATime)
            {
                var full = lines;
                parsing.Enqueue(Task.Run(() => Parsed(full), CancellationToken.None));
                lines = [];
            }

            if (parsing.Count > PartsAtATime)
            {
                Take(await parsing.Dequeue().ConfigureAwait(false));
                progress?.Report(ledger.Sequence);
            }
        }

        foreach (var parsed in parsing)
        {
            Take(await parsed.ConfigureAwait(false));
            progress?.Report(ledger.Sequence);
        }

        Take(Parsed(lines));
        progress?.Report(ledger.Sequence);
    }

    private ParsedLines Parsed(List<ReadOnlyMemory<byte>> lines)
    {
        var plain = _plain.TryTake(out var free) ? free : new PlainClaims();
        var parsed = ParsedLines.Of(lines, plain);
        _plain.Add(plain);
        return parsed;
    }

    private void Take(ParsedLines parsed)
    {
        try
        {
            parsed.Entries.ForEach(ledger.Follow);
        }
        catch (EntryRefusedException fault)
        {
            throw Damaged(fault);
        }

        if (parsed.Fault is { } broken)
        {
            throw Damaged(broken);
        }
    }

    private StoreException Damaged(Exception fault) =>
        new(FormattableString.Invariant($"Entry {ledger.Sequence + 1} of the stored ledger \"{name}\" cannot be read: {fault.Message}"), fault);
}
