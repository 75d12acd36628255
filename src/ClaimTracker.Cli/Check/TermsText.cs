namespace ClaimTracker.Cli;

/// <summary>On what terms a source told us something, in a few words.</summary>
internal static class TermsText
{
    public static string Of(GroundRules rules, Words words)
    {
        string[] details =
        [
            .. rules.Description is { } description ? [words.Desk.DescribedAs(words.Quoted(description))] : Array.Empty<string>(),
            .. rules.Reason is { } reason ? [words.Desk.NotNamedBecause(reason.Trim())] : Array.Empty<string>(),
            .. rules.Approver is { } approver ? [words.Desk.ApprovedBy(approver.Trim())] : Array.Empty<string>(),
        ];
        return details.Length == 0 ? words.Desk.Terms(rules.Terms) : $"{words.Desk.Terms(rules.Terms)} ({string.Join("; ", details)})";
    }
}
