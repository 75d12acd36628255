using System.Collections.Immutable;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>Web annotations: where in pages the claims of a ledger stand. They come into a ledger that has the claims.</summary>
internal sealed class AnnotationsInterchange : InterchangeFormat
{
    public override string Name => "webannotation";

    public override string Title => "web annotations";

    public override ImmutableArray<string> Endings => [".annotations.json", ".annotations.jsonld"];

    public override bool Looks(InterchangeHead head) => Names(head.Path) || (head.Text is [(byte)'{' or (byte)'[', ..] && head.Has("www.w3.org/ns/anno.jsonld"u8));

    public override Interchanged Read(InterchangeInput input) => new Annotations(WebAnnotations.Read(input.Content), input.Into);

    public override ImmutableArray<ExportLoss> Write(Stream output, LedgerReader ledger, StoryHeading heading) => WebAnnotations.Write(output, ledger);

    private sealed class Annotations(WebAnnotations annotations, LedgerReader? into) : Interchanged
    {
        private static readonly Problem NoClaims = new(
            ProblemCode.NotAClaimsDocument, "", "Annotations say where claims stand, not what is claimed: import them into a ledger that has the claims.");

        public override ImmutableArray<Problem> Problems { get; } = annotations.IsValid && into is null ? [NoClaims] : annotations.Problems;

        public override ImmutableArray<ImportNote> Notes { get; } = [.. annotations.Notes, .. into is null ? [] : annotations.NotesOn(into)];

        // No claim comes from here.
        public override ClaimLedger Ledger { get; } = new();

        public override int? Steps => null;

        public override async Task<bool> IntoAsync(StoredLedger ledger, IProgress<int> progress)
        {
            await annotations.RecordIntoAsync(ledger);
            return true;
        }
    }
}
