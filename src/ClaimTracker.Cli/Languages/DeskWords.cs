namespace ClaimTracker.Cli;

/// <summary>The words for what our desk noted for itself.</summary>
internal abstract class DeskWords
{
    public abstract string GroundRules(string terms);

    public abstract string Terms(GroundTerms terms);

    public abstract string DescribedAs(string description);

    public abstract string NotNamedBecause(string reason);

    public abstract string ApprovedBy(string approver);

    public abstract string Assessment(string signed, string label);

    /// <summary>What another publisher thinks; never to be taken for ours.</summary>
    /// <param name="signed">The publisher, and when it published.</param>
    /// <param name="label">The verdict in its own words; null where it gave none.</param>
    public abstract string Review(string signed, string? label);

    public abstract string Evidence(string addresses);

    public abstract string BeforeThat(string assessments);

    /// <summary>Where we published a claim.</summary>
    public abstract string Published(UsageManner manner, string title, string time, string address);

    /// <summary>How we put a claim before our readers.</summary>
    public abstract string Manner(UsageManner manner);
}
