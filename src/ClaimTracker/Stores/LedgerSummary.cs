using System.Globalization;
using System.Text.Json;

namespace ClaimTracker;

/// <summary>How large a stored ledger is, and when something was last recorded.</summary>
/// <param name="Name">The name of the ledger.</param>
/// <param name="Entries">How many entries it has.</param>
/// <param name="Claims">How many of them record a claim.</param>
/// <param name="LastRecorded">When the last one was recorded; null for an empty ledger.</param>
public sealed record LedgerSummary(string Name, int Entries, int Claims, DateTimeOffset? LastRecorded)
{
    internal static async Task<LedgerSummary> ReadAsync(string name, EntryLog log, CancellationToken cancellationToken)
    {
        var summary = new LedgerSummary(name, 0, 0, null);
        await foreach (var line in log.ReadAsync(after: 0, cancellationToken).ConfigureAwait(false))
        {
            summary = summary.With(line);
        }

        return summary;
    }

    private LedgerSummary With(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var entry = JsonDocument.Parse(line);
            return this with
            {
                Entries = Entries + 1,
                Claims = Claims + (entry.RootElement.GetProperty("kind"u8).ValueEquals("claimRecorded"u8) ? 1 : 0),
                LastRecorded = DateTimeOffset.Parse(entry.RootElement.GetProperty("recorded"u8).GetString()!, CultureInfo.InvariantCulture),
            };
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            throw new StoreException(FormattableString.Invariant($"Entry {Entries + 1} of the stored ledger \"{Name}\" cannot be read: verify it. {fault.Message}"), fault);
        }
    }
}
