namespace ClaimTracker;

/// <summary>How what a source told us may be used, from the most open to the most closed.</summary>
/// <remarks>
/// After the definitions of the Associated Press. Newsrooms and sources understand these words differently, so what was agreed is
/// worth spelling out in <see cref="GroundRules"/>.
/// </remarks>
public enum GroundTerms
{
    /// <summary>May be used, with the source's name.</summary>
    OnTheRecord,

    /// <summary>May be used under the conditions agreed with the source; usually without the name, with a description of the source.</summary>
    Background,

    /// <summary>May be used, but attributed to nobody, not even to an unnamed source.</summary>
    DeepBackground,

    /// <summary>May not be published.</summary>
    OffTheRecord,
}
