namespace ClaimTracker.Documents;

/// <summary>A date of a review, as it stands and as it is understood.</summary>
/// <remarks>Immutable and thread-safe; equal when the originals are.</remarks>
public sealed record ReviewDate
{
    internal ReviewDate(string original)
    {
        Original = original;
        (Time, IsIso) = DateText.Read(original);
    }

    /// <summary>What the publisher wrote, such as <c>2020-06-23 20:02</c>; not empty.</summary>
    public string Original { get; }

    /// <summary>The time, fractions of a second cut off, in UTC where it names no offset; null where it cannot be read.</summary>
    public EdtfTime? Time { get; }

    /// <summary>Whether it is written as ISO 8601 wants it.</summary>
    public bool IsIso { get; }

    /// <summary>The <see cref="Original"/>.</summary>
    public override string ToString() => Original;
}
