namespace ClaimTracker.Cli;

/// <summary>The words of the corrections desk's work list.</summary>
internal abstract class ImpactWords
{
    public abstract string NothingPublished { get; }

    public abstract string AllStands(int published);

    public abstract string ToLookAt(int pieces, int published, string weights);

    /// <summary>How soon somebody should look.</summary>
    public abstract string Weight(ImpactWeight weight);

    public abstract string Published(string times);

    public abstract string Told(UsageManner manner);

    public abstract string Retracted { get; }

    public abstract string Withdrawn { get; }

    public abstract string Amended { get; }

    /// <summary>Behind an amended claim: what our record had said.</summary>
    public abstract string Before(string line);

    public abstract string Corrected { get; }

    /// <summary>That somebody says otherwise.</summary>
    /// <param name="since">Since when; null when unknown.</param>
    public abstract string Disputed(string? since);

    /// <summary>How many more claims are against it; at least one.</summary>
    public abstract string Others(int count);

    public abstract string ToCompare(string command);
}
