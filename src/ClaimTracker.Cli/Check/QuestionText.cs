namespace ClaimTracker.Cli;

/// <summary>One question: where it stands, who holds which position, and what was found.</summary>
internal static class QuestionText
{
    private const int Indent = 2;

    public static void Write(Page page, QuestionStanding standing, Story story)
    {
        var question = standing.Question;
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
        WritePositions("Earlier", positions.Where(position => position.IsEarlier));
        WritePositions("No longer in force", positions.Where(position => position.InForce.IsEmpty));
        WriteApart();
        FindingText.Write(page, question, story);

        void WritePositions(string? heading, IEnumerable<Position> group)
        {
            var shown = group.ToArray();
            if (heading is not null && shown.Length > 0)
            {
                page.Gap();
                page.Add(Indent, $"{heading}:");
            }

            foreach (var position in shown)
            {
                if (heading is null)
                {
                    page.Gap();
                }

                PositionText.Write(page, heading is null ? Indent : Indent + 2, position, claims, refinements[position]);
            }
        }

        void WriteApart()
        {
            if (standing.Apart.IsEmpty)
            {
                return;
            }

            page.Gap();
            page.Add(Indent, "Not compared:");
            foreach (var claim in standing.Apart)
            {
                claims.WriteApart(page, Indent + 2, claim);
            }
        }
    }

    private static IEnumerable<string> Notes(QuestionStanding standing, Story story)
    {
        if (StateText.CommonGroundBeside(standing, story) is { } ground)
        {
            yield return ground;
        }

        if (!standing.Silent.IsEmpty)
        {
            yield return $"Silent: {Words.Join(standing.Silent.Select(silent => SilenceText.Of(silent, standing)))}";
        }

        if (Kind(standing.Question) is { Length: > 0 } kind)
        {
            yield return kind;
        }

        if (FreeText.IsLeftUncompared(standing, story.Ledger))
        {
            yield return FreeText.Hint;
        }
    }

    // What decides how answers compare, where it is not the usual.
    private static string Kind(Question question) => string.Join(' ', new[]
    {
        question is QuantityQuestion { Unit: { } unit } ? $"Counted in {unit}." : null,
        question is EntityQuestion { Cardinality: Cardinality.Many } ? "Several answers can be true." : null,
        question.Timing switch
        {
            Timing.Changing => "The answer can change over time.",
            Timing.Cumulative => "The count only grows over time.",
            _ => null,
        },
    }.OfType<string>());
}
