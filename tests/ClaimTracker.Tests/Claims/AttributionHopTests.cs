namespace ClaimTracker.Tests;

public sealed class AttributionHopTests
{
    [Fact]
    public void Through_Default_Throws() => Assert.Throws<ArgumentException>("outlet", () => AttributionHop.Through(default(EntityId)));

    [Fact]
    public void Through_Null_Throws() => Assert.Throws<ArgumentNullException>("outlet", () => AttributionHop.Through((Speaker)null!));

    [Fact]
    public void Hop_OfASpeaker_HasTheIdAndNothingElse()
    {
        AttributionHop hop = Some.Cnn;

        Assert.Equal((Some.Cnn.Id, null, null, null, 0), (hop.Outlet, hop.Url, hop.Form, hop.Published, hop.Cites.Length));
    }

    [Fact]
    public void Equals_AllPartsAlike_Is()
    {
        static AttributionHop Make() => AttributionHop.Through(Some.Cnn).At(new Uri("https://example.org")) with
        {
            Form = ReportForm.Paraphrase,
            Published = Some.Time("2024"),
            Cites = [new Uri("https://example.org/1")],
        };

        Assert.Equal((Make(), Make().GetHashCode()), (Make(), Make().GetHashCode()));
    }

    [Fact]
    public void Equals_OnePartOther_IsNot()
    {
        var hop = AttributionHop.Through(Some.Cnn).At(new Uri("https://example.org"));

        Assert.NotEqual(hop, AttributionHop.Through(Some.Gazette).At(new Uri("https://example.org")));
        Assert.NotEqual(hop, hop.At(new Uri("https://EXAMPLE.org")));
        Assert.NotEqual(hop, hop with { Form = ReportForm.Quote });
        Assert.NotEqual(hop, hop with { Published = Some.Time("2024") });
        Assert.NotEqual(hop, hop with { Cites = [new Uri("https://example.org")] });
    }

    [Fact]
    public void Cites_Default_IsEmpty() => Assert.Empty((AttributionHop.Through(Some.Cnn) with { Cites = default }).Cites);

    [Fact]
    public void Cites_Null_Throws() => Assert.Throws<ArgumentNullException>(() => AttributionHop.Through(Some.Cnn) with { Cites = [null!] });

    [Fact]
    public void Form_ThatIsNone_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => AttributionHop.Through(Some.Cnn) with { Form = (ReportForm)3 });
}
