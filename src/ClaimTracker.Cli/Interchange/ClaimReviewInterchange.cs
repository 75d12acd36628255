using System.Collections.Immutable;
using System.Text;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>Reviews of fact-checkers as ClaimReview of schema.org: JSON-LD by itself, or in a page.</summary>
internal sealed class ClaimReviewInterchange(bool isPage) : InterchangeFormat
{
    private static readonly ClaimReviewExportOptions Everybody = new() { Scope = ClaimReviewScope.All };

    public override string Name => isPage ? "claimreview-html" : "claimreview";

    public override string Title => isPage ? "reviews of fact-checkers (ClaimReview) in a page" : "reviews of fact-checkers (ClaimReview) in JSON-LD";

    public override ImmutableArray<string> Endings => isPage ? [".html", ".htm"] : [".jsonld"];

    // A page is nothing else; JSON-LD names its type, and no claims document and no line of claims does.
    public override bool Looks(InterchangeHead head) => isPage
        ? head.Text is [(byte)'<', ..]
        : head.Text is [(byte)'{' or (byte)'[', ..] && !head.Has("\"claimTracker\""u8)
            && (Names(head.Path) || head.Has("ClaimReview"u8) || head.Has("claimReview"u8) || head.Has("MediaReview"u8));

    public override Interchanged Read(InterchangeInput input) => new Reviews(ClaimReviewDocument.ReadAsync(input.Content).GetAwaiter().GetResult());

    public override ImmutableArray<Problem> ProblemsOf(LedgerReader ledger) => ClaimReviewExport.Of(ledger, Everybody).Problems;

    public override ImmutableArray<ExportLoss> Write(Stream output, LedgerReader ledger, StoryHeading heading)
    {
        var export = ClaimReviewExport.Of(ledger, Everybody);
        if (isPage)
        {
            output.Write(Encoding.UTF8.GetBytes(export.ToHtml()));
        }
        else
        {
            export.WriteAsync(output).GetAwaiter().GetResult();
        }

        output.Write("\n"u8);
        return export.Losses;
    }

    private sealed class Reviews(ClaimReviewDocument document) : Interchanged
    {
        private ClaimLedger? _ledger;

        // Where no review is, nothing can be made of it; what was found instead says why.
        public override ImmutableArray<Problem> Problems => document.Reviews.IsEmpty
            ? [.. document.Notes.Select(note => new Problem(note.Code, note.Path, note.Message))]
            : [];

        public override ImmutableArray<ImportNote> Notes => document.Notes;

        public override ClaimLedger Ledger => _ledger ??= Recorded();

        public override int? Steps => null;

        public override async Task<bool> IntoAsync(StoredLedger ledger, IProgress<int> progress)
        {
            await document.RecordIntoAsync(ledger);
            return true;
        }

        private ClaimLedger Recorded()
        {
            var ledger = new ClaimLedger();
            document.RecordInto(ledger);
            return ledger;
        }
    }
}
