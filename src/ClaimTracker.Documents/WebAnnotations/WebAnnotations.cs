using System.Collections.Immutable;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Annotations as the W3C recommends them, in JSON-LD: where in pages claims were made, in and out.</summary>
/// <remarks>
/// Immutable and thread-safe. Annotations say where words stand, not what is claimed: read ones are joined to claims that are on record. No context is fetched.
/// Source: W3C, Web Annotation Data Model (2017).
/// </remarks>
/// <example><code>WebAnnotations.Read(File.OpenRead("annotations.jsonld")).RecordInto(ledger);</code></example>
public sealed class WebAnnotations
{
    private WebAnnotations(ImmutableArray<WebAnnotation> all, ImmutableArray<ImportNote> notes, ImmutableArray<Problem> problems) => (All, Notes, Problems) = (all, notes, problems);

    /// <summary>The targets with words in a page, in the order of the document.</summary>
    public ImmutableArray<WebAnnotation> All { get; }

    /// <summary>What departs from the recommendation, and what was left out.</summary>
    public ImmutableArray<ImportNote> Notes { get; }

    /// <summary>Why it cannot be read at all; empty where it can.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>Whether it could be read.</summary>
    public bool IsValid => Problems.IsEmpty;

    /// <summary>Reads a stream from its present position to its end: an annotation, a list, a page or a collection of them, as UTF-8. The stream stays open.</summary>
    /// <param name="content">At most 16 MiB, with at most 64 objects and lists inside one another.</param>
    /// <returns>Never null. Whatever the bytes, faults are problems and notes, not exceptions.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static WebAnnotations Read(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var bytes = new StreamBytes(content, AnnotationWords.MaxBytes);
        while (!bytes.IsTooLarge && bytes.Take(content.Read(bytes.Free.Span)))
        {
        }

        return bytes.IsTooLarge
            ? Unreadable(ProblemCode.LimitExceeded, FormattableString.Invariant($"The document is larger than {AnnotationWords.MaxBytes} bytes, which is the most that is allowed."))
            : Read(bytes.Taken);
    }

    /// <summary>Writes an annotation page: an annotation for each hop of a claim in force that says where in its page the claim stands. The stream stays open.</summary>
    /// <returns>What annotations cannot carry.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static ImmutableArray<ExportLoss> Write(Stream output, LedgerReader ledger)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(ledger);
        return AnnotationWriter.Write(output, Moment.Of(ledger));
    }

    /// <summary>Amends the claims that the annotations are about, so that they say where they stand: the claim that a body names, else each that came through the page and quotes the words, white space apart.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="note">Who did it, and why.</param>
    /// <returns>Which annotations are about no claim on record.</returns>
    /// <exception cref="EntryRefusedException">House checks refuse a claim.</exception>
    public ImmutableArray<ImportNote> RecordInto(ClaimLedger ledger, EntryNote? note = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var notes = new NoteList();
        foreach (var (claim, reads) in AnnotatedClaims.Of(All, ledger, notes))
        {
            ledger.Amend(claim, reads, note);
        }

        return notes.ToImmutable();
    }

    /// <summary>Amends the claims of a stored ledger, as <see cref="RecordInto"/> does, one after another.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="note">Who did it, and why.</param>
    /// <param name="cancellationToken">Ends it between two claims.</param>
    /// <returns>Which annotations are about no claim on record.</returns>
    /// <exception cref="EntryRefusedException">House checks refuse a claim.</exception>
    /// <exception cref="StoreException">It could not be written.</exception>
    public async Task<ImmutableArray<ImportNote>> RecordIntoAsync(StoredLedger ledger, EntryNote? note = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var notes = new NoteList();
        foreach (var (claim, reads) in AnnotatedClaims.Of(All, ledger, notes))
        {
            await ledger.AmendAsync(claim, reads, note, cancellationToken).ConfigureAwait(false);
        }

        return notes.ToImmutable();
    }

    /// <summary>Which annotations are about no claim of a ledger.</summary>
    internal ImmutableArray<ImportNote> NotesOn(LedgerReader ledger)
    {
        var notes = new NoteList();
        _ = AnnotatedClaims.Of(All, ledger, notes);
        return notes.ToImmutable();
    }

    private static WebAnnotations Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            var json = content.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? content[3..] : content;
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = AnnotationWords.MaxNesting });
            var notes = new NoteList();
            var reader = new AnnotationReader(notes);
            reader.Read(document.RootElement);
            return new WebAnnotations(reader.Found, notes.ToImmutable(), []);
        }
        catch (JsonException fault)
        {
            return Unreadable(ProblemCode.NotAClaimsDocument, $"This is no JSON of at most {AnnotationWords.MaxNesting} objects and lists inside one another.", fault.LineNumber is { } line ? (int)Math.Min(line + 1, int.MaxValue) : null);
        }
    }

    private static WebAnnotations Unreadable(string code, string message, int? line = null) => new([], [], [new Problem(code, "", message) { Line = line }]);
}
