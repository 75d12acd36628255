using System.Collections.Concurrent;

namespace ClaimTracker;

/// <summary>Takes into a ledger in memory what is stored and is not in it yet.</summary>
/// <remarks>One thread at a time takes in; where there is much, lines are parsed on all processors meanwhile.</remarks>
internal sealed class LogFollower(string name, ClaimLedger ledger, EntryLog log)
{
    private const int LinesAtATime = 512;
    private const int PartsAtATime = 4;

    private readonly ConcurrentBag<PlainClaims> _plain = [];
    private readonly PlainClaims _redactions = new();

    /// <exception cref="StoreException">An entry is damaged or does not fit; those before it were taken in.</exception>
    public async Task CatchUpAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await ReadOnAsync(progress, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (EntryRefusedException fault)
            {
                if (!await ForestallAsync(cancellationToken).ConfigureAwait(false))
                {
                    throw Damaged(fault);
                }
            }
        }
    }

    // A redaction of an identity rewrites the lines before it: those that were not read yet name an entity as nobody here knows it.
    private async Task<bool> ForestallAsync(CancellationToken cancellationToken)
    {
        var isChanged = false;
        await foreach (var line in log.ReadAsync(ledger.Sequence, cancellationToken).ConfigureAwait(false))
        {
            // Most lines need not be parsed for this; one that is damaged ends it, and is told of when its turn comes.
            if (line.Span.IndexOf("identityRedacted"u8) < 0)
            {
                continue;
            }

            var parsed = ParsedLines.Of([line], _redactions);
            if (parsed.Fault is not null)
            {
                break;
            }

            isChanged |= parsed.Entries is [IdentityRedacted redacted] && ledger.Forestall(redacted);
        }

        return isChanged;
    }

    private async Task ReadOnAsync(IProgress<int>? progress, CancellationToken cancellationToken)
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
        ledger.Follow(parsed.Entries);
        if (parsed.Fault is { } broken)
        {
            throw Damaged(broken);
        }
    }

    private StoreException Damaged(Exception fault) =>
        new(FormattableString.Invariant($"Entry {ledger.Sequence + 1} of the stored ledger \"{name}\" cannot be read: {fault.Message}"), fault);
}
