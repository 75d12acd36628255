using System.Text.Json.Serialization;

namespace ClaimTracker;

/// <summary>How far "about" reaches around a figure.</summary>
/// <remarks>
/// Unit: relative half-width, dimensionless, in the closed range [0, 1]. The default value is <see cref="Exact"/>, which is
/// legal and means that "about 40" is 40; a question that says nothing has <see cref="Standard"/>.
/// </remarks>
[JsonConverter(typeof(ToleranceJsonConverter))]
public readonly record struct Tolerance
{
    /// <summary>Makes a tolerance.</summary>
    /// <param name="halfWidth">In [0, 1]: 0.1 makes "about 2000" stand for 1800 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="halfWidth"/> is outside [0, 1].</exception>
    public Tolerance(decimal halfWidth)
    {
        if (halfWidth is < 0 or > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(halfWidth), halfWidth, "A tolerance lies in [0, 1].");
        }

        HalfWidth = halfWidth;
    }

    /// <summary>No tolerance: "about 40" is 40.</summary>
    public static Tolerance Exact => default;

    /// <summary>A tenth of the figure, 0.1: what a question has that says nothing else.</summary>
    public static Tolerance Standard => new(0.1m);

    /// <summary>The relative half-width, in [0, 1].</summary>
    public decimal HalfWidth { get; }

    /// <summary>The half-width in digits, such as <c>0.1</c>, in every culture.</summary>
    public override string ToString() => Figure.InDigits(HalfWidth);
}
