using System.Diagnostics;
using ClaimTracker.Cli.Tests.Stores;
using ClaimTracker.Documents.Tests.Docs;
using ClaimTracker.EntityFrameworkCore.Tests;
using ClaimTracker.Tests;
using Npgsql;

namespace ClaimTracker.Cli.Tests.Docs;

// Backups that pages show are made, restored and verified.
[Collection<PostgresTests>]
public sealed class ShellOnPagesTests(PostgresFixture fixture) : IDisposable
{
    private readonly TemporaryStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Commands_OfSqlite_Work()
    {
        _store.Run("import", Cli.Belgorod);
        Cli.Run("import", Cli.Belgorod, "--store", _store.Path, "--ledger", "belgorod");

        await RunAsync("sqlite", "/usr/bin", []);
    }

    [Fact]
    public async Task Commands_OfPostgres_Work()
    {
        var database = new NpgsqlConnectionStringBuilder(fixture.Server.NewDatabase());
        Assert.Equal(ExitCode.Fine, Cli.Run("import", Cli.Belgorod, "--store", database.ConnectionString, "--ledger", "belgorod").ExitCode);

        await RunAsync("postgres", fixture.Server.Programs, [("PGHOST", database.Host!), ("PGUSER", database.Username!), ("PGDATABASE", database.Database!)]);
    }

    private async Task RunAsync(string where, string programs, IEnumerable<(string Name, string Value)> environment)
    {
        var blocks = MarkdownPage.All.SelectMany(page => page.Blocks).Where(block => block.Argument("runs") == where).ToArray();
        Assert.SkipWhen(where == "sqlite" && !File.Exists("/usr/bin/sqlite3"), "There is no sqlite3 here: install Debian's package sqlite3.");
        Directory.CreateSymbolicLink(_store.In("docs"), Path.Combine(Repository.Root, "docs"));
        string[] script = ["claimtracker() { dotnet exec \"$TOOL\" \"$@\"; }", .. blocks.Select(block => block.Text)];
        var start = new ProcessStartInfo("/bin/bash", ["-euc", string.Join('\n', script)])
        {
            WorkingDirectory = Path.GetDirectoryName(_store.Path),
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TOOL"] = Path.Combine(AppContext.BaseDirectory, "ClaimTracker.Cli.dll");
        start.Environment["PATH"] = $"{programs}:{Environment.GetEnvironmentVariable("PATH")}";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var shell = System.Diagnostics.Process.Start(start)!;
        var error = shell.StandardError.ReadToEndAsync();
        var output = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        Assert.True(shell.ExitCode == 0, $"{output}\n{await error}");
        Assert.Contains("belgorod is sound", output, StringComparison.Ordinal);
    }
}
