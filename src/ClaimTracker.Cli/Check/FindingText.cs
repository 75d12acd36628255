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
            page.Add(Indent, Heading(group), Ink.Faint($" ({group.Example.Code})"), Positions(group, question, story));
            page.Add(Indent + 2, group.Example.Explanation);
            page.Add(Indent + 2, Ink.Faint(Claims(group)));
        }
    }

    /// <summary>The findings that span several questions.</summary>
    public static void WriteAcrossQuestions(Page page, Story story)
    {
        foreach (var group in Ordered(story.Findings.Where(finding => finding.Question is null)))
        {
            page.Gap();
            page.Add(0, Heading(group), Ink.Faint($" ({group.Example.Code})"));
            page.Add(Indent, group.Example.Explanation);
            page.Add(Indent, Ink.Faint(Claims(group)));
        }
    }

    // The order of groups with one severity is that of code, then claim ids.
    private static IEnumerable<FindingGroup> Ordered(IEnumerable<Finding> findings) =>
        FindingGroup.Of(findings).OrderByDescending(group => group.Example.Severity);

    private static TextRun Heading(FindingGroup group) => Ink.Of(group.Example.Severity, group.Example.Heading);

    private static TextRun Positions(FindingGroup group, Question question, Story story)
    {
        if (group is not { Position: { } position, Against: { } against })
        {
            return string.Empty;
        }

        var (first, second) = (Answer(position), Answer(against));
        var firstIsOlder = group.Example.Relation is Relation.UpdatedBy or Relation.RevisedBy or Relation.CorrectedBy
            == group.Claims.Contains(group.Example.Claims[0]);
        return group.Example.Relation switch
        {
            Relation.Corrects or Relation.CorrectedBy => firstIsOlder ? $": {first}, corrected to {second}" : $": {second}, corrected to {first}",
            Relation.Updates or Relation.UpdatedBy or Relation.Revises or Relation.RevisedBy => firstIsOlder ? $": {first}, then {second}" : $": {second}, then {first}",
            _ => $": {first} against {second}",
        };

        string Answer(Position of) => Words.Short(story.Say(of, question), LongestAnswer);
    }

    private static string Claims(FindingGroup group)
    {
        var claims = Ids(group.Claims);
        return (group.AgainstClaims.IsEmpty, group.Pairs) switch
        {
            (true, _) => $"Claims: {claims}",
            (false, 1) => $"Claims: {claims} against {Ids(group.AgainstClaims)}",
            _ => $"The same in {Words.Count(group.Pairs, "pair")} of claims: {claims} against {Ids(group.AgainstClaims)}",
        };
    }

    private static string Ids(IEnumerable<Claim> claims) => Words.Join(claims.Select(claim => claim.Id.ToString()));
}
