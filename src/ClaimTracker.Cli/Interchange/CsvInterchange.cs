using System.Collections.Immutable;
using System.Text;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>A table of claims as spreadsheets have it.</summary>
internal sealed class CsvInterchange : InterchangeFormat
{
    public override string Name => "csv";

    public override string Title => "a table of claims in CSV";

    public override ImmutableArray<string> Endings => [".csv", ".tsv"];

    // Some text with a speaker and a question in its first line, and something between them.
    public override bool Looks(InterchangeHead head)
    {
        var text = Encoding.Latin1.GetString(head.Bytes.Span).Replace("\0", "", StringComparison.Ordinal);
        var header = text.Split('\n', 3).Take(2).Select(line => line.Split(',', ';', '\t', '|').Select(CsvColumn.Read).OfType<CsvColumn>().ToHashSet());
        return Names(head.Path) || header.Any(columns => columns.Contains(new CsvColumn(RowField.Speaker, 0, null)) && columns.Contains(new CsvColumn(RowField.Question, 0, null)));
    }

    public override Interchanged Read(InterchangeInput input) => new ClaimsInterchange(CsvClaims.Read(input.Content, ClaimsInterchange.OptionsFor(input)));

    public override ImmutableArray<ExportLoss> Write(Stream output, LedgerReader ledger, StoryHeading heading) => CsvClaims.Write(output, ledger, heading.TimeZone);
}
