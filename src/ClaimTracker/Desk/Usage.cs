namespace ClaimTracker;

/// <summary>Where we published a claim: the piece, when, and in what manner.</summary>
/// <remarks>
/// Immutable and thread-safe; equal when all parts are, addresses compared as text. Which claim it is, is named where it is noted.
/// </remarks>
/// <example><code>Usage.Of("https://example.org/belgorod", "Fighting in Belgorod").On(2023, 5, 22).Attributed()</code></example>
public sealed record Usage
{
    internal Usage(Uri url, string title, EdtfTime published, UsageManner manner) =>
        (Url, Title, Published, Manner) = (url, title, published, manner);

    /// <summary>The address of the piece; absolute, http or https.</summary>
    public Uri Url { get; }

    /// <summary>The title of the piece. Never empty.</summary>
    public string Title { get; }

    /// <summary>When it was published.</summary>
    public EdtfTime Published { get; }

    /// <summary>How the claim was put.</summary>
    public UsageManner Manner { get; }

    /// <summary>Starts a usage; saying when and in what manner makes it.</summary>
    /// <param name="url">The address of the piece: absolute, http or https.</param>
    /// <param name="title">Its title; not empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is no such address, or <paramref name="title"/> is empty.</exception>
    public static UsageOfPage Of(string url, string title)
    {
        ArgumentNullException.ThrowIfNull(url);
        return Uri.TryCreate(url, UriKind.Absolute, out var address)
            ? Of(address, title)
            : throw new ArgumentException(WebAddress.FaultOf(ShownText.Of(url)), nameof(url));
    }

    /// <inheritdoc cref="Of(string, string)"/>
    public static UsageOfPage Of(Uri url, string title)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return WebAddress.FaultOf(url) is { } fault ? throw new ArgumentException(fault, nameof(url)) : new UsageOfPage(url, title);
    }

    /// <summary>Whether all parts are equal; addresses are compared as text.</summary>
    public bool Equals(Usage? other) =>
        other is not null
        && Url.OriginalString == other.Url.OriginalString
        && Title == other.Title
        && Published.Equals(other.Published)
        && Manner == other.Manner;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Url.OriginalString, Title, Published, Manner);

    /// <summary>The title and the address: <c>Fighting in Belgorod (https://example.org/belgorod)</c>.</summary>
    public override string ToString() => $"{Title} ({Url.OriginalString})";
}
