namespace ClaimTracker;

/// <summary>The values that a figure leaves possible: everything between two ends, each included or not.</summary>
/// <remarks>
/// Never empty. An end that is null is unbounded, and then never counts as open, so that equal intervals are equal. The default
/// value is legal and holds every value. Unit: that of the quantity it comes from; the interval does not know it.
/// Immutable and thread-safe.
/// </remarks>
public readonly record struct QuantityInterval
{
    /// <summary>Makes an interval; the openness of an unbounded end is ignored.</summary>
    /// <exception cref="ArgumentException">No value lies between the ends.</exception>
    internal QuantityInterval(decimal? lower, bool lowerIsOpen, decimal? upper, bool upperIsOpen)
    {
        if (lower > upper || (lower == upper && lower is not null && (lowerIsOpen || upperIsOpen)))
        {
            throw new ArgumentException("An interval holds at least one value: the lower end is below the upper end, or both are the same and included.");
        }

        Lower = lower;
        LowerIsOpen = lowerIsOpen && lower is not null;
        Upper = upper;
        UpperIsOpen = upperIsOpen && upper is not null;
    }

    /// <summary>The lower end; null where there is none.</summary>
    public decimal? Lower { get; }

    /// <summary>Whether the lower end itself is left out. False where there is none.</summary>
    public bool LowerIsOpen { get; }

    /// <summary>The upper end; null where there is none.</summary>
    public decimal? Upper { get; }

    /// <summary>Whether the upper end itself is left out. False where there is none.</summary>
    public bool UpperIsOpen { get; }

    /// <summary>Whether every value of the other interval lies in this one. An interval contains itself.</summary>
    public bool Contains(QuantityInterval other) =>
        StartsNoLaterThan(other) && EndsNoEarlierThan(other);

    /// <summary>Whether some value lies in both. The same from either side.</summary>
    public bool Intersects(QuantityInterval other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>Whether every value of this interval is lower than every value of the other.</summary>
    public bool IsBelow(QuantityInterval other) =>
        Upper < other.Lower || (Upper == other.Lower && Upper is not null && (UpperIsOpen || other.LowerIsOpen));

    /// <summary>The interval as mathematicians write it: <c>[1800, 2200]</c>, <c>(5, ∞)</c>.</summary>
    public override string ToString() =>
        (Lower is { } lower ? (LowerIsOpen ? "(" : "[") + Figure.InDigits(lower) : "(-∞")
        + ", "
        + (Upper is { } upper ? Figure.InDigits(upper) + (UpperIsOpen ? ")" : "]") : "∞)");

    private bool StartsNoLaterThan(QuantityInterval other) =>
        Lower is null || Lower < other.Lower || (Lower == other.Lower && (!LowerIsOpen || other.LowerIsOpen));

    private bool EndsNoEarlierThan(QuantityInterval other) =>
        Upper is null || Upper > other.Upper || (Upper == other.Upper && (!UpperIsOpen || other.UpperIsOpen));
}
