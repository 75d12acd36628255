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
        var bytes = new StreamBytes(stream, limit);
        while (!bytes.IsTooLarge && bytes.Take(await stream.ReadAsync(bytes.Free, cancellationToken).ConfigureAwait(false)))
        {
        }

        return bytes.IsTooLarge ? TooLarge(format, limit) : Read(bytes.Taken, format);
    }

    /// <summary>Reads a document from a stream, from its present position to its end. The stream stays open.</summary>
    /// <param name="stream">What is longer than the limit is not read to its end.</param>
    /// <param name="format">What it is; Auto looks.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    internal static DocumentTreeResult Read(Stream stream, DocumentFormat format)
    {
        var bytes = new StreamBytes(stream, DocumentLimits.DocumentBytes);
        while (!bytes.IsTooLarge && bytes.Take(stream.Read(bytes.Free.Span)))
        {
        }

        return bytes.IsTooLarge ? TooLarge(format, DocumentLimits.DocumentBytes) : Read(bytes.Taken, format);
    }

    private static DocumentTreeResult TooLarge(DocumentFormat format, int limit)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"The document is larger than {limit:N0} bytes, which is the limit; split the story.");
        return new(default, [new(ProblemCode.LimitExceeded, "", message)], format == DocumentFormat.Json ? format : DocumentFormat.Yaml);
    }
}
