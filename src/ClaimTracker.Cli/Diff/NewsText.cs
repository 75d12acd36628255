namespace ClaimTracker.Cli;

/// <summary>What is new on one question. What one line tells, no other line tells again.</summary>
internal static class NewsText
{
    private const int Indent = 2;

    public static void Write(Page page, IReadOnlyList<LedgerChange> news, Story story)
    {
        var question = news[0].Question;
        page.Gap();
        page.Add(0, Ink.Strong(question.Text), Ink.Faint($" [{question.Id}]"));
        foreach (var state in news.OfType<StateChanged>())
        {
            page.Add(Indent, Ink.Of(state.After, Told(state, story.Words.Diff)));
        }

        WriteClaims(page, news, story.Words.Templates);
        WriteFindings(page, news, story);
        foreach (var change in news.Where(change => change is PositionGained or PositionLost && !IsToldByClaims(change, news)))
        {
            page.AddItem(Indent, Without(change));
        }
    }

    private static void WriteFindings(Page page, IReadOnlyList<LedgerChange> news, Story story)
    {
        var (question, templates) = (news[0].Question, story.Words.Templates);
        foreach (var group in FindingText.Ordered(news.OfType<FindingBegan>().Select(change => change.Finding).Where(finding => !IsToldByAMove(finding, news))))
        {
            FindingText.Write(page, FindingText.Heading(group), group, question, story, Explained(group.Example, news, templates));
        }

        foreach (var turned in news.OfType<FindingChanged>().Where(change => !IsToldByAMove(change.After, news)).GroupBy(change => (change.Before.Code, change.Before.Status)))
        {
            foreach (var group in FindingText.Ordered(turned.Select(change => change.After)))
            {
                var turn = templates.Turn(turned.Key, (group.Example.Code, group.Example.Status));
                FindingText.Write(page, Ink.Of(group.Example.Severity, turn), group, question, story, Explained(group.Example, news, templates));
            }
        }

        foreach (var group in FindingText.Ordered(news.OfType<FindingEnded>().Select(change => change.Finding)))
        {
            var noLonger = templates.NoLonger(group.Example.Code, group.Example.Status);
            FindingText.Write(page, Ink.Strong(noLonger), group, question, story, string.Empty);
        }
    }

    // A speaker who moved is told with the new claim, and so is what happened to it since.
    private static void WriteClaims(Page page, IReadOnlyList<LedgerChange> news, ShippedTemplates templates)
    {
        var moves = news.OfType<AccountMoved>().ToLookup(move => move.After.Id);
        var acts = news.OfType<ClaimActedOn>().ToLookup(act => act.Claim.Id);
        foreach (var claim in news.OfType<ClaimAdded>().Select(added => added.Claim))
        {
            page.AddItem(Indent, templates.Line(claim), Ink.Faint($" [{claim.Id}]"));
            foreach (var move in moves[claim.Id])
            {
                page.Add(Indent + 2, Ink.Strong($"{move.Clause}."));
            }

            foreach (var act in acts[claim.Id])
            {
                page.Add(Indent + 2, Ink.Strong(Done(act, templates)));
            }
        }

        foreach (var own in acts.Where(own => !news.OfType<ClaimAdded>().Any(added => added.Claim.Id == own.Key)))
        {
            page.AddItem(Indent, templates.Line(own.First().Claim), Ink.Faint($" [{own.Key}]"));
            foreach (var act in own)
            {
                page.Add(Indent + 2, Ink.Strong(Done(act, templates)));
            }
        }
    }

    // What was done with a claim is the end of the sentence about it.
    private static string Done(ClaimActedOn act, ShippedTemplates templates) =>
        ClaimWords.Without(act.Question, act.Sentence[(templates.ExplainClaim(act.Claim).Length + 1)..]);

    // Without the claims that stand above.
    private static string Explained(Finding finding, IReadOnlyList<LedgerChange> news, ShippedTemplates templates)
    {
        var added = news.OfType<ClaimAdded>().Select(change => change.Claim).ToHashSet();
        return finding.Claims.Where(added.Contains).Aggregate(
            ClaimWords.Without(finding.Question!, finding.Explanation),
            (explanation, claim) => explanation.Replace($"{templates.Line(claim)} ", string.Empty, StringComparison.Ordinal));
    }

    private static string Told(StateChanged state, DiffWords words) => state.Before is null ? words.NewQuestion(state.After) : Without(state);

    // That a new answer updates or corrects another is what the move, or the act, has told.
    private static bool IsToldByAMove(Finding finding, IReadOnlyList<LedgerChange> news) =>
        finding.Status == ComparisonStatus.Update
        && news.Any(change => change is AccountMoved move ? finding.Claims.Contains(move.After) && finding.Claims.Contains(move.Before)
            : change is ClaimActedOn { With: { } with } act && finding.Claims.Contains(act.Claim) && finding.Claims.Contains(with));

    private static bool IsToldByClaims(LedgerChange change, IReadOnlyList<LedgerChange> news)
    {
        var told = news.SelectMany(other => other switch
        {
            ClaimAdded added => [added.Claim],
            ClaimActedOn acted => [acted.Claim],
            AccountMoved moved => [moved.Before],
            _ => Array.Empty<Claim>(),
        }).ToHashSet();
        return change switch
        {
            PositionGained gained => gained.Claims.All(told.Contains),
            PositionLost lost => lost.Claims.All(told.Contains),
            _ => false,
        };
    }

    private static string Without(LedgerChange change) => ClaimWords.Without(change.Question, change.Sentence);
}
