using System.Globalization;
using Npgsql;

namespace ClaimTracker.Cli;

/// <summary>The address of a database, as the programs of PostgreSQL take it: <c>postgresql://user:password@host:port/database?sslmode=require</c>.</summary>
internal static class PostgresAddress
{
    // The names that those programs use, where the client has others.
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dbname"] = "Database",
        ["user"] = "Username",
        ["sslmode"] = "SSL Mode",
        ["sslrootcert"] = "Root Certificate",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["application_name"] = "Application Name",
        ["connect_timeout"] = "Timeout",
        ["target_session_attrs"] = "Target Session Attributes",
        ["client_encoding"] = "Client Encoding",
    };

    /// <exception cref="UsageException">A part of it is unknown or wrong; the message names the part.</exception>
    public static NpgsqlConnectionStringBuilder Read(string text)
    {
        var rest = text[(text.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var (main, query) = Cut(rest, '?');
        var (authority, database) = Cut(main, '/');
        var at = authority.LastIndexOf('@');
        var connection = new NpgsqlConnectionStringBuilder();
        SetHost(connection, authority[(at + 1)..]);
        if (at >= 0)
        {
            var (user, password) = Cut(authority[..at], ':');
            Set(connection, "Username", user);
            Set(connection, "Password", password);
        }

        Set(connection, "Database", database);
        foreach (var part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (keyword, value) = Cut(part, '=');
            Set(connection, Keywords.GetValueOrDefault(keyword, keyword), value);
        }

        return connection;
    }

    // In brackets stands an address of IPv6.
    private static void SetHost(NpgsqlConnectionStringBuilder connection, string place)
    {
        var colon = place.IndexOf(':', Math.Max(place.LastIndexOf(']'), 0));
        Set(connection, "Host", (colon < 0 ? place : place[..colon]).Trim('[', ']'));
        if (colon < 0)
        {
            return;
        }

        connection.Port = int.TryParse(place[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? port
            : throw PostgresLocation.Unreadable("port");
    }

    private static void Set(NpgsqlConnectionStringBuilder connection, string keyword, string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        try
        {
            connection[keyword] = Uri.UnescapeDataString(value);
        }
        catch (Exception fault) when (fault is ArgumentException or KeyNotFoundException or FormatException or InvalidCastException)
        {
            throw PostgresLocation.Unreadable(keyword);
        }
    }

    private static (string Before, string Behind) Cut(string text, char mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var place ? (text[..place], text[(place + 1)..]) : (text, string.Empty);
}
