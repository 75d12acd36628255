using System.Diagnostics;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>Leaves room between appends while others append too, where the database lets in whoever asks at the right moment and not who waits longest.</summary>
internal sealed class AppendPace
{
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(50);

    private long? _othersSeen;
    private long _ended;
    private TimeSpan _took;

    /// <summary>Notes that somebody else appended.</summary>
    public void SeeOthers() => _othersSeen = Stopwatch.GetTimestamp();

    /// <summary>Appends, at once when nobody else does; else as long after the last time as that took.</summary>
    public async Task<T> KeepAsync<T>(Func<Task<T>> append)
    {
        if (_othersSeen is { } seen && Stopwatch.GetElapsedTime(seen) < Memory)
        {
            var pause = (_took < LongestPause ? _took : LongestPause) - Stopwatch.GetElapsedTime(_ended);
            if (pause > TimeSpan.Zero)
            {
                await Task.Delay(pause).ConfigureAwait(false);
            }
        }

        var began = Stopwatch.GetTimestamp();
        try
        {
            return await append().ConfigureAwait(false);
        }
        finally
        {
            (_ended, _took) = (Stopwatch.GetTimestamp(), Stopwatch.GetElapsedTime(began));
        }
    }
}
