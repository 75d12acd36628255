using ClaimTracker.Rendering.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ChromiumBrowser))]

namespace ClaimTracker.Rendering.Tests;

/// <summary>The Chromium of the system, started once for the run and only when a test asks for it.</summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimtracker-browser-");
    private readonly SemaphoreSlim _starting = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _starting.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Opens a page from a file, as a reader would. Skips the test where there is no browser.</summary>
    public async Task<OpenPage> OpenAsync(string html, int width, int height = 900, ColorScheme scheme = ColorScheme.Light, float scale = 1)
    {
        var browser = await StartOrSkipAsync();
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            DeviceScaleFactor = scale,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
            TimezoneId = "UTC",
        });
        var file = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, html);
        return await OpenPage.OpenAsync(context, new Uri(file));
    }

    private async Task<IBrowser> StartOrSkipAsync()
    {
        var program = Environment.GetEnvironmentVariable("CLAIMTRACKER_CHROMIUM") ?? Places.FirstOrDefault(File.Exists);
        if (program is null && Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
        {
            Assert.Fail("Chromium is not installed, and CI needs it: install Debian's package chromium.");
        }

        Assert.SkipWhen(program is null, "Chromium is not installed: install Debian's package chromium, or set CLAIMTRACKER_CHROMIUM to the program.");
        await _starting.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox", "--font-render-hinting=none", "--disable-lcd-text"] });
        }
        finally
        {
            _starting.Release();
        }
    }
}
