namespace ClaimTracker.Rendering;

/// <summary>Something an editor should see on a question, with its explanation.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class BoardFinding
{
    internal BoardFinding()
    {
    }

    /// <summary>Its code, such as CT2001.</summary>
    public string Code { get; internal init; } = string.Empty;

    /// <summary>What it is called: <em>Possible conflict</em>.</summary>
    public string Heading { get; internal init; } = string.Empty;

    /// <summary>The two positions that it is about, in words; empty for what is no pair.</summary>
    public string Between { get; internal init; } = string.Empty;

    /// <summary>One paragraph for a reader who sees nothing else.</summary>
    public string Explanation { get; internal init; } = string.Empty;

    /// <summary>In how many pairs of claims it is the same, in words; null for one.</summary>
    public string? Pairs { get; internal init; }

    /// <summary>What was found.</summary>
    public ComparisonStatus Status { get; internal init; }

    /// <summary>Whether our desk dismissed it.</summary>
    public bool IsDismissed { get; internal init; }
}
