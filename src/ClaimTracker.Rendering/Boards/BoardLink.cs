namespace ClaimTracker.Rendering;

/// <summary>A page, and what to call it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class BoardLink
{
    internal BoardLink()
    {
    }

    /// <summary>What to call it.</summary>
    public string Text { get; internal init; } = string.Empty;

    /// <summary>Its address, absolute and http or https.</summary>
    public string Url { get; internal init; } = string.Empty;
}
