namespace ClaimTracker;

/// <summary>How much an editor should mind. It orders and colours; the status says what was found.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing. The default for updates and notes.</summary>
    Info,

    /// <summary>Worth a look. The default for possible conflicts.</summary>
    Warning,

    /// <summary>Needs a decision. The default for conflicts.</summary>
    Error,
}
