using ClaimTracker.EntityFrameworkCore;
using Microsoft.Data.Sqlite;

namespace ClaimTracker.Cli;

/// <summary>A file of SQLite.</summary>
internal sealed class SqliteLocation(string path) : StoreLocation
{
    public override string Name => $"\"{path}\"";

    public override string Argument => ClaimsFile.ArgumentOf(path);

    public override bool IsThere => File.Exists(path);

    // Without a pool the file is closed, and all of it in one piece, when the command ends.
    public override ClaimTrackerOptions Options(bool creates)
    {
        if (path.Length == 0 || Directory.Exists(path))
        {
            throw new UsageException(path.Length == 0 ? "--store is empty. Give the path of a SQLite file, or a connection string of PostgreSQL." : $"{Name} is a directory. Give the path of a SQLite file.");
        }

        if (!creates && !File.Exists(path))
        {
            throw new UsageException($"There is no file {Name}. \"{CommandLine.Name} {ImportCommand.Name}\" makes one.");
        }

        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = creates ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
        };
        var database = new SqliteDatabase(connection.ConnectionString, creates ? TablesMissing.Create : TablesMissing.Refuse);
        return new ClaimTrackerOptions().UseStorage(new DatabaseStorage(database));
    }
}
