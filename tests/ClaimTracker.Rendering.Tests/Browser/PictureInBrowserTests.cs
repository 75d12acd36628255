namespace ClaimTracker.Rendering.Tests;

/// <summary>Labels as a browser really sets them, with the fonts that it has.</summary>
public sealed class PictureInBrowserTests(ChromiumBrowser browser)
{
    private const string Overlaps =
        """
        () => {
          const texts = [...document.querySelectorAll('svg text')].map(e => ({ text: e.textContent, box: e.getBoundingClientRect() })), found = [];
          const frame = document.querySelector('svg').getBoundingClientRect();
          texts.forEach((a, i) => {
            if (a.box.right > frame.right + 1 || a.box.left < frame.left - 1 || a.box.bottom > frame.bottom + 1) found.push(a.text + ' leaves the picture');
            texts.slice(i + 1).forEach(b => {
              const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left), height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
              if (width > 1 && height > 4) found.push(a.text + ' | ' + b.text);
            });
          });
          return found;
        }
        """;

    [Theory]
    [InlineData("timeline", 1)]
    [InlineData("timeline", 2)]
    [InlineData("origins", 1)]
    [InlineData("origins", 2)]
    [InlineData("positions", 1)]
    [InlineData("positions", 2)]
    public async Task Labels_12SpeakersAnd60Claims_DoNotOverlap(string kind, int seed)
    {
        var svg = PictureTests.Draw(CrowdedLedger.Make(seed, speakers: 12, claims: 60), new QuestionId("crowded"), kind).Svg;

        await using var opened = await browser.OpenAsync($"<!doctype html><meta charset=utf-8><title>x</title>{svg}", 1600);

        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Overlaps));
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task Svg_Alone_HasANameForThoseWhoDoNotSeeIt()
    {
        var picture = Picture.Timeline(Sample.Belgorod, new QuestionId("staffed"));

        await using var opened = await browser.OpenAsync($"<!doctype html><meta charset=utf-8><title>x</title>{picture.Svg}", 1200);

        await Microsoft.Playwright.Assertions.Expect(opened.Page.GetByRole(Microsoft.Playwright.AriaRole.Img, new() { Name = picture.Title })).ToBeVisibleAsync();
    }
}
