using System.Globalization;
using System.Text.Json;

namespace ClaimTracker.Tests;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("6", "[6, 6]", null)]
    [InlineData("+6", "[6, 6]", null)]
    [InlineData("-6.50", "[-6.5, -6.5]", null)]
    [InlineData("0", "[0, 0]", null)]
    [InlineData("-0", "[0, 0]", null)]
    [InlineData("007", "[7, 7]", null)]
    [InlineData("about 2000", "[1800, 2200]", null)]
    [InlineData("about -5", "[-5.5, -4.5]", null)]
    [InlineData("about +5", "[4.5, 5.5]", null)]
    [InlineData("about 0", "[0, 0]", null)]
    [InlineData("at least 6", "[6, ∞)", null)]
    [InlineData("more than 5", "(5, ∞)", null)]
    [InlineData("at most 6", "(-∞, 6]", null)]
    [InlineData("fewer than 6", "(-∞, 6)", null)]
    [InlineData("40..60", "[40, 60]", null)]
    [InlineData("-60..-40", "[-60, -40]", null)]
    [InlineData("6..6", "[6, 6]", null)]
    [InlineData("1.5..2.5", "[1.5, 2.5]", null)]
    [InlineData("40..+60 people", "[40, 60]", "people")]
    [InlineData("15 km", "[15, 15]", "km")]
    [InlineData("about 40 households", "[36, 44]", "households")]
    [InlineData("5 %", "[5, 5]", "%")]
    [InlineData("At  LEAST\t6   square  km ", "[6, ∞)", "square  km")]
    [InlineData(" 6 ", "[6, 6]", null)]
    [InlineData("15\u00A0km", "[15, 15]", "km")]
    [InlineData("999999999999999.999999999", "[999999999999999.999999999, 999999999999999.999999999]", null)]
    public void Parse_EveryForm_GivesItsInterval(string text, string interval, string? unit)
    {
        var quantity = Quantity.Parse(text);

        Assert.Equal(interval, quantity.IntervalWith(Tolerance.Standard).ToString());
        Assert.Equal(unit, quantity.Unit);
        Assert.Equal(text, quantity.Text);
        Assert.Equal(text, quantity.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("six")]
    [InlineData("about")]
    [InlineData("about ")]
    [InlineData("about2000")]
    [InlineData("about about 6")]
    [InlineData("at 6")]
    [InlineData("atleast 6")]
    [InlineData("less than 6")]
    [InlineData("more  6")]
    [InlineData("+")]
    [InlineData("+-6")]
    [InlineData("- 6")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("5. km")]
    [InlineData("1.2.3")]
    [InlineData("1,000")]
    [InlineData("1_000")]
    [InlineData("1 000")]
    [InlineData("1\u00A0000")]
    [InlineData("1'000")]
    [InlineData("1e5")]
    [InlineData("0x10")]
    [InlineData("٦")]
    [InlineData("６")]
    [InlineData("\u22126")]
    [InlineData("15km")]
    [InlineData("5%")]
    [InlineData("6 ٦")]
    [InlineData("60..40")]
    [InlineData("40..")]
    [InlineData("..40")]
    [InlineData("40...60")]
    [InlineData("40..60..80")]
    [InlineData("40.. 60")]
    [InlineData("40 ..60")]
    [InlineData("40 .. 60")]
    [InlineData("40-60")]
    [InlineData("40 - 60")]
    [InlineData("40 – 60")]
    [InlineData("40 ± 5")]
    [InlineData("about 40..60")]
    [InlineData("at least 40..60")]
    [InlineData("about 1234567890123456..60")]
    [InlineData("1234567890123456km")]
    [InlineData("\u202E6")]
    [InlineData("ſix")]
    public void TryRead_AnythingElse_IsNotAFigure(string text)
    {
        Assert.Equal(QuantityFault.NotAFigure, Quantity.TryRead(text, out var quantity));
        Assert.Null(quantity);
        Assert.False(Quantity.TryParse(text, out _));
        Assert.Contains("is not a figure", Assert.Throws<FormatException>(() => Quantity.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1000000000000000")]
    [InlineData("0000000000000001")]
    [InlineData("0.0000000001")]
    [InlineData("0.0000000000")]
    [InlineData("-1234567890123456.5 km")]
    [InlineData("about 1234567890123456")]
    [InlineData("1..1234567890123456")]
    [InlineData("1.1234567890..2")]
    public void TryRead_FigureButForItsDigits_HasTooManyDigits(string text)
    {
        Assert.Equal(QuantityFault.TooManyDigits, Quantity.TryRead(text, out var quantity));
        Assert.Null(quantity);
        Assert.Contains("too many digits", Assert.Throws<FormatException>(() => Quantity.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000000000000001.000000000")]
    [InlineData("-999999999999999.999999999..+999999999999999.999999999")]
    public void TryRead_AsManyDigitsAsAllowed_IsRead(string text) => Assert.True(Quantity.TryParse(text, out _));

    [Fact]
    public void TryRead_Null_IsNotAFigure()
    {
        Assert.Equal(QuantityFault.NotAFigure, Quantity.TryRead(null, out _));
        Assert.False(Quantity.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Quantity.Parse(null!));
    }

    [Fact]
    public void Parse_HostileText_IsShownSafelyAndShortly()
    {
        var message = Assert.Throws<FormatException>(() => Quantity.Parse("\u202E" + new string('9', 60_000))).Message;

        Assert.StartsWith("\"⟨U+202E⟩999", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 100, 400);
    }

    [Fact]
    public void Factories_EveryForm_MakeTheText()
    {
        Assert.Equal("6", Quantity.Exactly(6.000000000000m).Text);
        Assert.Equal("0", Quantity.Exactly(-0.0m).Text);
        Assert.Equal("0.000000001", Quantity.Exactly(0.000000001m).Text);
        Assert.Equal("15 km", Quantity.Exactly(15, " km ").Text);
        Assert.Equal("about 2000", Quantity.About(2000).Text);
        Assert.Equal("at least 6", Quantity.AtLeast(6).Text);
        Assert.Equal("more than 5", Quantity.MoreThan(5).Text);
        Assert.Equal("at most 6", Quantity.AtMost(6).Text);
        Assert.Equal("fewer than 6.5 km", Quantity.FewerThan(6.5m, "km").Text);
        Assert.Equal("-1..1", Quantity.Between(-1, 1).Text);
        Assert.Equal("km", Quantity.Exactly(15, " km ").Unit);
    }

    [Fact]
    public void Factories_TooManyDigits_Throw()
    {
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Exactly(1_000_000_000_000_000m)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.About(decimal.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.AtLeast(0.0000000001m));
        Assert.Equal("low", Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Between(decimal.MinValue, 0)).ParamName);
        Assert.Equal("high", Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Between(0, decimal.MaxValue)).ParamName);
    }

    [Fact]
    public void Between_LowAboveHigh_Throws() => Assert.Throws<ArgumentException>(() => Quantity.Between(60, 40));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("2 km")]
    [InlineData("..60")]
    [InlineData("-60")]
    public void Factories_NotAUnit_Throw(string unit) =>
        Assert.Equal("unit", Assert.Throws<ArgumentException>(() => Quantity.Exactly(6, unit)).ParamName);

    [Fact]
    public void Parse_TextOfAnyQuantity_GivesTheSameQuantity() =>
        Gen.Select(SomeFigures.Quantity, SomeFigures.Tolerance).Sample((quantity, tolerance) =>
        {
            var read = Quantity.Parse(quantity.Text);

            Assert.Equal(quantity, read);
            Assert.Equal(quantity.GetHashCode(), read.GetHashCode());
            Assert.Equal(quantity.Unit, read.Unit);
            Assert.Equal(quantity.IntervalWith(tolerance), read.IntervalWith(tolerance));
        });

    [Fact]
    public void TryRead_AnyText_NeverThrows() =>
        Gen.OneOf("at", "least", "about", " ", ".", "..", "+", "-", "1", "60", "0", "km", "\t", "\uD800", "999999999", "e")
            .Array[0, 8].Select(string.Concat).Sample(
                text => Assert.Equal(Quantity.TryRead(text, out var quantity) is null, quantity is not null),
                iter: 20_000);

    [Fact]
    public void IntervalWith_About_GrowsWithTheTolerance() =>
        Gen.Select(SomeFigures.Value, SomeFigures.Tolerance, SomeFigures.Tolerance).Sample((value, a, b) =>
        {
            var about = Quantity.About(value);
            var (narrow, wide) = a.HalfWidth <= b.HalfWidth ? (a, b) : (b, a);

            Assert.True(about.IntervalWith(wide).Contains(about.IntervalWith(narrow)));
            Assert.Equal(Quantity.Exactly(value).IntervalWith(wide), about.IntervalWith(Tolerance.Exact));
        });

    [Fact]
    public void IntervalWith_LargestFigureAndTolerance_DoesNotOverflow()
    {
        var largest = Quantity.About(-999_999_999_999_999.999999999m);

        Assert.Equal("[-1999999999999999.999999998, 0]", largest.IntervalWith(new Tolerance(1)).ToString());
        Assert.Equal(-999_999_999_999_999.999999999m, largest.IntervalWith(new Tolerance(0.0000000000000000000000000001m)).Lower!.Value, 3);
    }

    [Fact]
    public void Equals_OtherText_IsFalse()
    {
        Assert.True(Quantity.Exactly(6) == Quantity.Parse("6"));
        Assert.True(Quantity.Exactly(6) != Quantity.Parse("6.0"));
        Assert.False(Quantity.Exactly(6).Equals((object?)"6"));
        Assert.False(Quantity.Exactly(6) == null);
    }

    [Fact]
    public void Json_Quantity_IsItsText()
    {
        Assert.Equal("\"about 40 households\"", JsonSerializer.Serialize(Quantity.About(40, "households")));
        Assert.Equal(Quantity.About(40), JsonSerializer.Deserialize<Quantity>("\"about 40\""));
        Assert.Equal("4.50", JsonSerializer.Deserialize<Quantity>("4.50")!.Text);
        Assert.Null(JsonSerializer.Deserialize<Quantity>("null"));
    }

    [Theory]
    [InlineData("1e5")]
    [InlineData("\"six\"")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("1234567890123456")]
    public void Json_NotAQuantity_Throws(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>(json));

    [Fact]
    public void Texts_AnyCulture_AreTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "\u2212" } };

            Assert.Equal("-4.5", Quantity.Exactly(-4.5m).Text);
            Assert.Equal("[-4.5, -4.5]", Quantity.Parse("-4.5").IntervalWith(default).ToString());
            Assert.Equal("0.1", Tolerance.Standard.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
