namespace ClaimTracker.EntityFrameworkCore;

/// <summary>What to do about a database without our tables.</summary>
internal enum TablesMissing
{
    /// <summary>They are made.</summary>
    Create,

    /// <summary>It is no database of ours, and stays as it is.</summary>
    Refuse,
}
