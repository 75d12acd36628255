using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>Stands between a client and the server and can lose the answer to a commit, cut all connections, or fall silent.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _socket;
    private readonly List<Socket> _open = [];
    private readonly Task _accepting;
    private volatile string _answer = "INSERT 0 ";
    private volatile bool _losesAnswer;
    private volatile bool _isSilent;
    private volatile bool _isDown;

    public CuttingProxy(string connectionString)
    {
        var server = new NpgsqlConnectionStringBuilder(connectionString);
        _socket = $"{server.Host}/.s.PGSQL.{server.Port}";
        _listener.Start();
        server.Host = "127.0.0.1";
        server.Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        server.SslMode = SslMode.Disable;
        server.GssEncryptionMode = GssEncryptionMode.Disable;
        server.Timeout = 2;
        server.CommandTimeout = 3;
        ConnectionString = server.ConnectionString;
        _accepting = Task.Run(AcceptAsync);
    }

    /// <summary>How to reach the server through it.</summary>
    public string ConnectionString { get; }

    /// <summary>How many answers were lost.</summary>
    public int Lost { get; private set; }

    /// <summary>Lets the next statement that appends through, drops the answer and cuts its connection.</summary>
    public void LoseNextAnswer() => (_answer, _losesAnswer) = ("INSERT 0 ", true);

    /// <summary>Lets the next commit of a transaction that appends through, drops the answer and cuts its connection.</summary>
    public void LoseNextCommit() => (_answer, _losesAnswer) = ("COMMIT", true);

    /// <summary>Says nothing more on the connections that there are, and does not end them.</summary>
    public void FallSilent() => _isSilent = true;

    public void Speak() => _isSilent = false;

    /// <summary>Takes no connections until <see cref="Raise"/>, and cuts those that there are.</summary>
    public void GoDown()
    {
        _isDown = true;
        CutAll();
    }

    public void Raise() => _isDown = false;

    public void CutAll()
    {
        lock (_open)
        {
            _open.ForEach(socket => socket.Dispose());
            _open.Clear();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        CutAll();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptSocketAsync();
                if (_isDown)
                {
                    client.Dispose();
                    continue;
                }

                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task ServeAsync(Socket client)
    {
        var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await server.ConnectAsync(new UnixDomainSocketEndPoint(_socket));
            lock (_open)
            {
                _open.AddRange([client, server]);
            }

            var isAppend = new TaskCompletionSource();
            await Task.WhenAny(PassAsync(client, server, isAppend, isAnswer: false), PassAsync(server, client, isAppend, isAnswer: true));
        }
        catch (SocketException)
        {
            // The server is down.
        }
        finally
        {
            client.Dispose();
            server.Dispose();
        }
    }

    private async Task PassAsync(Socket from, Socket to, TaskCompletionSource isAppend, bool isAnswer)
    {
        var bytes = new byte[65536];
        try
        {
            int count;
            while ((count = await from.ReceiveAsync(bytes)) > 0)
            {
                var some = bytes.AsMemory(0, count);
                if (!isAnswer && _losesAnswer && Holds(some, "claimRecorded"))
                {
                    isAppend.TrySetResult();
                }

                if (isAnswer && isAppend.Task.IsCompleted && Holds(some, _answer))
                {
                    // It is on disk, or will be with the commit that comes next.
                    _losesAnswer = false;
                    Lost++;
                    return;
                }

                while (_isSilent)
                {
                    await Task.Delay(20);
                }

                await to.SendAsync(some);
            }
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
            // Cut.
        }
    }

    private static bool Holds(ReadOnlyMemory<byte> bytes, string text) => bytes.Span.IndexOf(System.Text.Encoding.ASCII.GetBytes(text)) >= 0;
}
