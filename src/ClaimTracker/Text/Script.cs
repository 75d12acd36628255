namespace ClaimTracker;

/// <summary>The scripts whose letters are taken for one another. The names are used in messages.</summary>
internal enum Script
{
    /// <summary>Any other script, or a character that belongs to none.</summary>
    Other,

    /// <summary>Latin, with its extensions and its fullwidth and mathematical forms.</summary>
    Latin,

    /// <summary>Greek, with its extensions and mathematical forms, without Coptic.</summary>
    Greek,

    /// <summary>Cyrillic, with its extensions.</summary>
    Cyrillic,
}
