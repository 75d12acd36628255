namespace ClaimTracker.Cli;

/// <summary>The id that a claim got, and below it the findings that it causes.</summary>
internal static class RecordText
{
    public static void Write(Page page, RecordedClaim recorded, Words words)
    {
        var claim = recorded.Outcome.Claim;
        page.Add(0, claim.Id.ToString());
        var story = new Story(recorded.Ledger, words);
        foreach (var group in FindingText.Ordered(recorded.Outcome.Findings))
        {
            page.Gap();
            FindingText.Write(page, FindingText.Heading(group), group, claim.Question, story, group.Example.Explanation);
        }
    }
}
