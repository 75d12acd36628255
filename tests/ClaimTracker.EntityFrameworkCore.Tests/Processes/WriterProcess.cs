using System.Diagnostics;

namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>Another program that records claims, one after another in several threads, and prints each that was acknowledged.</summary>
internal sealed class WriterProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _printed = [];
    private readonly TaskCompletionSource _isReady = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _hasWritten = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _reading;

    private WriterProcess(Process process)
    {
        _process = process;
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>Starts one. It opens nothing before <see cref="GoAsync"/>.</summary>
    public static WriterProcess Start(TestDatabase database, string ledger, string name, int writers) => new(Process.Start(new ProcessStartInfo(
        "dotnet",
        [Path.ChangeExtension(typeof(WriterProcess).Assembly.Location, null).Replace("Tests", "Writer", StringComparison.Ordinal) + ".dll", database.Kind, database.ConnectionString, ledger, name, $"{writers}"])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!);

    /// <summary>Tells it to open the ledger and to record.</summary>
    /// <returns>A task that ends with the first claim.</returns>
    public async Task GoAsync()
    {
        await _isReady.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await _process.StandardInput.WriteLineAsync("go");
        await _process.StandardInput.FlushAsync();
        await _hasWritten.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>Ends it without a word (SIGKILL).</summary>
    /// <returns>What it had printed by then.</returns>
    public async Task<WriterReport> KillAsync()
    {
        _process.Kill();
        return await EndAsync();
    }

    /// <summary>Has it end what it is at.</summary>
    public async Task<WriterReport> StopAsync()
    {
        await _process.StandardInput.WriteLineAsync("stop");
        await _process.StandardInput.FlushAsync();
        var report = await EndAsync();
        Assert.Equal(0, _process.ExitCode);
        return report;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _reading;
        _process.Dispose();
    }

    private async Task<WriterReport> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(120));
        await _reading;
        return WriterReport.Of(_printed);
    }

    private async Task ReadAsync()
    {
        // A line that the end of the program cut off was not acknowledged.
        var text = new System.Text.StringBuilder();
        var letters = new char[4096];
        int count;
        while ((count = await _process.StandardOutput.ReadAsync(letters)) > 0)
        {
            foreach (var letter in letters.AsSpan(0, count))
            {
                if (letter != '\n')
                {
                    text.Append(letter);
                    continue;
                }

                _printed.Add(text.ToString());
                (_printed.Count == 1 ? _isReady : _hasWritten).TrySetResult();
                text.Clear();
            }
        }

        var early = new InvalidOperationException($"The writing program ended early: {string.Join('\n', _printed)}");
        _isReady.TrySetException(early);
        _hasWritten.TrySetException(early);
    }
}
