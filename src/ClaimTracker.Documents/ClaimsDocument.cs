using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>A claims document that was read: a ledger, or everything that is wrong with the document.</summary>
/// <remarks>
/// Immutable but for its ledger. A document with problems gives no ledger, and nothing of it is recorded anywhere. The order in
/// which claims stand in the document does not matter.
/// </remarks>
public sealed class ClaimsDocument
{
    private readonly ClaimLedger? _ledger;

    internal ClaimsDocument(DocumentFormat format, ImmutableArray<Problem> problems, ClaimLedger? ledger, string? storyId, string? storyTitle)
    {
        Format = format;
        Problems = problems;
        _ledger = ledger;
        StoryId = storyId;
        StoryTitle = storyTitle;
    }

    /// <summary>JSON or YAML; never <see cref="DocumentFormat.Auto"/>.</summary>
    public DocumentFormat Format { get; }

    /// <summary>All that is wrong, in order of line, column and code; empty when nothing is.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>Whether nothing is wrong, so that there is a ledger.</summary>
    public bool IsValid => _ledger is not null;

    /// <summary>The id of the story; null when not given.</summary>
    public string? StoryId { get; }

    /// <summary>The title of the story; null when not given.</summary>
    public string? StoryTitle { get; }

    /// <summary>The time zone in which the document's times without an offset are read; UTC where the story names none.</summary>
    public TimeZoneInfo TimeZone { get; internal init; } = TimeZoneInfo.Utc;

    /// <summary>The questions of packs for which the document names nobody in particular whose answer is needed, in order of ids.</summary>
    /// <remarks>A pack asks all that may matter, and few stories need all of it: a report need not list one of these before somebody has answered.</remarks>
    public ImmutableArray<QuestionId> OptionalQuestions { get; internal init; } = [];

    /// <summary>The ledger with all that the document holds; the same each time.</summary>
    /// <exception cref="InvalidOperationException">The document has problems; see <see cref="Problems"/>.</exception>
    public ClaimLedger Ledger => _ledger
        ?? throw new InvalidOperationException($"The document has {Problems.Length} problems and gives no ledger; look at Problems, or call GetLedgerOrThrow.");

    /// <summary>Reads a document that is in memory.</summary>
    /// <param name="content">UTF-8 with or without a byte order mark, or UTF-16 with one; at most 512 MiB. Not kept.</param>
    /// <param name="format">What it is; by default it is looked at.</param>
    /// <param name="options">How the ledger works; null: the defaults.</param>
    /// <param name="packs">What names in <c>include</c> stand for; null: the packs that ship, <see cref="PackLibrary.Shipped"/>.</param>
    /// <returns>Never null. Whatever the bytes, problems are data, not exceptions.</returns>
    /// <exception cref="InvalidOperationException">Options are wrong; the message names every fault.</exception>
    public static ClaimsDocument Read(
        ReadOnlyMemory<byte> content, DocumentFormat format = DocumentFormat.Auto, ClaimTrackerOptions? options = null, IPackSource? packs = null) =>
        DocumentReader.Read(DocumentTree.Read(content, format), Frozen(options), OrShipped(packs));

    /// <summary>Reads a document that is in memory into a ledger of a factory, with the rules and house checks of its container.</summary>
    /// <param name="content">UTF-8 with or without a byte order mark, or UTF-16 with one; at most 512 MiB. Not kept.</param>
    /// <param name="factory">What makes the ledger.</param>
    /// <param name="format">What it is; by default it is looked at.</param>
    /// <param name="packs">What names in <c>include</c> stand for; null: the packs that ship, <see cref="PackLibrary.Shipped"/>.</param>
    /// <returns>Never null. Whatever the bytes, problems are data, not exceptions.</returns>
    public static ClaimsDocument Read(
        ReadOnlyMemory<byte> content, LedgerFactory factory, DocumentFormat format = DocumentFormat.Auto, IPackSource? packs = null)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return DocumentReader.Read(DocumentTree.Read(content, format), factory.Settings, OrShipped(packs));
    }

    /// <summary>Reads a document from a stream, from its present position to its end. The stream stays open.</summary>
    /// <param name="content">UTF-8 with or without a byte order mark, or UTF-16 with one; what is longer than the limit is not read to its end.</param>
    /// <param name="format">What it is; by default it is looked at.</param>
    /// <param name="options">How the ledger works; null: the defaults.</param>
    /// <param name="packs">What names in <c>include</c> stand for; null: the packs that ship, <see cref="PackLibrary.Shipped"/>.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    /// <exception cref="InvalidOperationException">Options are wrong; the message names every fault.</exception>
    public static async Task<ClaimsDocument> ReadAsync(
        Stream content,
        DocumentFormat format = DocumentFormat.Auto,
        ClaimTrackerOptions? options = null,
        IPackSource? packs = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var settings = Frozen(options);
        var tree = await DocumentTree.ReadAsync(content, format, cancellationToken).ConfigureAwait(false);
        return DocumentReader.Read(tree, settings, OrShipped(packs));
    }

    /// <summary>Reads a document from a stream on the thread of the caller, which has nothing else to do. The stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    internal static ClaimsDocument Read(Stream content, DocumentFormat format, ClaimTrackerOptions options, IPackSource packs) =>
        DocumentReader.Read(DocumentTree.Read(content, format), Frozen(options), packs);

    /// <summary>Records all that the document holds in a ledger: all of it or nothing. What the ledger has word for word is left out, so that a document that grew can be read again.</summary>
    /// <param name="ledger">The ledger. In an empty one the entries carry the times of the document, in any other the time of reading.</param>
    /// <remarks>
    /// The claims keep their own Recorded. A claim that reads otherwise than the one on record with its id is a problem: amend that one. Cost: the ledger and the document, because
    /// all of it is tried beforehand on a copy.
    /// </remarks>
    /// <exception cref="ClaimsDocumentException">The document has problems; the exception carries all of them.</exception>
    /// <exception cref="EntryRefusedException">The document does not fit the ledger, or its house checks, or tells of a time that is still to come; the exception carries all problems.</exception>
    public void RecordInto(ClaimLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ledger.Enter(TakingPlan.Of(ledger, GetLedgerOrThrow().Entries));
    }

    /// <summary>Records all that the document holds in a stored ledger, in one transaction, as <see cref="RecordInto"/> does.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="cancellationToken">Ends the waiting as long as its turn has not come.</param>
    /// <exception cref="ClaimsDocumentException">The document has problems; the exception carries all of them.</exception>
    /// <exception cref="EntryRefusedException">The document does not fit the ledger, or its house checks, or tells of a time that is still to come; the exception carries all problems.</exception>
    /// <exception cref="StoreException">It could not be written.</exception>
    public Task RecordIntoAsync(StoredLedger ledger, CancellationToken cancellationToken = default) => RecordIntoAsync(ledger, progress: null, cancellationToken);

    /// <summary>The same, telling how many entries have been looked at.</summary>
    internal Task RecordIntoAsync(StoredLedger ledger, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.TakeAsync(GetLedgerOrThrow().Entries.Select(Told), cancellationToken);

        LedgerEntry Told(LedgerEntry entry)
        {
            progress?.Report(entry.Sequence);
            return entry;
        }
    }

    /// <summary>The ledger, for those who prefer an exception to looking at the problems.</summary>
    /// <exception cref="ClaimsDocumentException">The document has problems; the exception carries all of them.</exception>
    public ClaimLedger GetLedgerOrThrow() => _ledger ?? throw new ClaimsDocumentException(Problems);

    private static IPackSource OrShipped(IPackSource? packs) => packs ?? PackLibrary.Shipped;

    private static LedgerSettings Frozen(ClaimTrackerOptions? options) => new LedgerFactory(options ?? new ClaimTrackerOptions()).Settings;
}
