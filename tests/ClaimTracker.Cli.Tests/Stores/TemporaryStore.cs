using Microsoft.Data.Sqlite;

namespace ClaimTracker.Cli.Tests.Stores;

/// <summary>The path of a SQLite file in a folder of its own, gone after the test.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimtracker-");

    public string Path => In("claims.db");

    public string In(string name) => System.IO.Path.Combine(_folder.FullName, name);

    /// <summary>Runs a command on a ledger of the store.</summary>
    public CliResult Run(string command, params string[] more) => Cli.Run([command, .. more, "--store", Path, "--ledger", "story"]);

    /// <summary>Runs a command on a ledger of the store with text on standard input.</summary>
    public CliResult RunOn(string input, string command, params string[] more) => Cli.RunOn(input, [command, .. more, "--store", Path, "--ledger", "story"]);

    /// <summary>Does something to the file behind the back of the library.</summary>
    public void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
