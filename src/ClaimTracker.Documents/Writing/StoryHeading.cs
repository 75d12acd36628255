namespace ClaimTracker.Documents;

/// <summary>What a claims document says of its story as a whole, and a ledger does not know.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record StoryHeading
{
    /// <summary>The id of the story.</summary>
    /// <value>Default: null, none. Otherwise letters, digits, <c>-</c> and <c>_</c>, starting with a letter or digit.</value>
    /// <exception cref="ArgumentException">The value is no id.</exception>
    public string? Id
    {
        get;
        init => field = value is null || Slug.IsValid(value) ? value : throw new ArgumentException($"\"{Shown.Short(value)}\" is not an id: an id is made of {Slug.Allowed}.", nameof(value));
    }

    /// <summary>The title of the story.</summary>
    /// <value>Default: null, none. Not blank.</value>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Title
    {
        get;
        init => field = value is null || !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("A title is not blank.", nameof(value));
    }

    /// <summary>The time zone in which the document's times without an offset are written and read.</summary>
    /// <value>Default: UTC. Times of the ledger that were read in another zone are written with an offset, which is told as a loss.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The zone has no IANA name, which the document needs.</exception>
    public TimeZoneInfo TimeZone
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = TimeZones.TryFind(value.Id, out _) ? value : throw new ArgumentException($"\"{value.Id}\" is not the IANA name of a time zone.", nameof(value));
        }
    } = TimeZoneInfo.Utc;

    /// <summary>What a document that was read says of its story.</summary>
    public static StoryHeading Of(ClaimsDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new StoryHeading { Id = document.StoryId, Title = document.StoryTitle, TimeZone = document.TimeZone };
    }
}
