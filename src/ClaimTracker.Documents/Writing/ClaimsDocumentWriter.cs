using System.Buffers;
using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Writes a ledger as a claims document, which people can go on with and <see cref="ClaimsDocument"/> reads again.</summary>
/// <remarks>
/// What is read again has the same entities, questions, claims, acts and notes of the desk, word for word, and so the same standings and findings, but for what is told
/// as a loss. Items stand in the order of the ledger, so that the same ledger gives the same bytes. Thread-safe. Memory: one item at a time, and what acts need.
/// </remarks>
/// <example><code>var losses = ClaimsDocumentWriter.Write(file, ledger, new StoryHeading { Title = "The strike in the harbour" });</code></example>
public static class ClaimsDocumentWriter
{
    /// <summary>Writes a ledger to a stream, as UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="ledger">The ledger, or a moment of it: a ledger is written as it is when writing begins, a moment with what was on record then.</param>
    /// <param name="heading">What the document says of its story; null: nothing, and times in UTC.</param>
    /// <param name="format"><see cref="DocumentFormat.Yaml"/> or <see cref="DocumentFormat.Json"/>.</param>
    /// <returns>All that a claims document cannot carry, in the order in which it was met; empty when reading it again gives an equal ledger. At most 100,000, then how many more.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is neither of the two.</exception>
    /// <exception cref="InvalidOperationException">Something was redacted while the ledger was written: write it again.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static ImmutableArray<ExportLoss> Write(Stream output, LedgerReader ledger, StoryHeading? heading = null, DocumentFormat format = DocumentFormat.Yaml)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(ledger);
        using IDocumentOutput document = format switch
        {
            DocumentFormat.Yaml => new YamlOutput(output),
            DocumentFormat.Json => new JsonOutput(output),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A document is written as Yaml or as Json."),
        };
        return DocumentComposer.Write(Moment.Of(ledger), heading ?? new StoryHeading(), document).ToImmutable();
    }

    /// <summary>Writes a ledger to a buffer, as UTF-8 without a byte order mark.</summary>
    /// <inheritdoc cref="Write(Stream, LedgerReader, StoryHeading?, DocumentFormat)"/>
    public static ImmutableArray<ExportLoss> Write(IBufferWriter<byte> output, LedgerReader ledger, StoryHeading? heading = null, DocumentFormat format = DocumentFormat.Yaml)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var stream = new BufferStream(output);
        return Write(stream, ledger, heading, format);
    }
}
