using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ClaimTracker.Documents;

/// <summary>Reads the reviews of a page: its JSON-LD blocks and its microdata. Nothing of it is run, and nothing that it names is loaded.</summary>
internal sealed class ReviewPage(Uri? address)
{
    private const string Blocks = "application/ld+json";

    private readonly ReviewNotes _notes = new();

    public int ScriptBlocks { get; private set; }

    public ImmutableArray<ImportNote> Notes => _notes.Sorted();

    public ImmutableArray<ClaimReview> Read(ReadOnlyMemory<byte> html)
    {
        if (OpenElements.AreTooMany(html.Span))
        {
            _notes.Add("limit-exceeded", string.Empty, FormattableString.Invariant($"More than {OpenElements.Most} elements of the page are left open; it is not read."));
            return [];
        }

        using var content = new MemoryStream(html.ToArray(), writable: false);
        using var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(content);
        var reviews = ImmutableArray.CreateBuilder<ClaimReview>();
        var finder = new ReviewFinder(address);
        var microdata = 0;
        foreach (var element in PageWalk.Elements(page, _notes))
        {
            if (IsBlock(element))
            {
                reviews.AddRange(InBlock(element, finder));
            }
            else if (Microdata.IsReview(element))
            {
                var item = Microdata.Read(element);
                reviews.AddRange(finder.In(item, string.Empty).Select(review => At(review, FormattableString.Invariant($"microdata {microdata + 1}: "))));
                microdata++;
            }
        }

        return reviews.ToImmutable();
    }

    private IEnumerable<ClaimReview> InBlock(IElement script, ReviewFinder finder)
    {
        var place = FormattableString.Invariant($"script {++ScriptBlocks}: ");
        if (ScriptBlock.Parse(PageWalk.Text(script), out var isMended) is not { } json)
        {
            _notes.Add("block-not-readable", place, "The block is no JSON, however it is mended; it is left out.");
            return [];
        }

        if (isMended)
        {
            _notes.Add("block-mended", place, "The block is JSON only without its wrapper, raw line breaks or character references.");
        }

        return finder.In(json, string.Empty).Select(review => At(review, place));
    }

    private static bool IsBlock(IElement element) =>
        element.LocalName == "script"
        && element.GetAttribute("type") is { } type
        && string.Equals(type.Split(';')[0].Trim(), Blocks, StringComparison.OrdinalIgnoreCase);

    private static ClaimReview At(ClaimReview review, string place) => review with
    {
        Path = place + review.Path,
        Notes = [.. review.Notes.Select(note => ReviewNotes.Note(note.Name, place + note.Path, note.Message))],
    };
}
