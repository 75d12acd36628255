namespace ClaimTracker;

/// <summary>Has a rating, and still needs somebody who signs it: this is no assessment yet.</summary>
public sealed class RatedAssessment
{
    private readonly Rating _rating;

    internal RatedAssessment(Rating rating) => _rating = rating;

    /// <summary>Says who answers for it.</summary>
    /// <param name="signature">A person or a desk, as free text; not empty.</param>
    /// <returns>Never null.</returns>
    /// <exception cref="ArgumentException"><paramref name="signature"/> is empty or null.</exception>
    public Assessment SignedBy(string signature)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(signature);
        return new Assessment(_rating, signature);
    }
}
