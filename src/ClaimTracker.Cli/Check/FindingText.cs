namespace ClaimTracker.Cli;

/// <summary>What was found, one paragraph for each pair of positions.</summary>
internal static class FindingText
{
    private const int Indent = 2;
    private const int LongestAnswer = 60;

    /// <summary>The findings on one question, the gravest first, then by code.</summary>
    public static void Write(Page page, Question question, Story story)
    {
        foreach (var group in Ordered(story.FindingsOn(question)))
        {
            page.Gap();
            Write(page, Heading(group), group, question, story, group.Example.Explanation);
        }
    }

    /// <summary>The findings between two positions, under a heading of their own, with an explanation of the first of them.</summary>
    public static void Write(Page page, TextRun heading, FindingGroup group, Question question, Story story, string explanation)
    {
        page.Add(Indent, heading, Ink.Faint($" ({group.Example.Code})"), Positions(group, question, story));
        page.Add(Indent + 2, explanation);
        page.Add(Indent + 2, Ink.Faint(Claims(group, story.Words)));
    }

    /// <summary>The findings that span several questions.</summary>
    public static IEnumerable<FindingGroup> AcrossQuestions(Story story) => Ordered(story.Findings.Where(finding => finding.Question is null));

    /// <summary>A finding that spans several questions.</summary>
    public static void Write(Page page, FindingGroup group, Words words)
    {
        page.Gap();
        page.Add(0, Heading(group), Ink.Faint($" ({group.Example.Code})"));
        page.Add(Indent, group.Example.Explanation);
        page.Add(Indent, Ink.Faint(Claims(group, words)));
    }

    /// <summary>Findings in groups: the gravest first, then by code, then claim ids.</summary>
    public static IEnumerable<FindingGroup> Ordered(IEnumerable<Finding> findings) =>
        FindingGroup.Of(findings).OrderByDescending(group => group.Example.Severity);

    /// <summary>What a group is, in the colour of its severity.</summary>
    public static TextRun Heading(FindingGroup group) => Ink.Of(group.Example.Severity, group.Example.Heading);

    private static TextRun Positions(FindingGroup group, Question question, Story story)
    {
        return group is { Position: { } position, Against: { } against } ? $": {Link(group, Answer(position), Answer(against), story.Words.Check, story.Words.Check.Against)}" : string.Empty;

        string Answer(Position of) => Words.Short(story.Say(of, question), LongestAnswer).TrimEnd('.');
    }

    private static string Claims(FindingGroup group, Words words)
    {
        var check = words.Check;
        if (group.AgainstClaims.IsEmpty)
        {
            return check.ClaimsOf(Ids(group.Claims));
        }

        var ids = Link(group, Ids(group.Claims), Ids(group.AgainstClaims), check, check.IdsAgainst);
        return group.Pairs == 1 ? check.ClaimsOf(ids) : check.SameIn(group.Pairs, ids);

        string Ids(IEnumerable<Claim> claims) => words.Join(claims.Select(claim => claim.Id.ToString()));
    }

    // Rivals stand against one another; of an update or correction the older comes first.
    private static string Link(FindingGroup group, string position, string against, CheckWords words, Func<string, string, string> rivals)
    {
        var relation = group.Example.Relation;
        var firstIsOlder = relation is Relation.UpdatedBy or Relation.RevisedBy or Relation.CorrectedBy;
        var (older, newer) = firstIsOlder == group.Claims.Contains(group.Example.Claims[0]) ? (position, against) : (against, position);
        return relation switch
        {
            Relation.Corrects or Relation.CorrectedBy => words.CorrectedTo(older, newer),
            Relation.Updates or Relation.UpdatedBy or Relation.Revises or Relation.RevisedBy => words.Then(older, newer),
            _ => rivals(position, against),
        };
    }
}
