using System.Globalization;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>The corrections desk's work list: piece by piece, the most urgent first, with what became of each claim.</summary>
internal sealed class ImpactText
{
    private readonly LedgerSnapshot _ledger;
    private readonly TimeZoneInfo _zone;
    private readonly string _path;
    private readonly LedgerEntry[] _entries;

    /// <param name="ledger">The story.</param>
    /// <param name="zone">The time zone of the story.</param>
    /// <param name="path">The document, as the user named it.</param>
    public ImpactText(LedgerSnapshot ledger, TimeZoneInfo zone, string path)
    {
        _ledger = ledger;
        _zone = zone;
        _path = ClaimsFile.ArgumentOf(path);
        _entries = [.. ledger.Entries];
    }

    public void Write(Terminal terminal, string title)
    {
        var pieces = PieceToCheck.Of(_ledger);
        terminal.Print(page =>
        {
            page.Add(0, Ink.Strong(title));
            page.Add(0, Summary(pieces));
        });
        foreach (var piece in pieces)
        {
            terminal.Print(page => Write(page, piece));
        }
    }

    private string Summary(IReadOnlyCollection<PieceToCheck> pieces)
    {
        var published = _entries.OfType<ClaimUsed>().Select(entry => entry.Usage.Url.OriginalString).Distinct(StringComparer.Ordinal).Count();
        var weights = pieces.CountBy(piece => piece.Weight).OrderByDescending(weight => weight.Key)
            .Select(weight => $"{Words.Number(weight.Value)}\u00A0{WeightText.Of(weight.Key)}");
        return (pieces.Count, published) switch
        {
            (0, 0) => "Nothing to do: none of our pieces is on record (`usages`).",
            (0, _) => $"Nothing to do: what we published in {Words.Count(published, "piece")} still stands.",
            _ => $"{Words.Number(pieces.Count)} of {Words.Count(published, "piece")} to look at: {string.Join(", ", weights)}.",
        };
    }

    private void Write(Page page, PieceToCheck piece)
    {
        page.Gap();
        var published = piece.Impacts.Select(impact => impact.Usage.Published).Distinct().OrderBy(time => time.Interval.Start).Select(MessageTemplates.English.Say);
        page.Add(0, Ink.Of(SeverityOf(piece.Weight), Capitalised(WeightText.Of(piece.Weight))), Ink.Strong($": {Words.Quoted(piece.Title)}"));
        page.Add(2, piece.Url.OriginalString);
        page.Add(2, $"Published {Words.Join(published)}");
        foreach (var use in piece.Impacts.GroupBy(impact => (impact.Claim.Id, impact.Usage)))
        {
            WriteUse(page, piece, [.. use]);
        }
    }

    private void WriteUse(Page page, PieceToCheck piece, IReadOnlyList<Impact> impacts)
    {
        var (claim, usage) = (impacts[0].Claim, impacts[0].Usage);
        var weight = impacts[0].Weight == piece.Weight ? string.Empty : $" ({WeightText.Of(impacts[0].Weight)})";
        var published = piece.Impacts.Select(impact => impact.Usage.Published).Distinct().Count() > 1 ? $", {MessageTemplates.English.Say(usage.Published)}" : string.Empty;
        page.AddItem(2, $"{Told(usage.Manner)}{published}{weight}: {MessageTemplates.English.ExplainClaim(claim)}", Ink.Faint($" [{claim.Id}]"));
        foreach (var impact in impacts)
        {
            page.AddItem(4, Became(impact));
            if (impact.Other is { } other)
            {
                page.Add(6, Ink.Faint($"To compare: {CommandLine.Name} compare {_path} {claim.Id} {other.Id}"));
            }
        }
    }

    private IEnumerable<TextRun> Became(Impact impact)
    {
        var act = ActBehind.Find(impact, _entries);
        var (at, note) = (act is null ? null : ActBehind.AtOf(act), act?.Note);
        var when = at is not null ? MessageTemplates.English.Say(at) : impact.Since is { } since ? At(since) : null;
        return impact.Cause switch
        {
            ImpactCause.Retracted => [Ink.Strong("Taken back by its speaker"), Acts.Note(note, when)],
            ImpactCause.Withdrawn => [Ink.Strong("Withdrawn by our desk"), Acts.Note(note, when)],
            ImpactCause.Amended => [Ink.Strong("Our record was wrong and was put right"), $"{Acts.Note(note, when)}{Before(impact, act)}"],
            ImpactCause.Corrected => [Ink.Strong("Corrected"), $"{Acts.Note(note, when)}: {ClaimWords.Line(impact.Other!)}", Ink.Faint($" [{impact.Other!.Id}]")],
            _ => [Ink.Strong($"Disputed{(when is null ? string.Empty : $" since {when}")}"), $": {ClaimWords.Line(impact.Other!)}", Ink.Faint($" [{impact.Other!.Id}]"), Others(impact)],
        };
    }

    // What the piece says is what our record said when it was published.
    private string Before(Impact impact, LedgerEntry? act)
    {
        if (act is null)
        {
            return string.Empty;
        }

        var was = _ledger.AsOf(act.Sequence - 1).GetClaim(impact.Claim.Id);
        return $"; before it read: {(was.Question.Equals(impact.Claim.Question) ? ClaimWords.Line(was) : MessageTemplates.English.ExplainClaim(was))}";
    }

    private string Others(Impact impact)
    {
        var count = _ledger.CounterclaimsTo(impact.Claim).Count(rival => rival.Detected is { Status: ComparisonStatus.Conflict, IsDismissed: false }) - 1;
        return count > 0 ? $" {Words.Count(count, "more claim")} {(count == 1 ? "is" : "are")} against it." : string.Empty;
    }

    private string At(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, _zone).ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    private static string Told(UsageManner manner) => manner switch
    {
        UsageManner.AsFact => "Told as fact",
        UsageManner.Attributed => "Attributed to its speaker",
        _ => "Quoted",
    };

    private static FindingSeverity SeverityOf(ImpactWeight weight) => weight switch
    {
        ImpactWeight.High => FindingSeverity.Error,
        ImpactWeight.Medium => FindingSeverity.Warning,
        _ => FindingSeverity.Info,
    };

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
