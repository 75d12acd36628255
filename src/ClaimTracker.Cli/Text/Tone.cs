namespace ClaimTracker.Cli;

/// <summary>What a piece of text is for its reader, which decides how it looks. Nothing is told by its look alone.</summary>
internal enum Tone
{
    /// <summary>As all text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Strong,

    /// <summary>Ids and other things that one looks at only when one needs them.</summary>
    Faint,

    /// <summary>Something is new, or our own desk did it.</summary>
    News,

    /// <summary>Something is well.</summary>
    Good,

    /// <summary>Something may be wrong.</summary>
    Caution,

    /// <summary>Something is wrong.</summary>
    Alarm,
}
