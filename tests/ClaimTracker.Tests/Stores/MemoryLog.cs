using System.Runtime.CompilerServices;
using System.Text;

namespace ClaimTracker.Tests;

/// <summary>A log in memory that can be made to fail, to wait and to be overtaken at any point.</summary>
internal sealed class MemoryLog(MemoryLines lines) : EntryLog
{
    private Task? _news;

    /// <summary>What happens before lines are appended; what it throws is thrown, and nothing is appended.</summary>
    public Func<AppendBatch, Task> Appending { get; set; } = _ => Task.CompletedTask;

    /// <summary>What happens after lines were appended; what it throws is thrown, and they are there.</summary>
    public Func<AppendBatch, Task> Appended { get; set; } = _ => Task.CompletedTask;

    /// <summary>What happens before lines are read.</summary>
    public Func<Task> Reading { get; set; } = () => Task.CompletedTask;

    /// <summary>What happens before news is waited for.</summary>
    public Func<CancellationToken, Task> Waiting { get; set; } = _ => Task.CompletedTask;

    /// <summary>What was to be appended, each time.</summary>
    public List<AppendBatch> Batches { get; } = [];

    public int Turns { get; private set; }

    /// <summary>What is given to who asks for a turn; null where the log has none.</summary>
    public IAsyncDisposable? Turn { get; set; }

    public bool IsDisposed { get; private set; }

    public override async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(int after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Reading();
        foreach (var line in lines.All.Skip(after))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Encoding.UTF8.GetBytes(line);
        }
    }

    public override async Task<bool> TryAppendAsync(AppendBatch batch, CancellationToken cancellationToken)
    {
        Batches.Add(batch);
        await Appending(batch);
        if (!lines.TryAppend(batch))
        {
            return false;
        }

        await Appended(batch);
        return true;
    }

    public override Task<IAsyncDisposable?> TakeTurnAsync(CancellationToken cancellationToken)
    {
        Turns++;
        return Task.FromResult(Turn);
    }

    public override async Task WaitAsync(CancellationToken cancellationToken)
    {
        // After a fault the next waiting ends at once, as it does on a connection that is made anew.
        var last = _news;
        _news = null;
        await Waiting(cancellationToken);
        if (last is { } news)
        {
            await news.WaitAsync(cancellationToken);
        }

        _news = lines.News;
    }

    public override ValueTask DisposeAsync()
    {
        IsDisposed = true;
        return ValueTask.CompletedTask;
    }
}
