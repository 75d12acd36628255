namespace ClaimTracker;

/// <summary>Has a page and a time, and still needs to know how the claim was put: this is no usage yet.</summary>
public sealed class UsageAtTime
{
    private readonly Uri _url;
    private readonly string _title;
    private readonly EdtfTime _published;

    internal UsageAtTime(Uri url, string title, EdtfTime published) => (_url, _title, _published) = (url, title, published);

    /// <summary>We put the claim in our own voice, as true.</summary>
    public Usage AsFact() => In(UsageManner.AsFact);

    /// <summary>We put the claim in our words, and said who says it.</summary>
    public Usage Attributed() => In(UsageManner.Attributed);

    /// <summary>We put the claim in the speaker's own words.</summary>
    public Usage Quoted() => In(UsageManner.Quoted);

    // For readers of entries and documents, which find the manner as a value.
    internal Usage In(UsageManner manner) => Enum.IsDefined(manner)
        ? new Usage(_url, _title, _published, manner)
        : throw new ArgumentOutOfRangeException(nameof(manner), manner, "A manner is AsFact, Attributed or Quoted.");
}
