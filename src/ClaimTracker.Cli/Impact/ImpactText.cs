using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>The corrections desk's work list: piece by piece, the most urgent first, with what became of each claim.</summary>
internal sealed class ImpactText
{
    private readonly LedgerSnapshot _ledger;
    private readonly TimeZoneInfo _zone;
    private readonly StorySource _source;
    private readonly Words _words;
    private readonly LedgerEntry[] _entries;

    /// <param name="source">The story.</param>
    /// <param name="words">The language that it is told in.</param>
    public ImpactText(StorySource source, Words words)
    {
        _ledger = source.Ledger;
        _zone = source.Zone;
        _words = words;
        _source = source;
        _entries = [.. _ledger.Entries];
    }

    public void Write(Terminal terminal)
    {
        var pieces = PieceToCheck.Of(_ledger);
        terminal.Print(page =>
        {
            page.Add(0, Ink.Strong(_source.Title));
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
            .Select(weight => $"{_words.Number(weight.Value)}\u00A0{_words.Impact.Weight(weight.Key)}");
        return (pieces.Count, published) switch
        {
            (0, 0) => _words.Impact.NothingPublished,
            (0, _) => _words.Impact.AllStands(published),
            _ => _words.Impact.ToLookAt(pieces.Count, published, string.Join(", ", weights)),
        };
    }

    private void Write(Page page, PieceToCheck piece)
    {
        page.Gap();
        var published = piece.Impacts.Select(impact => impact.Usage.Published).Distinct().OrderBy(time => time.Interval.Start).Select(_words.Templates.Say);
        page.Add(0, Ink.Of(SeverityOf(piece.Weight), Words.Capitalised(_words.Impact.Weight(piece.Weight))), Ink.Strong($": {_words.Quoted(piece.Title)}"));
        page.Add(2, piece.Url.OriginalString);
        page.Add(2, _words.Impact.Published(_words.Join(published)));
        foreach (var use in piece.Impacts.GroupBy(impact => (impact.Claim.Id, impact.Usage)))
        {
            WriteUse(page, piece, [.. use]);
        }
    }

    private void WriteUse(Page page, PieceToCheck piece, IReadOnlyList<Impact> impacts)
    {
        var (claim, usage) = (impacts[0].Claim, impacts[0].Usage);
        var weight = impacts[0].Weight == piece.Weight ? string.Empty : $" ({_words.Impact.Weight(impacts[0].Weight)})";
        var published = piece.Impacts.Select(impact => impact.Usage.Published).Distinct().Count() > 1 ? $", {_words.Templates.Say(usage.Published)}" : string.Empty;
        page.AddItem(2, $"{_words.Impact.Told(usage.Manner)}{published}{weight}: {_words.Templates.ExplainClaim(claim)}", Ink.Faint($" [{claim.Id}]"));
        foreach (var impact in impacts)
        {
            page.AddItem(4, Became(impact));
            if (impact.Other is { } other)
            {
                page.Add(6, Ink.Faint(_words.Impact.ToCompare($"{CommandLine.Name} compare {_source.Argument} {claim.Id} {other.Id}")));
            }
        }
    }

    private IEnumerable<TextRun> Became(Impact impact)
    {
        var act = ActBehind.Find(impact, _entries);
        var (at, note) = (act is null ? null : ActBehind.AtOf(act), act?.Note);
        var when = at is not null ? _words.Templates.Say(at) : impact.Since is { } since ? At(since) : null;
        return impact.Cause switch
        {
            ImpactCause.Retracted => [Ink.Strong(_words.Impact.Retracted), Acts.Note(note, when)],
            ImpactCause.Withdrawn => [Ink.Strong(_words.Impact.Withdrawn), Acts.Note(note, when)],
            ImpactCause.Amended => [Ink.Strong(_words.Impact.Amended), $"{Acts.Note(note, when)}{Before(impact, act)}"],
            ImpactCause.Corrected => [Ink.Strong(_words.Impact.Corrected), $"{Acts.Note(note, when)}: {_words.Templates.Line(impact.Other!)}", Ink.Faint($" [{impact.Other!.Id}]")],
            _ => [Ink.Strong(_words.Impact.Disputed(when)), $": {_words.Templates.Line(impact.Other!)}", Ink.Faint($" [{impact.Other!.Id}]"), Others(impact)],
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
        return _words.Impact.Before(was.Question.Equals(impact.Claim.Question) ? _words.Templates.Line(was) : _words.Templates.ExplainClaim(was));
    }

    private string Others(Impact impact)
    {
        var count = _ledger.CounterclaimsTo(impact.Claim).Count(rival => rival.Detected is { Status: ComparisonStatus.Conflict, IsDismissed: false }) - 1;
        return count > 0 ? _words.Impact.Others(count) : string.Empty;
    }

    private string At(DateTimeOffset moment) => _words.At(TimeZoneInfo.ConvertTime(moment, _zone));

    private static FindingSeverity SeverityOf(ImpactWeight weight) => weight switch
    {
        ImpactWeight.High => FindingSeverity.Error,
        ImpactWeight.Medium => FindingSeverity.Warning,
        _ => FindingSeverity.Info,
    };
}
