using System.Diagnostics;
using Npgsql;

namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>A server of PostgreSQL for these tests alone: in a temporary folder, reached through a socket in it.</summary>
/// <remarks>The binaries are those of Debian's package, or where <c>CLAIMTRACKER_POSTGRES</c> says. Without them, tests are skipped; where <c>CI</c> is set, that is a failure.</remarks>
public sealed class PostgresServer : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimtracker-pg-");
    private readonly string _binaries;
    private int _databases;

    private PostgresServer(string binaries)
    {
        _binaries = binaries;
        if (Environment.UserName == "root")
        {
            // The server refuses to run as root.
            Run("chown", "-R", "nobody", _folder.FullName);
        }

        AsServer("initdb", "--pgdata", Data, "--username", "claimtracker", "--auth", "trust", "--no-sync", "--encoding", "UTF8", "--no-locale");
        Start();
    }

    /// <summary>The folder of the server's programs.</summary>
    public string Programs => _binaries;

    private string Data => Path.Combine(_folder.FullName, "data");

    /// <summary>Starts one, or skips the test where there is none to start.</summary>
    public static PostgresServer StartOrSkip()
    {
        var binaries = Binaries();
        if (binaries is null && Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
        {
            Assert.Fail("PostgreSQL is not installed, and CI needs it: install Debian's package postgresql.");
        }

        Assert.SkipWhen(binaries is null, "PostgreSQL is not installed: install Debian's package postgresql, or set CLAIMTRACKER_POSTGRES to the folder of its programs.");
        return new PostgresServer(binaries!);
    }

    /// <summary>A connection string to a new, empty database.</summary>
    public string NewDatabase()
    {
        var name = $"claims{Interlocked.Increment(ref _databases)}";
        using var connection = new NpgsqlConnection(To("postgres"));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        command.ExecuteNonQuery();
        return To(name);
    }

    public void Start() => AsServer("pg_ctl", "start", "--pgdata", Data, "--wait", "--log", Path.Combine(_folder.FullName, "log"), "--options", $"-k {_folder.FullName} -h ''");

    /// <summary>Stops it as a power cut would.</summary>
    public void StopImmediately() => AsServer("pg_ctl", "stop", "--pgdata", Data, "--mode", "immediate");

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        StopImmediately();
        _folder.Delete(recursive: true);
    }

    private string To(string database) => $"Host={_folder.FullName};Username=claimtracker;Database={database}";

    private static string? Binaries() => Environment.GetEnvironmentVariable("CLAIMTRACKER_POSTGRES") is { Length: > 0 } given
        ? given
        : Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Order().Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            : null;

    private void AsServer(string program, params string[] arguments)
    {
        var path = Path.Combine(_binaries, program);
        if (Environment.UserName == "root")
        {
            Run("runuser", ["-u", "nobody", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        // The server keeps the pipes of whoever starts it open, so there are none.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "\"$0\" \"$@\" > /dev/null 2>&1", program, .. arguments]))!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
