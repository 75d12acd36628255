namespace ClaimTracker.Documents;

/// <summary>How reviews are read.</summary>
public sealed class ClaimReviewOptions
{
    /// <summary>Where the reviews were found. Addresses without a host are completed from it; nothing is ever fetched.</summary>
    /// <value>Null by default: then such an address stays what it is, and is told.</value>
    /// <exception cref="ArgumentException">It is relative, or neither http nor https.</exception>
    public Uri? PageAddress
    {
        get;
        set
        {
            if (value is not null && WebAddress.FaultOf(value) is { } fault)
            {
                throw new ArgumentException(fault, nameof(value));
            }

            field = value;
        }
    }
}
