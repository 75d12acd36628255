namespace ClaimTracker;

/// <summary>Whether one answer rules out others.</summary>
public enum Cardinality
{
    /// <summary>Only one answer can be true: "who commanded the unit".</summary>
    One,

    /// <summary>Several answers can be true: "who took part".</summary>
    Many,
}
