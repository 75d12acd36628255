using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Reads JSON or YAML into a tree in which every key and value knows its place.</summary>
/// <remarks>
/// Whatever the bytes, there is an answer and never an exception. Static and thread-safe.
/// Cost: linear in the size of the document.
/// </remarks>
internal static class DocumentTree
{
    /// <summary>Reads a document that is in memory.</summary>
    /// <param name="bytes">UTF-8 with or without a byte order mark, or UTF-16 with one; not changed, and not kept.</param>
    /// <param name="format">What it is; Auto looks.</param>
    internal static DocumentTreeResult Read(ReadOnlyMemory<byte> bytes, DocumentFormat format = DocumentFormat.Auto)
    {
        var problems = new ProblemList();
        if (bytes.Length > DocumentLimits.DocumentBytes)
        {
            return TooLarge(format, DocumentLimits.DocumentBytes);
        }

        if (DocumentText.Read(bytes, problems) is not { } utf8)
        {
            return new(default, problems.ToList(), format == DocumentFormat.Json ? format : DocumentFormat.Yaml);
        }

        var (guess, isEmpty) = FormatGuess.Of(utf8);
        var actual = format == DocumentFormat.Auto ? guess : format;
        var root = isEmpty && actual == DocumentFormat.Json ? default
            : actual == DocumentFormat.Json ? JsonTree.Read(utf8, problems)
            : YamlTree.Read(utf8.Array!, utf8.Offset, utf8.Count, problems);
        if (root is { IsMissing: true } or { Kind: NodeKind.Null, Text: "" } && problems.Count == 0)
        {
            problems.Add(new(ProblemCode.NotAClaimsDocument, "", "The document is empty; a claims document begins with 'claimTracker: 1'."));
            root = default;
        }

        return new(root, problems.ToList(), actual);
    }

    /// <summary>Reads a document from a stream, from its present position to its end. The stream stays open.</summary>
    /// <param name="stream">What is longer than the limit is not read to its end.</param>
    /// <param name="format">What it is; Auto looks.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    internal static Task<DocumentTreeResult> ReadAsync(Stream stream, DocumentFormat format, CancellationToken cancellationToken) =>
        ReadAsync(stream, format, DocumentLimits.DocumentBytes, cancellationToken);

    /// <inheritdoc cref="ReadAsync(Stream, DocumentFormat, CancellationToken)"/>
    internal static async Task<DocumentTreeResult> ReadAsync(Stream stream, DocumentFormat format, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var announced = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : 0;
        if (announced > limit)
        {
            return TooLarge(format, limit);
        }

        // One byte more than announced, so that the end is seen without growing.
        var bytes = new byte[Math.Max(announced + 1, 16 * 1024)];
        var count = 0;
        while (await stream.ReadAsync(bytes.AsMemory(count), cancellationToken).ConfigureAwait(false) is var read and > 0)
        {
            count += read;
            if (count > limit)
            {
                return TooLarge(format, limit);
            }

            if (count == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(2L * count, limit + 1L));
            }
        }

        return Read(bytes.AsMemory(0, count), format);
    }

    private static DocumentTreeResult TooLarge(DocumentFormat format, int limit)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"The document is larger than {limit:N0} bytes, which is the limit; split the story.");
        return new(default, [new(ProblemCode.LimitExceeded, "", message)], format == DocumentFormat.Json ? format : DocumentFormat.Yaml);
    }
}
