using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ClaimTracker.Packages.Tests;

/// <summary>The web program, running on a port of the loopback interface that nobody else has.</summary>
internal sealed class WebProgram : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly HttpClient _client;

    private WebProgram(Process process, Uri address) => (_process, _client) = (process, new HttpClient { BaseAddress = address, Timeout = Longest });

    public static async Task<WebProgram> Start(string folder, string dll)
    {
        var process = Command.Start(folder, "dotnet", ["exec", dll, "--urls", "http://127.0.0.1:0"]);
        try
        {
            process.StandardInput.Close();
            var address = await AddressOf(process);
            _ = process.StandardOutput.ReadToEndAsync();
            _ = process.StandardError.ReadToEndAsync();
            return new WebProgram(process, address);
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>Calls it.</summary>
    /// <returns>The call, the number of the status and what came back, each on a line.</returns>
    public async Task<string> Call(string method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await _client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        string?[] lines = [$"{method} {path}", json, ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture), body.Length > 0 ? body : null];
        return string.Concat(lines.OfType<string>().Select(line => $"{line}\n"));
    }

    public Task<string> Get(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative));

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<Uri> AddressOf(Process process)
    {
        using var late = new CancellationTokenSource(Longest);
        var told = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync(late.Token) is { } line)
        {
            told.AppendLine(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is var at && at >= 0)
            {
                return new Uri(line[(at + Listening.Length)..]);
            }
        }

        throw new InvalidOperationException($"The web program ended and never listened:\n{told}\n{await process.StandardError.ReadToEndAsync(late.Token)}");
    }
}
