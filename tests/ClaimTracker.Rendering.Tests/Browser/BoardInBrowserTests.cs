using System.Globalization;
using ClaimTracker.Testing;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ClaimTracker.Rendering.Tests;

/// <summary>The board as readers have it before them.</summary>
public sealed class BoardInBrowserTests(ChromiumBrowser browser)
{
    private const string Sideways = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    public static TheoryData<string, int> Widths => new(
        from story in new[] { "belgorod", "richka", "every", "hostile", "empty" }
        from width in new[] { 360, 800, 1440 }
        select (story, width));

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Page_EveryWidth_FitsLoadsNothingAndHasNoFaults(string story, int width)
    {
        await using var opened = await browser.OpenAsync(PageOf(story), width);

        Assert.Equal(0, await opened.Page.EvaluateAsync<int>(Sideways));
        Assert.Empty(opened.Faults);
        Assert.Empty(opened.Requests);
    }

    [Theory]
    [InlineData("belgorod", ColorScheme.Light)]
    [InlineData("belgorod", ColorScheme.Dark)]
    [InlineData("richka", ColorScheme.Dark)]
    [InlineData("every", ColorScheme.Light)]
    [InlineData("hostile", ColorScheme.Light)]
    [InlineData("empty", ColorScheme.Dark)]
    public async Task Page_Axe_FindsNothingSeriousOrCritical(string story, ColorScheme scheme)
    {
        await using var opened = await browser.OpenAsync(PageOf(story), 1280, scheme: scheme);
        await OpenAllAsync(opened.Page);

        var result = await opened.Page.RunAxe(new AxeRunOptions { Iframes = false });

        Assert.Empty(result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help}: {violation.Nodes[0].Html}"));
    }

    // 200 % zoom is half the width in the same window; and a reader may enlarge the text alone.
    [Theory]
    [InlineData("belgorod")]
    [InlineData("richka")]
    [InlineData("hostile")]
    public async Task Page_TwiceAsLarge_StillFits(string story)
    {
        await using var zoomed = await browser.OpenAsync(PageOf(story), 640, scale: 2);
        await using var enlarged = await browser.OpenAsync(PageOf(story), 1280);
        await enlarged.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");

        Assert.Equal(0, await zoomed.Page.EvaluateAsync<int>(Sideways));
        Assert.Equal(0, await enlarged.Page.EvaluateAsync<int>(Sideways));
    }

    [Fact]
    public async Task Page_KeyboardAlone_ReachesEverythingVisiblyAndOpensExplanations()
    {
        await using var opened = await browser.OpenAsync(PageOf("belgorod"), 1280);
        var page = opened.Page;
        var all = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('a, summary, figure')].filter(e => e.checkVisibility()).length");

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await page.EvaluateAsync<string>("() => document.activeElement.className"));
        for (var reached = 1; reached < all; reached++)
        {
            await page.Keyboard.PressAsync("Tab");
            var seen = await page.EvaluateAsync<string>(
                """
                () => {
                  const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
                  return e === document.body ? 'nothing' : style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? 'no outline: ' + e.outerHTML.slice(0, 80)
                    : box.bottom < 0 || box.top > innerHeight ? 'not in view: ' + e.outerHTML.slice(0, 80) : '';
                }
                """);
            Assert.Equal(string.Empty, seen);
        }

        var conflict = page.Locator(".conflicts summary").First;
        await conflict.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator(".conflicts details p").First.IsVisibleAsync());
        await page.Locator(".skip").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("questions", await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [Fact]
    public async Task Page_Printed_ShowsWhatIsFoldedAwayOnTheScreen()
    {
        await using var opened = await browser.OpenAsync(PageOf("belgorod"), 800);
        var explanation = opened.Page.Locator(".conflicts details p").First;
        Assert.False(await explanation.IsVisibleAsync());

        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await explanation.IsVisibleAsync());
        Assert.True(await opened.Page.Locator("#q-staffed svg.pic").Last.IsVisibleAsync());
        Assert.False(await opened.Page.Locator(".reading").IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255)", await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task Page_Dark_IsDark()
    {
        await using var opened = await browser.OpenAsync(PageOf("belgorod"), 800, scheme: ColorScheme.Dark);

        Assert.Equal("rgb(21, 20, 18)", await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task Page_Rivals_StandSideBySideAndOnAPhoneBelowOneAnother()
    {
        const string Tops = "() => [...document.querySelectorAll('#q-staffed .camp')].map(camp => camp.getBoundingClientRect().top)";
        await using var wide = await browser.OpenAsync(PageOf("belgorod"), 1440);
        await using var narrow = await browser.OpenAsync(PageOf("belgorod"), 360);

        Assert.Single((await wide.Page.EvaluateAsync<double[]>(Tops)).Distinct());
        Assert.Equal(2, (await narrow.Page.EvaluateAsync<double[]>(Tops)).Distinct().Count());
    }

    [Fact]
    public async Task Page_NamesFromRightToLeft_LeaveTheLineAroundThemAsItIs()
    {
        await using var opened = await browser.OpenAsync(PageOf("hostile"), 1280);

        var directions = await opened.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.who')].filter(e => e.textContent.includes('محمد')).map(e => getComputedStyle(e).direction + ' ' + getComputedStyle(e.querySelector('bdi')).unicodeBidi)");

        Assert.NotEmpty(directions);
        Assert.All(directions, direction => Assert.Equal("ltr isolate", direction));
    }

    // What is below the limit on a busy machine is far below it on a reader's.
    [Fact]
    public async Task Page_ThousandClaims_IsThereWithinASecond()
    {
        await using var warm = await browser.OpenAsync("<!doctype html><title>warm</title>", 1280);
        await using var opened = await browser.OpenAsync(Sample.Page(Board.Of(SampleLedgers.Generated(1000, seed: 7))), 1280);

        var painted = await opened.Page.EvaluateAsync<double>(
            "() => new Promise(done => { const first = () => { const e = performance.getEntriesByName('first-contentful-paint')[0]; e ? done(e.startTime) : setTimeout(first, 20); }; first(); })");

        Assert.True(painted < 1000, string.Create(CultureInfo.InvariantCulture, $"first content after {painted:0} ms"));
    }

    internal static string PageOf(string story) => Sample.Page(story switch
    {
        "hostile" => Sample.Hostile(),
        "empty" => Board.Of(new ClaimLedger()),
        "every" => Board.Of(SampleLedgers.EveryFinding()),
        "richka" => Sample.Richka,
        _ => Sample.Belgorod,
    });

    internal static Task OpenAllAsync(IPage page) => page.EvaluateAsync("() => document.querySelectorAll('details').forEach(e => { e.open = true; })");
}
