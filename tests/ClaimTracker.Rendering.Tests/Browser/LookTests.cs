using Microsoft.Playwright;

namespace ClaimTracker.Rendering.Tests;

/// <summary>How pages look: each of these pictures was looked at and accepted. They need the fonts that CI installs.</summary>
public sealed class LookTests(ChromiumBrowser browser)
{
    [Theory]
    [InlineData("belgorod-360", "belgorod", 360, ColorScheme.Light, 2000)]
    [InlineData("belgorod-800", "belgorod", 800, ColorScheme.Light, 1800)]
    [InlineData("belgorod-1440", "belgorod", 1440, ColorScheme.Light, 2000)]
    [InlineData("belgorod-1440-dark", "belgorod", 1440, ColorScheme.Dark, 2000)]
    [InlineData("richka-1440", "richka", 1440, ColorScheme.Light, 2200)]
    [InlineData("hostile-800", "hostile", 800, ColorScheme.Light, 1000)]
    public async Task Page_Looks_AsApproved(string name, string story, int width, ColorScheme scheme, int height)
    {
        await using var opened = await browser.OpenAsync(BoardInBrowserTests.PageOf(story), width, scheme: scheme);

        await ApprovedPicture.Check(browser, opened.Page, name, width, height);
    }

    [Fact]
    public async Task Page_Printed_LooksAsApproved()
    {
        await using var opened = await browser.OpenAsync(BoardInBrowserTests.PageOf("belgorod"), 720);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await ApprovedPicture.Check(browser, opened.Page, "belgorod-print", 720, 1900);
    }

    // The comparison itself: another page is told apart, the same page is not.
    [Fact]
    public async Task Difference_OtherPage_IsMoreThanTheTolerance()
    {
        await using var light = await browser.OpenAsync(BoardInBrowserTests.PageOf("belgorod"), 400);
        await using var dark = await browser.OpenAsync(BoardInBrowserTests.PageOf("belgorod"), 400, scheme: ColorScheme.Dark);
        await using var other = await browser.OpenAsync(BoardInBrowserTests.PageOf("richka"), 400);
        var (one, two, three) = (await light.Page.ScreenshotAsync(), await dark.Page.ScreenshotAsync(), await other.Page.ScreenshotAsync());

        Assert.Equal(0, await ApprovedPicture.Difference(browser, one, one));
        Assert.True(await ApprovedPicture.Difference(browser, one, two) > 0.5);
        Assert.True(await ApprovedPicture.Difference(browser, one, three) > 0.02);
    }
}
