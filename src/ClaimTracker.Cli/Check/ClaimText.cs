namespace ClaimTracker.Cli;

/// <summary>One claim: who, for whom, through whom, when; in whose words; and what became of it.</summary>
internal sealed class ClaimText(Story story, Question question)
{
    private readonly CheckWords _words = story.Words.Check;
    private readonly Lazy<History> _history = new(() => new History(story, question));

    public string Say(Position position) => story.Say(position, question);

    /// <summary>Adds a claim that holds a position, below that position.</summary>
    public void Write(Page page, int indent, Claim claim, Position position, bool isInForce) =>
        Write(page, indent, claim, position.Answer, isInForce ? null : _history.Value.WhyNotInForce(claim));

    /// <summary>Adds a claim that holds no position: its answer is told with it.</summary>
    public void WriteApart(Page page, int indent, Claim claim) =>
        Write(page, indent, claim, above: null, story.Acts.WhyEnded(claim));

    private void Write(Page page, int indent, Claim claim, Answer? above, string? ended)
    {
        var templates = story.Words.Templates;
        page.AddItem(
            indent,
            Ink.Plain($"{templates.Put(templates.Attribute(claim), claim, Answered(claim, above))}{templates.Hedge(claim)}"),
            Ink.Faint($" [{claim.Id}]"),
            Ink.Plain(ended is null ? string.Empty : $" – {ended}"));
        foreach (var line in Lines(claim))
        {
            page.Add(indent + 2, line);
        }
    }

    private IEnumerable<string> Lines(Claim claim)
    {
        if (claim.Quote is { } quote)
        {
            yield return story.Words.Quoted(quote);
        }

        if (claim.Wording is { } wording)
        {
            yield return _words.Summary(wording.Trim());
        }

        foreach (var amendment in story.Acts.Amendments(claim))
        {
            yield return amendment;
        }

        foreach (var declared in story.DeclaredBy(claim))
        {
            yield return _words.Declared(declared.Kind, $"{story.SpeakerOf(declared.Against)} [{declared.Against}]");
        }

        foreach (var declared in story.DeclaredAgainst(claim))
        {
            yield return $"{_words.Countered(declared.Kind, $"{story.SpeakerOf(declared.Claim)} [{declared.Claim}]", WhyEnded(declared.Claim))}{Note(declared)}";
        }

        foreach (var line in story.Desk.On(claim))
        {
            yield return line;
        }
    }

    // A counterclaim that was taken back is told as such.
    private string? WhyEnded(ClaimId claim) => story.Ledger.TryGetClaim(claim, out var found) ? story.Acts.WhyEnded(found) : null;

    // The answer stands above, with the position; it is repeated where this claim puts it in another way.
    private string? Answered(Claim claim, Answer? above) =>
        claim.Answer is { } answer && (above is null || !IsSaid(answer, above)) ? story.Say(answer, question) : null;

    private bool IsSaid(Answer answer, Answer above) =>
        story.Say(answer, question) == story.Say(above, question)
        || (answer is EntityAnswer given && above is EntityAnswer printed && given.Ids.ToHashSet().SetEquals(printed.Ids));

    private static string Note(Counterclaim counterclaim) => counterclaim.Note is { } note ? $" {note.Trim()}" : string.Empty;
}
