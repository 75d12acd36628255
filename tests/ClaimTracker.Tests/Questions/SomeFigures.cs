namespace ClaimTracker.Tests;

/// <summary>Generated figures, quantities and intervals.</summary>
internal static class SomeFigures
{
    /// <summary>Any figure within the limits, often small and often whole, so that ends meet.</summary>
    internal static readonly Gen<decimal> Value = Gen.OneOf(
        Gen.Int[-3, 3].Select(value => (decimal)value),
        Gen.Int[-30, 30].Select(value => value / 10m),
        Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 999_999_999], (whole, billionths) =>
            whole < 0 ? whole - (billionths / 1_000_000_000m) : whole + (billionths / 1_000_000_000m)));

    internal static readonly Gen<string?> Unit = Gen.OneOf<string?>(null, null, "people", "km", "%", "°C", "households with children", "км");

    internal static readonly Gen<Quantity> Quantity = Gen.Select(Gen.Int[0, 6], Value, Value, Unit, (form, a, b, unit) => form switch
    {
        0 => ClaimTracker.Quantity.Exactly(a, unit),
        1 => ClaimTracker.Quantity.About(a, unit),
        2 => ClaimTracker.Quantity.AtLeast(a, unit),
        3 => ClaimTracker.Quantity.MoreThan(a, unit),
        4 => ClaimTracker.Quantity.AtMost(a, unit),
        5 => ClaimTracker.Quantity.FewerThan(a, unit),
        _ => ClaimTracker.Quantity.Between(Math.Min(a, b), Math.Max(a, b), unit),
    });

    internal static readonly Gen<Tolerance> Tolerance = Gen.Int[0, 1000].Select(thousandths => new Tolerance(thousandths / 1000m));

    internal static readonly Gen<QuantityInterval> Interval = Gen.Select(
        Gen.OneOf(Gen.Int[-3, 3].Select(value => (decimal?)value), Gen.Const((decimal?)null)),
        Gen.OneOf(Gen.Int[-3, 3].Select(value => (decimal?)value), Gen.Const((decimal?)null)),
        Gen.Bool,
        Gen.Bool,
        (a, b, lowerIsOpen, upperIsOpen) => a == b
            ? new QuantityInterval(a, false, b, false)
            : a > b ? new QuantityInterval(b, lowerIsOpen, a, upperIsOpen) : new QuantityInterval(a, lowerIsOpen, b, upperIsOpen));
}
