namespace ClaimTracker.Cli;

/// <summary>On what terms a source told us something, in a few words.</summary>
internal static class TermsText
{
    public static string Of(GroundRules rules)
    {
        string[] details =
        [
            .. rules.Description is { } description ? [$"described as {Words.Quoted(description)}"] : Array.Empty<string>(),
            .. rules.Reason is { } reason ? [$"not named because: {reason.Trim()}"] : Array.Empty<string>(),
            .. rules.Approver is { } approver ? [$"approved by {approver.Trim()}"] : Array.Empty<string>(),
        ];
        return details.Length == 0 ? Of(rules.Terms) : $"{Of(rules.Terms)} ({string.Join("; ", details)})";
    }

    private static string Of(GroundTerms terms) => terms switch
    {
        GroundTerms.OnTheRecord => "on the record",
        GroundTerms.Background => "on background",
        GroundTerms.DeepBackground => "on deep background, attributed to nobody",
        _ => "off the record, not to be published",
    };
}
