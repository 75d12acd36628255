using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>A figure of a rating, as it stands and as it is understood.</summary>
/// <remarks>Immutable and thread-safe; equal when all parts are.</remarks>
public sealed record ReviewNumber
{
    internal ReviewNumber(string original, bool isText)
    {
        Original = original;
        IsText = isText;
        Value = decimal.TryParse(
            original.AsSpan().Trim(),
            isText ? NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint : NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out var value) ? value : null;
    }

    /// <summary>What the publisher wrote, such as <c>4</c>; may be empty.</summary>
    public string Original { get; }

    /// <summary>Whether it is written as a text and not as a number.</summary>
    public bool IsText { get; }

    /// <summary>The figure; null where it is none.</summary>
    public decimal? Value { get; }

    /// <summary>The <see cref="Original"/>.</summary>
    public override string ToString() => Original;
}
