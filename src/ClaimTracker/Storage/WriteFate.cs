namespace ClaimTracker;

/// <summary>What became of entries whose writing failed.</summary>
public enum WriteFate
{
    /// <summary>They are not on record; it may be tried again.</summary>
    NotWritten,

    /// <summary>The storage broke off while it took them in, and could not be asked since. They show up if they are there; look before you try again.</summary>
    Unknown,
}
