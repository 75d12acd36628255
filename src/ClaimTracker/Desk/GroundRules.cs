namespace ClaimTracker;

/// <summary>What was agreed with the source of a claim: the terms, why it stays unnamed, how print may describe it, who approved.</summary>
/// <remarks>
/// <para>Immutable and thread-safe; equal when all parts are. Every optional word returns a changed copy, in any order, and the last call of
/// a word wins. For which claim they hold is named where they are noted.</para>
/// <para>Entries, views and reports carry every part as it is. Who the source is belongs in a <see cref="SourceVault"/>, never in one of
/// the texts: <see cref="Source"/> is only its key.</para>
/// </remarks>
/// <example><code>
/// GroundRules.Of(GroundTerms.Background)
///     .Because("could lose her post").DescribedAs("an official who saw the order").ApprovedBy("night editor").GivenBy(vault.Keep(name))
/// </code></example>
public sealed record GroundRules
{
    private GroundRules(GroundTerms terms) => Terms = terms;

    /// <summary>How what the source told us may be used.</summary>
    public GroundTerms Terms { get; }

    /// <summary>Why the source is not named, as free text; null when not stated.</summary>
    public string? Reason { get; private init; }

    /// <summary>How the source may be described in print; null when nothing was agreed.</summary>
    public string? Description { get; private init; }

    /// <summary>Who on our side approved, as free text; null when not stated.</summary>
    public string? Approver { get; private init; }

    /// <summary>The key under which a vault keeps who the source is; null when that was not recorded.</summary>
    public SourceKey? Source { get; private init; }

    /// <summary>Rules with these terms and nothing else.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="terms"/> are none of the four.</exception>
    public static GroundRules Of(GroundTerms terms) => Enum.IsDefined(terms)
        ? new GroundRules(terms)
        : throw new ArgumentOutOfRangeException(nameof(terms), terms, "Terms are OnTheRecord, Background, DeepBackground or OffTheRecord.");

    /// <summary>Says why the source is not named.</summary>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is empty or null.</exception>
    public GroundRules Because(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return this with { Reason = reason };
    }

    /// <summary>Says how the source may be described in print.</summary>
    /// <exception cref="ArgumentException"><paramref name="description"/> is empty or null.</exception>
    public GroundRules DescribedAs(string description)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        return this with { Description = description };
    }

    /// <summary>Says who on our side approved.</summary>
    /// <exception cref="ArgumentException"><paramref name="approver"/> is empty or null.</exception>
    public GroundRules ApprovedBy(string approver)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(approver);
        return this with { Approver = approver };
    }

    /// <summary>Says under which key a vault keeps who the source is.</summary>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default.</exception>
    public GroundRules GivenBy(SourceKey source) => source.IsDefault
        ? throw new ArgumentException("Ground rules need a key that is not the default.", nameof(source))
        : this with { Source = source };
}
