namespace ClaimTracker.Tests;

/// <summary>The lines of one ledger.</summary>
internal sealed class MemoryLines
{
    private readonly Lock _gate = new();
    private List<string> _lines = [];
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<string> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _lines];
            }
        }
    }

    /// <summary>Ends with the next change.</summary>
    public Task News
    {
        get
        {
            lock (_gate)
            {
                return _news.Task;
            }
        }
    }

    public bool TryAppend(AppendBatch batch)
    {
        lock (_gate)
        {
            if (_lines.Count != batch.After)
            {
                return false;
            }

            _lines.AddRange(batch.Lines);
            foreach (var (sequence, line) in batch.Rewritten)
            {
                _lines[sequence - 1] = line;
            }

            Tell();
            return true;
        }
    }

    /// <summary>Puts others in their place, as a backup does.</summary>
    public void Restore(IEnumerable<string> lines)
    {
        lock (_gate)
        {
            _lines = [.. lines];
            Tell();
        }
    }

    private void Tell()
    {
        _news.TrySetResult();
        _news = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
