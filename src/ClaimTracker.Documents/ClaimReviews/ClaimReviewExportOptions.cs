namespace ClaimTracker.Documents;

/// <summary>What a ledger does not say of us, and a review needs.</summary>
public sealed class ClaimReviewExportOptions
{
    /// <summary>Whose reviews are written.</summary>
    /// <value>Ours by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the three.</exception>
    public ClaimReviewScope Scope
    {
        get;
        set => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Ours, Others or All.");
    }

    /// <summary>The publisher of our reviews, as readers know it.</summary>
    /// <value>Null by default: then whoever signed an assessment is its author.</value>
    public string? PublisherName { get; set; }

    /// <summary>The page of the publisher.</summary>
    /// <value>Null by default: then it is left out.</value>
    /// <exception cref="ArgumentException">It is relative, or neither http nor https.</exception>
    public Uri? PublisherAddress
    {
        get;
        set => field = Checked(value);
    }

    /// <summary>The page in which the reviews will stand. A review that is published on another site is refused, as Google does.</summary>
    /// <value>Null by default: then sites are not compared.</value>
    /// <exception cref="ArgumentException">It is relative, or neither http nor https.</exception>
    public Uri? PageAddress
    {
        get;
        set => field = Checked(value);
    }

    private static Uri? Checked(Uri? address) =>
        address is not null && WebAddress.FaultOf(address) is { } fault ? throw new ArgumentException(fault, nameof(address)) : address;
}
