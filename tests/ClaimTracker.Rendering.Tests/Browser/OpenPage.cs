using Microsoft.Playwright;

namespace ClaimTracker.Rendering.Tests;

/// <summary>A page in the browser, with what went wrong while it was open.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];
    private readonly List<string> _requests = [];

    private OpenPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, and exceptions of scripts.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>What the page asked for beside itself.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public static async Task<OpenPage> OpenAsync(IBrowserContext context, Uri address)
    {
        var opened = new OpenPage(context, await context.NewPageAsync());
        opened.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                opened._faults.Add($"{message.Type}: {message.Text}");
            }
        };
        opened.Page.PageError += (_, fault) => opened._faults.Add(fault);
        opened.Page.Dialog += (_, dialog) =>
        {
            opened._faults.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        opened.Page.Request += (_, request) =>
        {
            if (request.Url != address.AbsoluteUri && !request.Url.StartsWith("data:,", StringComparison.Ordinal))
            {
                opened._requests.Add(request.Url);
            }
        };
        await opened.Page.GotoAsync(address.AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
        return opened;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
