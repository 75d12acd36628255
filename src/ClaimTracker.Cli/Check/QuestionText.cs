namespace ClaimTracker.Cli;

/// <summary>One question: where it stands, who holds which position, and what was found.</summary>
internal static class QuestionText
{
    private const int Indent = 2;

    public static void Write(Page page, QuestionStanding standing, Story story)
    {
        var (question, words) = (standing.Question, story.Words.Standing);
        page.Gap();
        page.Add(0, Ink.Strong(question.Text), Ink.Faint($" [{question.Id}]"));
        page.Add(Indent, StateText.Of(standing, story));
        foreach (var line in Notes(standing, story))
        {
            page.Add(Indent, line);
        }

        foreach (var line in story.Desk.On(question))
        {
            page.Add(Indent, line);
        }

        var claims = new ClaimText(story, question);
        var positions = standing.Positions;
        var refinements = Refinements.Among(positions, story.Ledger);
        WritePositions(null, positions.Where(position => !position.IsEarlier && !position.InForce.IsEmpty));
        WritePositions(words.Earlier, positions.Where(position => position.IsEarlier));
        WritePositions(words.NoLongerInForce, positions.Where(position => position.InForce.IsEmpty));
        WriteApart();
        FindingText.Write(page, question, story);

        void WritePositions(string? heading, IEnumerable<Position> group)
        {
            var shown = group.ToArray();
            if (heading is not null && shown.Length > 0)
            {
                page.Gap();
                page.Add(Indent, heading);
            }

            foreach (var position in shown)
            {
                if (heading is null)
                {
                    page.Gap();
                }

                PositionText.Write(page, heading is null ? Indent : Indent + 2, position, claims, refinements[position], words);
            }
        }

        void WriteApart()
        {
            if (standing.Apart.IsEmpty)
            {
                return;
            }

            page.Gap();
            page.Add(Indent, words.NotCompared);
            foreach (var claim in standing.Apart)
            {
                claims.WriteApart(page, Indent + 2, claim);
            }
        }
    }

    private static IEnumerable<string> Notes(QuestionStanding standing, Story story)
    {
        var words = story.Words.Standing;
        if (StateText.CommonGroundBeside(standing, story) is { } ground)
        {
            yield return ground;
        }

        if (!standing.Silent.IsEmpty)
        {
            yield return words.Silent(story.Words.Join(standing.Silent.Select(silent => SilenceText.Of(silent, standing, story.Words))));
        }

        if (Kind(standing.Question, words) is { Length: > 0 } kind)
        {
            yield return kind;
        }

        if (FreeText.IsLeftUncompared(standing, story.Ledger))
        {
            yield return words.FreeText;
        }
    }

    // What decides how answers compare, where it is not the usual.
    private static string Kind(Question question, StandingWords words) => string.Join(' ', new[]
    {
        question is QuantityQuestion { Unit: { } unit } ? words.CountedIn(unit) : null,
        question is EntityQuestion { Cardinality: Cardinality.Many } ? words.SeveralAnswers : null,
        question.Timing switch
        {
            Timing.Changing => words.Changing,
            Timing.Cumulative => words.Cumulative,
            _ => null,
        },
    }.OfType<string>());
}
