using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ClaimTracker;

/// <summary>A figure as a speaker gave it: exact, about, a bound or a range, with or without a unit.</summary>
/// <remarks>
/// Forms: <c>6</c>, <c>about 2000</c>, <c>at least 6</c>, <c>more than 5</c>, <c>at most 6</c>, <c>fewer than 6</c>,
/// <c>40..60</c>; the words in any case; then a unit if need be (<c>about 40 households</c>, <c>15 km</c>). At most 15 digits
/// before the point and 9 after it, no separators, no exponent. Immutable and thread-safe.
/// Equality is that of the text, letter by letter: <c>4.5</c> and <c>4.50</c> are two texts of one interval, and it is
/// <see cref="IntervalWith"/> that claims are compared by.
/// </remarks>
/// <example><code>Quantity.AtLeast(6, "households").Text   // "at least 6 households"</code></example>
[JsonConverter(typeof(QuantityJsonConverter))]
public sealed class Quantity : IEquatable<Quantity>
{
    private readonly Figure _figure;

    private Quantity(string text, Figure figure)
    {
        Text = text;
        _figure = figure;
    }

    /// <summary>The figure as written. Never empty; reading it again gives an equal quantity.</summary>
    public string Text { get; }

    /// <summary>The unit as written, without white space around it; null for the unit of the question.</summary>
    public string? Unit => _figure.Unit;

    /// <summary>What it says, apart from how it was written.</summary>
    internal Figure Figure => _figure;

    /// <summary>This figure and no other, such as <c>6</c>.</summary>
    /// <param name="value">At most 15 digits before the point and 9 after it; zeros at the end do not count.</param>
    /// <param name="unit">Null for the unit of the question. It does not begin like a figure (a digit, point, comma, sign or dash).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> has more digits.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is blank or begins like a figure.</exception>
    public static Quantity Exactly(decimal value, string? unit = null) => Make(FigureForm.Exactly, value, unit);

    /// <summary>Around this figure, such as <c>about 2000</c>. How far around is for the question to say.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static Quantity About(decimal value, string? unit = null) => Make(FigureForm.About, value, unit);

    /// <summary>This figure or a higher one, such as <c>at least 6</c>.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static Quantity AtLeast(decimal value, string? unit = null) => Make(FigureForm.AtLeast, value, unit);

    /// <summary>A higher figure than this one, such as <c>more than 5</c>.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static Quantity MoreThan(decimal value, string? unit = null) => Make(FigureForm.MoreThan, value, unit);

    /// <summary>This figure or a lower one, such as <c>at most 6</c>. A negative one is lower too.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static Quantity AtMost(decimal value, string? unit = null) => Make(FigureForm.AtMost, value, unit);

    /// <summary>A lower figure than this one, such as <c>fewer than 6</c>. A negative one is lower too.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static Quantity FewerThan(decimal value, string? unit = null) => Make(FigureForm.FewerThan, value, unit);

    /// <summary>Somewhere from one figure to another, both included, such as <c>40..60</c>.</summary>
    /// <param name="low">At most 15 digits before the point and 9 after it; zeros at the end do not count.</param>
    /// <param name="high">Not below <paramref name="low"/>; as many digits.</param>
    /// <param name="unit">Null for the unit of the question. It does not begin like a figure (a digit, point, comma, sign or dash).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="low"/> or <paramref name="high"/> has more digits.</exception>
    /// <exception cref="ArgumentException"><paramref name="low"/> is above <paramref name="high"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is blank or begins like a figure.</exception>
    public static Quantity Between(decimal low, decimal high, string? unit = null)
    {
        ThrowIfTooManyDigits(low, nameof(low));
        ThrowIfTooManyDigits(high, nameof(high));
        if (low > high)
        {
            throw new ArgumentException($"{Figure.InDigits(low)} is above {Figure.InDigits(high)}; a range goes from low to high.", nameof(low));
        }

        return Make(new Figure(FigureForm.Between, low, high, CheckedUnit(unit)));
    }

    /// <summary>Reads a figure in one of the forms above; white space around it does not matter.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a figure, or has too many digits.</exception>
    public static Quantity Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, out var quantity) is { } fault ? throw new FormatException(FigureReader.Say(fault, text)) : quantity!;
    }

    /// <summary>Reads a figure in one of the forms above; white space around it does not matter.</summary>
    /// <returns>False, and a null <paramref name="quantity"/>, where <see cref="Parse"/> would throw.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Quantity? quantity) =>
        TryRead(text, out quantity) is null;

    /// <summary>Reads a figure and tells the two kinds of failure apart; null means that it could be read.</summary>
    internal static QuantityFault? TryRead(string? text, out Quantity? quantity)
    {
        var fault = FigureReader.Read(text ?? "", out var figure);
        quantity = fault is null ? new Quantity(text!, figure) : null;
        return fault;
    }

    /// <summary>The values that this figure leaves possible.</summary>
    /// <param name="tolerance">How far "about" reaches: about x is x ± |x|·tolerance, ends included. Without effect on the other forms.</param>
    public QuantityInterval IntervalWith(Tolerance tolerance) => _figure.IntervalWith(tolerance);

    /// <summary>Whether both are written alike, letter by letter.</summary>
    public bool Equals(Quantity? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Quantity);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    /// <summary>Whether both are written alike, letter by letter, or both are null.</summary>
    public static bool operator ==(Quantity? left, Quantity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are written differently.</summary>
    public static bool operator !=(Quantity? left, Quantity? right) => !(left == right);

    private static Quantity Make(FigureForm form, decimal value, string? unit)
    {
        ThrowIfTooManyDigits(value, nameof(value));
        return Make(new Figure(form, value, value, CheckedUnit(unit)));
    }

    private static Quantity Make(Figure figure) => new(figure.ToString(), figure);

    private static void ThrowIfTooManyDigits(decimal value, string name)
    {
        if (!Figure.IsWithinLimits(value))
        {
            throw new ArgumentOutOfRangeException(name, value, $"A figure has {FigureReader.AllowedDigits}.");
        }
    }

    private static string? CheckedUnit(string? unit)
    {
        var trimmed = unit?.Trim();
        return trimmed is null || Figure.IsUnit(trimmed)
            ? trimmed
            : throw new ArgumentException($"\"{ShownText.Of(unit)}\" is not a unit; it is not blank and does not begin like a figure.", nameof(unit));
    }
}
