using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>What our desk thinks of claims, and what others published of them, as ClaimReview of schema.org in JSON-LD; or all that is missing for it.</summary>
/// <remarks>
/// <para>Immutable and thread-safe. Ours satisfies what schema.org and Google require of a fact check, or nothing is written at all. Reviews of others are given back word
/// for word, with their faults.</para>
/// <para>What is written can stand in a page as it is: no text of it can end a script block. Several reviews are one <c>@graph</c>.</para>
/// </remarks>
/// <example><code>
/// var export = ClaimReviewExport.Of(ledger.Now, new ClaimReviewExportOptions { PublisherName = "The Harbour Post" });
/// page.Write(export.ToHtml());
/// </code></example>
public sealed class ClaimReviewExport
{
    private readonly ImmutableArray<OwnReview> _ours;
    private readonly ImmutableArray<(ImmutableArray<Claim> Claims, PublishedReview Review)> _others;
    private readonly ClaimReviewExportOptions _options;

    private ClaimReviewExport(LedgerReader ledger, ClaimReviewExportOptions options)
    {
        var (losses, missing) = (new ReviewLosses(), new List<Problem>());
        _options = options;
        _ours = options.Scope == ClaimReviewScope.Others ? [] : [.. new OwnReviews(ledger, options, losses, missing).All()];
        var reviews = ledger.Entries.OfType<ClaimReviewed>().ToList();
        if (options.Scope == ClaimReviewScope.Ours)
        {
            foreach (var claim in reviews.SelectMany(review => review.Claims).Distinct())
            {
                losses.Add("review-of-others-left-out", ProblemPath.Of("claims", claim.ToString()), "What other publishers think of the claim is left out: our pages carry our own reviews.");
            }
        }

        _others = options.Scope == ClaimReviewScope.Ours ? [] : [.. reviews.Select(review => (review.Claims.Select(ledger.GetClaim).ToImmutableArray(), review.Review))];
        Losses = losses.Sorted();
        Problems = [.. missing.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)];
    }

    /// <summary>All that is missing, in order of path; empty when everything can be written.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsValid => Problems.IsEmpty;

    /// <summary>What the format cannot carry of the ledger, in order of path and code.</summary>
    public ImmutableArray<ExportLoss> Losses { get; }

    /// <summary>How many reviews are written.</summary>
    public int Count => _ours.Length + _others.Length;

    /// <summary>Looks at a ledger at one moment.</summary>
    /// <param name="ledger">The ledger, or a view of it.</param>
    /// <param name="options">Whose reviews, and what the ledger does not say of us; null: ours, by whoever signed them. Not kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ledger"/> is null.</exception>
    public static ClaimReviewExport Of(LedgerReader ledger, ClaimReviewExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var own = new ClaimReviewExportOptions();
        if (options is not null)
        {
            (own.Scope, own.PublisherName, own.PublisherAddress, own.PageAddress) = (options.Scope, options.PublisherName, options.PublisherAddress, options.PageAddress);
        }

        return new ClaimReviewExport(ledger is ClaimLedger live ? live.Now : ledger, own);
    }

    /// <summary>The reviews as JSON-LD: one object, or a graph of several.</summary>
    /// <exception cref="InvalidOperationException">Something is missing; see <see cref="Problems"/>.</exception>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, ReportContext.Layout))
        {
            Write(json);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>The reviews as a script block for a page.</summary>
    /// <exception cref="InvalidOperationException">Something is missing; see <see cref="Problems"/>.</exception>
    public string ToHtml() => $"<script type=\"application/ld+json\">\n{ToJson()}\n</script>";

    /// <summary>Writes the reviews one by one, as <see cref="ToJson"/> gives them, so that no more than one is in memory. The stream stays open.</summary>
    /// <param name="output">Where to; UTF-8 without a byte order mark.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="InvalidOperationException">Something is missing; see <see cref="Problems"/>. Nothing is written then.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public async Task WriteAsync(Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ThrowIfMissing();
        var json = new Utf8JsonWriter(output, ReportContext.Layout);
        await using (json.ConfigureAwait(false))
        {
            foreach (var write in Steps(json))
            {
                write();
                if (json.BytesPending > FlushBytes)
                {
                    await json.FlushAsync(cancellationToken).ConfigureAwait(false);
                }
            }

            await json.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private const int FlushBytes = 64 * 1024;

    private void Write(Utf8JsonWriter json)
    {
        ThrowIfMissing();
        foreach (var write in Steps(json))
        {
            write();
        }
    }

    private IEnumerable<Action> Steps(Utf8JsonWriter json)
    {
        yield return () =>
        {
            json.WriteStartObject();
            json.WriteString("@context"u8, "https://schema.org"u8);
            if (Count != 1)
            {
                json.WriteStartArray("@graph"u8);
            }
        };
        foreach (var review in _ours)
        {
            yield return () => One(json, () => OwnReviewJson.Write(json, review, _options));
        }

        foreach (var (claims, review) in _others)
        {
            yield return () => One(json, () => OthersReviewJson.Write(json, claims, review));
        }

        yield return () =>
        {
            if (Count != 1)
            {
                json.WriteEndArray();
            }

            json.WriteEndObject();
        };
    }

    private void One(Utf8JsonWriter json, Action write)
    {
        if (Count == 1)
        {
            write();
            return;
        }

        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    private void ThrowIfMissing()
    {
        if (!IsValid)
        {
            throw new InvalidOperationException($"{Problems.Length} things are missing for reviews that search engines take; look at Problems. The first: {Problems[0].Message}");
        }
    }
}
