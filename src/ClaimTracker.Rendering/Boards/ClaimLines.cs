namespace ClaimTracker.Rendering;

/// <summary>Who made a claim, on one line, as a reader sees it who has the side before him; and answers and times in words.</summary>
internal sealed class ClaimLines
{
    private readonly MessageTemplates _templates;
    private readonly BoardWords _words;
    private readonly LedgerView _ledger;
    private readonly string? _year;

    public ClaimLines(LedgerView ledger, MessageTemplates templates, BoardWords words, TimeZoneInfo zone)
    {
        (_ledger, _templates, _words, Zone) = (ledger, templates, words, zone);
        var years = ledger.Claims.Select(claim => claim.Said?.Text).OfType<string>().Select(text => text[..Math.Min(4, text.Length)]).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        _year = years is [{ Length: 4 } only] && only.All(char.IsAsciiDigit) ? only : null;
    }

    public MessageTemplates Templates => _templates;

    public BoardWords Words => _words;

    public TimeZoneInfo Zone { get; }

    /// <summary>The year in which everything was said; null where there are several, or none.</summary>
    public string? Year => _year;

    /// <summary>A time; without its year where everything was said in one.</summary>
    public string Say(EdtfTime time)
    {
        var said = _templates.Say(time);
        return _year is null ? said : _words.WithoutYear(said, _year);
    }

    public string Say(Answer answer, Question question) => _templates.Say(answer, question, id => _ledger.GetEntity(id).Name);

    /// <summary>The answer of a position; a denial is marked.</summary>
    public string Say(Position position, Question question)
    {
        var answer = Say(position.Answer, question);
        return position.Polarity switch
        {
            Polarity.Denied when position.Claims.All(claim => claim.Force == Force.Doubts) => _words.Doubted(answer),
            Polarity.Denied => _words.Denied(answer),
            _ => answer,
        };
    }

    /// <summary>Who made it, on one line, without the side that stands above it, and without the year where that goes without saying.</summary>
    public string Line(Claim claim)
    {
        var line = _templates.Attribute(claim);
        var side = $"{_templates.Join(claim.Sides.Select(speaker => speaker.Name))} (";
        if (line.StartsWith(side, StringComparison.Ordinal) && line.EndsWith(')'))
        {
            var inner = line[side.Length..^1];
            line = inner.StartsWith(claim.Speaker.Name, StringComparison.Ordinal) ? inner : $"{claim.Speaker.Name}, {inner}";
        }

        if (claim.Said is { } said && _templates.Say(said) is { Length: > 0 } told && line.LastIndexOf(told, StringComparison.Ordinal) is >= 0 and var at)
        {
            line = $"{line[..at]}{Say(said)}{line[(at + told.Length)..]}";
        }

        return line;
    }

    /// <summary>A claim in short, for what is said of it: speaker and answer.</summary>
    public string About(Claim claim) => claim.Answer is { } answer ? $"{claim.Speaker.Name}: {Say(answer, claim.Question)}" : claim.Speaker.Name;

    /// <summary>The sides that make a claim together.</summary>
    public string Sides(Claim claim) => claim.Sides is [var one] ? one.Name : _words.Together([.. claim.Sides.Select(side => side.Name)]);
}
