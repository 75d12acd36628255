namespace ClaimTracker.Cli;

/// <summary>How we put a claim before our readers, in words.</summary>
internal static class UsageText
{
    public static string Of(UsageManner manner) => manner switch
    {
        UsageManner.AsFact => "as fact",
        UsageManner.Attributed => "attributed",
        _ => "as a quotation",
    };
}
