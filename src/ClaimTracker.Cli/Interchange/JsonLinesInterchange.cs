using System.Collections.Immutable;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>Claims as JSON Lines.</summary>
internal sealed class JsonLinesInterchange : InterchangeFormat
{
    public override string Name => "jsonl";

    public override string Title => "claims as JSON Lines";

    public override ImmutableArray<string> Endings => [".jsonl", ".ndjson"];

    // An object that ends where its line ends; the entries of a ledger have been looked for before.
    public override bool Looks(InterchangeHead head)
    {
        var first = head.Text.IndexOf((byte)'\n') is >= 0 and var end ? head.Text[..end].TrimEnd((byte)'\r') : head.Text;
        return Names(head.Path)
            || (first is [(byte)'{', .., (byte)'}'] && !head.Has("\"claimTracker\""u8) && first.IndexOf("\"speaker\""u8) >= 0 && first.IndexOf("\"question\""u8) >= 0);
    }

    public override Interchanged Read(InterchangeInput input) => new ClaimsInterchange(JsonLinesClaims.Read(input.Content, ClaimsInterchange.OptionsFor(input)));

    public override ImmutableArray<ExportLoss> Write(Stream output, LedgerReader ledger, StoryHeading heading) => JsonLinesClaims.Write(output, ledger, heading.TimeZone);
}
