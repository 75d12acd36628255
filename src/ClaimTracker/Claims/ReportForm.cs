namespace ClaimTracker;

/// <summary>In what form an outlet passed a claim on.</summary>
public enum ReportForm
{
    /// <summary>In the speaker's own words.</summary>
    Quote,

    /// <summary>In the outlet's words.</summary>
    Paraphrase,

    /// <summary>Translated.</summary>
    Translation,
}
