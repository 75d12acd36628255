namespace ClaimTracker;

/// <summary>A rule that failed: it threw, or gave null. Nothing else was stopped by it.</summary>
/// <remarks>
/// Immutable and thread-safe. What the rule had found before it failed is among the findings; what it would have found after that is missing.
/// It is no finding: it is about no claims, changes no state, and cannot be dismissed.
/// </remarks>
public sealed class RuleFailure
{
    internal RuleFailure(FindingDescriptor rule, Exception exception)
    {
        Rule = rule;
        Exception = exception;
    }

    /// <summary>What the rule looks for.</summary>
    public FindingDescriptor Rule { get; }

    /// <summary>The id of the rule, such as <c>CT9001</c>.</summary>
    public string Code => Rule.Id;

    /// <summary>What it threw, with its stack. Its message is the rule's, and may repeat what stands in the ledger.</summary>
    public Exception Exception { get; }

    /// <summary>What an editor has to know: which rule failed, why, and what that means for the report.</summary>
    public string Explanation => $"The rule {Code} ({Rule.Title}) failed, so that findings of it may be missing here. {Exception.GetType().Name}: {MessageOf(Exception)}";

    /// <summary>The explanation.</summary>
    public override string ToString() => Explanation;

    // An exception of the house may fail while it says what is wrong, and must not take the report with it.
    private static string MessageOf(Exception exception)
    {
        try
        {
            return exception.Message;
        }
        catch (Exception inner) when (inner is not OutOfMemoryException)
        {
            return $"(It does not say why: its message failed with {inner.GetType().Name}.)";
        }
    }
}
