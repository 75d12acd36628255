using ClaimTracker.EntityFrameworkCore;
using Npgsql;

namespace ClaimTracker.Cli;

/// <summary>A database of PostgreSQL, named by a connection string or an address.</summary>
internal sealed class PostgresLocation : StoreLocation
{
    private static readonly string[] Beginnings = ["postgres://", "postgresql://"];
    private static readonly string[] Words = ["Host=", "Server="];

    private readonly NpgsqlConnectionStringBuilder _connection;

    private PostgresLocation(NpgsqlConnectionStringBuilder connection) => _connection = connection;

    public override string Name => $"the database \"{_connection.Database ?? _connection.Username}\" on {_connection.Host}";

    // A password must not be copied around.
    public override string Argument => "…";

    public static bool IsOne(string text) =>
        Beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
        || text.Split(';').Any(part => Words.Any(word => part.TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    /// <exception cref="UsageException">It cannot be read; the message names what, and never a value.</exception>
    public static new PostgresLocation Read(string text)
    {
        try
        {
            var isAddress = Beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
            return new(isAddress ? PostgresAddress.Read(text) : new NpgsqlConnectionStringBuilder(text));
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw Unreadable((fault as ArgumentException)?.ParamName);
        }
    }

    /// <param name="part">The part that is unknown or wrong; null where nobody knows which.</param>
    public static UsageException Unreadable(string? part) => new(
        $"--store is no connection to PostgreSQL that can be read{(string.IsNullOrEmpty(part) ? string.Empty : $": its {part} is unknown or wrong")}. "
        + "Write it like \"Host=db;Database=claims;Username=desk\" or \"postgresql://desk@db/claims\".");

    public override ClaimTrackerOptions Options(bool creates)
    {
        var database = new NpgsqlDatabase(_connection.ConnectionString, creates ? TablesMissing.Create : TablesMissing.Refuse);
        return new ClaimTrackerOptions().UseStorage(new DatabaseStorage(database));
    }
}
