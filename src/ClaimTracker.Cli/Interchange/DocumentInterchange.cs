using System.Collections.Immutable;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>The claims document, in YAML or in JSON.</summary>
internal sealed class DocumentInterchange(DocumentFormat format) : InterchangeFormat
{
    public override string Name => format == DocumentFormat.Json ? "json" : "yaml";

    public override string Title => format == DocumentFormat.Json ? "a claims document in JSON" : "a claims document in YAML";

    public override ImmutableArray<string> Endings => format == DocumentFormat.Json ? [".json"] : [".yaml", ".yml"];

    public override bool IsUsual => true;

    // A text in YAML may begin like anything: it is what nothing else looks like.
    public override bool Looks(InterchangeHead head) => format == DocumentFormat.Yaml
        ? head.IsNamed(".yaml") || head.IsNamed(".yml")
        : head.Text is [(byte)'{' or (byte)'[' or (byte)'/', ..] && (head.Has("claimTracker"u8) || head.IsNamed(".json"));

    public override Interchanged Read(InterchangeInput input) => new Document(ClaimsFile.ReadContent(input.Path, input.Content, format));

    public override ImmutableArray<ExportLoss> Write(Stream output, LedgerReader ledger, StoryHeading heading) => ClaimsDocumentWriter.Write(output, ledger, heading, format);

    private sealed class Document(ClaimsDocument document) : Interchanged
    {
        public override ImmutableArray<Problem> Problems => document.Problems;

        public override StoryHeading Heading => StoryHeading.Of(document);

        public override ClaimLedger Ledger => document.Ledger;

        public override async Task<bool> IntoAsync(StoredLedger ledger, IProgress<int> progress)
        {
            await document.RecordIntoAsync(ledger, progress, CancellationToken.None);
            return true;
        }
    }
}
