namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>One server for all tests that only need a database.</summary>
public sealed class PostgresFixture : IDisposable
{
    private PostgresServer? _server;

    /// <summary>The server, started when it is first asked for.</summary>
    public PostgresServer Server => _server ??= PostgresServer.StartOrSkip();

    public void Dispose() => _server?.Dispose();
}
