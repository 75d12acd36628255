using System.Collections.Immutable;
using System.Text;

namespace ClaimTracker.Documents;

/// <summary>The reviews of fact-checkers in a document or a page, and all that departs from the rules in them.</summary>
/// <remarks>
/// Immutable and thread-safe. Read are JSON-LD documents, lists, graphs and feeds, the answers of the Fact Check Tools API, and pages with JSON-LD blocks or
/// microdata. Nothing is fetched: no context, no address, no entity. Larger feeds are read one by one with <see cref="ClaimReviewFeed"/>.
/// </remarks>
/// <example><code>
/// var document = ClaimReviewDocument.Read(File.ReadAllBytes("page.html"));
/// document.RecordInto(ledger);
/// </code></example>
public sealed class ClaimReviewDocument
{
    private ClaimReviewDocument(ClaimReviewForm form, int scriptBlocks, ImmutableArray<ClaimReview> reviews, ImmutableArray<ImportNote> notes)
    {
        Form = form;
        ScriptBlocks = scriptBlocks;
        Reviews = reviews;
        Notes = [.. notes, .. reviews.SelectMany(review => review.Notes)];
    }

    /// <summary>In which shape they came.</summary>
    public ClaimReviewForm Form { get; }

    /// <summary>How many JSON-LD blocks a page has, readable or not; 0 for what is no page.</summary>
    public int ScriptBlocks { get; }

    /// <summary>The reviews, in the order of the document.</summary>
    public ImmutableArray<ClaimReview> Reviews { get; }

    /// <summary>All that is told: first of the whole, then of each review.</summary>
    public ImmutableArray<ImportNote> Notes { get; }

    /// <summary>Gathers reviews that were read one by one, such as a thousand of a feed at a time, so that they can be recorded.</summary>
    /// <param name="reviews">The reviews.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reviews"/> is null.</exception>
    public static ClaimReviewDocument Of(IEnumerable<ClaimReview> reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        return new ClaimReviewDocument(ClaimReviewForm.List, scriptBlocks: 0, [.. reviews], []);
    }

    /// <summary>Reads what is in memory.</summary>
    /// <param name="content">JSON as UTF-8, or as UTF-16 with a byte order mark, or a page. Not kept.</param>
    /// <param name="options">How to read; null: the defaults.</param>
    /// <returns>Never null. Whatever the bytes, faults are notes, not exceptions.</returns>
    public static ClaimReviewDocument Read(ReadOnlyMemory<byte> content, ClaimReviewOptions? options = null)
    {
        var feed = ClaimReviewFeed.Of(Stream.Null, options);
        var reviews = feed.Read(content);
        return new ClaimReviewDocument(feed.Form, feed.ScriptBlocks, reviews, feed.Notes);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">JSON or a page.</param>
    /// <param name="options">How to read; null: the defaults.</param>
    /// <returns>Never null. Whatever the text, faults are notes, not exceptions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ClaimReviewDocument Read(string text, ClaimReviewOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);

        // The mark keeps a page from naming another encoding.
        return Read(new ReadOnlyMemory<byte>([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]), options);
    }

    /// <summary>Reads a stream from its present position to its end. The stream stays open.</summary>
    /// <param name="content">JSON as UTF-8, or as UTF-16 with a byte order mark, or a page.</param>
    /// <param name="options">How to read; null: the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static async Task<ClaimReviewDocument> ReadAsync(Stream content, ClaimReviewOptions? options = null, CancellationToken cancellationToken = default)
    {
        var feed = ClaimReviewFeed.Of(content, options);
        var reviews = ImmutableArray.CreateBuilder<ClaimReview>();
        await foreach (var review in feed.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            reviews.Add(review);
        }

        return new ClaimReviewDocument(feed.Form, feed.ScriptBlocks, reviews.ToImmutable(), feed.Notes);
    }

    /// <summary>Records the reviews in a ledger: a question and a claim for each, and what its publisher thinks. All of it or nothing; what the ledger has word for word is left out.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <remarks>
    /// A review is never our own assessment. Claims in the same words answer one question, and speakers of the same name are one, both compared as folded text; nobody is merged
    /// otherwise. A review that does not say which claim it is about, or who answers for it, is left out, which its notes tell. Cost: the ledger and the document.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="ledger"/> is null.</exception>
    /// <exception cref="EntryRefusedException">House checks refuse a claim; the exception carries all problems.</exception>
    public void RecordInto(ClaimLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ledger.Enter(ReviewEntries.Plan(ledger, Reviews));
    }

    /// <summary>Records the reviews in a stored ledger, in one transaction, as <see cref="RecordInto"/> does.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="cancellationToken">Ends the waiting as long as its turn has not come.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ledger"/> is null.</exception>
    /// <exception cref="EntryRefusedException">House checks refuse a claim; the exception carries all problems.</exception>
    /// <exception cref="StoreException">It could not be written.</exception>
    public Task RecordIntoAsync(StoredLedger ledger, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.TakeAsync(ReviewEntries.Plan(ledger, Reviews), cancellationToken);
    }
}
