using System.Globalization;
using Spectre.Console;

namespace ClaimTracker.Cli;

/// <summary>Shows on a terminal that something takes a while, and how far it is.</summary>
internal static class ProgressBar
{
    // What is done by then is not worth a bar.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <summary>Does something, and shows a bar meanwhile when it takes longer. Where there is no terminal nothing is shown.</summary>
    public static Task<T> ShowAsync<T>(Terminal terminal, string what, Func<IProgress<int>, Task<T>> work) => ShowAsync(terminal, what, total: null, work);

    /// <summary>Does something, and shows a bar meanwhile when it takes longer.</summary>
    /// <param name="terminal">Where; without one nothing is shown.</param>
    /// <param name="what">What is done.</param>
    /// <param name="total">What the work reports in the end, so that a share can be shown; null where nobody knows: then what it reports are entries.</param>
    /// <param name="work">Does it.</param>
    public static async Task<T> ShowAsync<T>(Terminal terminal, string what, int? total, Func<IProgress<int>, Task<T>> work)
    {
        var count = new Count();
        var running = Task.Run(() => work(count));
        if (terminal.Bars is { } console && await Task.WhenAny(running, Task.Delay(Patience)) != running)
        {
            await console.Progress()
                .AutoClear(true)
                .Columns(Columns(total))
                .StartAsync(context => WatchAsync(context.AddTask(Markup.Escape(what)), what, total, count, running));
        }

        return await running;
    }

    private static ProgressColumn[] Columns(int? total) => total is null
        ? [new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn()]
        : [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()];

    private static async Task WatchAsync(ProgressTask bar, string what, int? total, Count count, Task running)
    {
        bar.IsIndeterminate = total is null;
        bar.MaxValue = Math.Max(1, total ?? 1);
        while (await Task.WhenAny(running, Task.Delay(BetweenLooks)) != running)
        {
            if (total is not null)
            {
                bar.Value = count.Done;
                continue;
            }

            bar.Description = count.Done == 0
                ? Markup.Escape(what)
                : string.Create(CultureInfo.InvariantCulture, $"{Markup.Escape(what)}: {count.Done:N0} entries");
        }
    }

    private sealed class Count : IProgress<int>
    {
        private int _done;

        public int Done => Volatile.Read(ref _done);

        public void Report(int value) => Volatile.Write(ref _done, value);
    }
}
