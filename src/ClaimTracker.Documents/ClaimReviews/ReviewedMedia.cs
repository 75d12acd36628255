namespace ClaimTracker.Documents;

/// <summary>What a media review says of an image, a video or a recording.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReviewedMedia
{
    internal ReviewedMedia()
    {
    }

    /// <summary>The category as it stands, such as <c>DecontextualizedContent</c>; null where that is left out.</summary>
    public ReviewText? Category { get; internal init; }

    /// <summary>From where it was taken, in the words of the publisher; null where that is left out.</summary>
    public ReviewText? OriginalContext { get; internal init; }

    /// <summary>Where the original is; null where that is left out.</summary>
    public ReviewAddress? Original { get; internal init; }
}
