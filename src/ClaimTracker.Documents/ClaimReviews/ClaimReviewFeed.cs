using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ClaimTracker.Documents;

/// <summary>Reads reviews one by one from a stream of any length: what was read is handed out and forgotten.</summary>
/// <remarks>
/// Not for several threads at once. Memory: one element of the list, at most 16 MiB; a page and a document that is no list are read whole, within the
/// same limit. Whatever the bytes, faults are notes, not exceptions.
/// </remarks>
/// <example><code>
/// var feed = ClaimReviewFeed.Of(stream);
/// await foreach (var review in feed.ReadAsync()) { Console.WriteLine(review.ClaimReviewed); }
/// </code></example>
public sealed class ClaimReviewFeed
{
    private const int ChunkSize = 64 * 1024;

    private readonly Stream _content;
    private readonly Uri? _page;
    private readonly ReviewNotes _notes = new();

    private ClaimReviewFeed(Stream content, Uri? page) => (_content, _page) = (content, page);

    /// <summary>In which shape they came; known for sure when all are read.</summary>
    public ClaimReviewForm Form { get; private set; }

    /// <summary>How many JSON-LD blocks a page has; 0 for what is no page.</summary>
    public int ScriptBlocks { get; private set; }

    /// <summary>What is told of the whole and not of one review; complete when all are read.</summary>
    public ImmutableArray<ImportNote> Notes => _notes.Sorted();

    /// <summary>Prepares to read a stream from its present position. The stream stays open and is the caller's.</summary>
    /// <param name="content">JSON as UTF-8, or as UTF-16 with a byte order mark, or a page.</param>
    /// <param name="options">How to read; null: the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static ClaimReviewFeed Of(Stream content, ClaimReviewOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new ClaimReviewFeed(content, options?.PageAddress);
    }

    /// <summary>Reads to the end, once.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The reviews in their order, each with its notes.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public async IAsyncEnumerable<ClaimReview> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var chunk = new byte[ChunkSize];
        var read = await _content.ReadAtLeastAsync(chunk, chunk.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        var found = false;
        if (FeedEncoding.IsPage(chunk.AsSpan(0, read)))
        {
            foreach (var review in await PageAsync(chunk.AsMemory(0, read), cancellationToken).ConfigureAwait(false))
            {
                found = true;
                yield return review;
            }
        }
        else
        {
            var buffer = new FeedBuffer(_page);
            while (!buffer.IsOver)
            {
                foreach (var review in buffer.Take(chunk.AsSpan(0, read), isFinal: read == 0))
                {
                    found = true;
                    yield return review;
                }

                read = buffer.IsOver ? 0 : await _content.ReadAsync(chunk, cancellationToken).ConfigureAwait(false);
            }

            Form = buffer.Form;
            Tell(buffer.Fault);
        }

        TellNone(found);
    }

    /// <summary>Reads what is in memory.</summary>
    internal ImmutableArray<ClaimReview> Read(ReadOnlyMemory<byte> content)
    {
        ImmutableArray<ClaimReview> reviews;
        if (FeedEncoding.IsPage(content.Span))
        {
            reviews = Page(content);
        }
        else
        {
            var buffer = new FeedBuffer(_page);
            var rest = content;
            var all = ImmutableArray.CreateBuilder<ClaimReview>();
            var told = 0L;
            while (!buffer.IsOver)
            {
                var next = rest[..Math.Min(ChunkSize, rest.Length)];
                rest = rest[next.Length..];
                foreach (var review in buffer.Take(next.Span, isFinal: next.IsEmpty))
                {
                    all.Add(review);
                    told += review.Notes.Sum(note => (long)note.Path.Length + note.Message.Length);
                }

                if (told > ReviewLimits.NoteText)
                {
                    _notes.Add("limit-exceeded", string.Empty, "There is more to tell of these reviews than anybody reads; nothing after it is read.");
                    break;
                }
            }

            reviews = all.ToImmutable();
            Form = buffer.Form;
            Tell(buffer.Fault);
        }

        TellNone(!reviews.IsEmpty);
        return reviews;
    }

    private async Task<ImmutableArray<ClaimReview>> PageAsync(ReadOnlyMemory<byte> first, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        whole.Write(first.Span);
        var chunk = new byte[ChunkSize];
        for (var read = 1; read > 0 && whole.Length <= ReviewLimits.PageBytes;)
        {
            read = await _content.ReadAsync(chunk, cancellationToken).ConfigureAwait(false);
            whole.Write(chunk, 0, read);
        }

        return Page(whole.GetBuffer().AsMemory(0, (int)whole.Length));
    }

    private ImmutableArray<ClaimReview> Page(ReadOnlyMemory<byte> content)
    {
        Form = ClaimReviewForm.Page;
        if (content.Length > ReviewLimits.PageBytes)
        {
            _notes.Add("limit-exceeded", string.Empty, FormattableString.Invariant($"The page is larger than {ReviewLimits.PageBytes} bytes and is not read."));
            return [];
        }

        var page = new ReviewPage(_page);
        var reviews = page.Read(content);
        ScriptBlocks = page.ScriptBlocks;
        foreach (var note in page.Notes)
        {
            Tell(note);
        }

        return reviews;
    }

    private void Tell(ImportNote? note)
    {
        if (note is not null)
        {
            _notes.Add(note.Name, note.Path, note.Message);
        }
    }

    private void TellNone(bool found)
    {
        if (!found)
        {
            _notes.Add("no-review-found", string.Empty, "No ClaimReview and no MediaReview was found.");
        }
    }
}
