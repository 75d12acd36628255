using System.Globalization;
using Microsoft.Playwright;

namespace ClaimTracker.Rendering.Tests;

/// <summary>Pictures of pages that a person has looked at and accepted: <c>Approval/NAME.png</c>. The browser itself compares them.</summary>
/// <remarks>A different picture is written beside it as <c>NAME.received.png</c> and fails the test; with CLAIMTRACKER_APPROVE=1 it becomes the approved one.</remarks>
internal static class ApprovedPicture
{
    /// <summary>So much of a picture may differ: edges of letters come out a little different from machine to machine.</summary>
    private const double Tolerance = 0.02;

    private const string Compare =
        """
        async ([one, other]) => {
          const load = async data => { const image = new Image(); image.src = 'data:image/png;base64,' + data; await image.decode(); const canvas = document.createElement('canvas');
            canvas.width = image.width; canvas.height = image.height; const to = canvas.getContext('2d'); to.drawImage(image, 0, 0); return to.getImageData(0, 0, image.width, image.height); };
          const [a, b] = [await load(one), await load(other)];
          if (a.width !== b.width || a.height !== b.height) return 1;
          let different = 0;
          for (let i = 0; i < a.data.length; i += 4) if (Math.max(Math.abs(a.data[i] - b.data[i]), Math.abs(a.data[i + 1] - b.data[i + 1]), Math.abs(a.data[i + 2] - b.data[i + 2])) > 64) different++;
          return different / (a.data.length / 4);
        }
        """;

    public static async Task Check(ChromiumBrowser browser, IPage page, string name, int width, int height)
    {
        var received = await page.ScreenshotAsync(new() { Clip = new() { X = 0, Y = 0, Width = width, Height = height }, FullPage = true, Animations = ScreenshotAnimations.Disabled });
        var approvedFile = Path.Combine(Repository.TestProject, "Approval", $"{name}.png");
        var receivedFile = Path.Combine(Repository.TestProject, "Approval", $"{name}.received.png");
        var difference = File.Exists(approvedFile) ? await Difference(browser, await File.ReadAllBytesAsync(approvedFile), received) : 1;
        if (difference <= Tolerance)
        {
            File.Delete(receivedFile);
            return;
        }

        if (Environment.GetEnvironmentVariable("CLAIMTRACKER_APPROVE") == "1")
        {
            await File.WriteAllBytesAsync(approvedFile, received);
            return;
        }

        await File.WriteAllBytesAsync(receivedFile, received);
        Assert.Fail(string.Create(
            CultureInfo.InvariantCulture,
            $"The page differs from the approved picture in {difference:P1} of its points. Look at both: {approvedFile} and {receivedFile}. If it is what you meant, run the tests once with CLAIMTRACKER_APPROVE=1."));
    }

    internal static async Task<double> Difference(ChromiumBrowser browser, byte[] one, byte[] other)
    {
        await using var opened = await browser.OpenAsync("<!doctype html><title>compare</title>", 400);
        return await opened.Page.EvaluateAsync<double>(Compare, new[] { Convert.ToBase64String(one), Convert.ToBase64String(other) });
    }
}
