// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class WatchALedger
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger();
        var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
        var over = ledger.Ask(Question.Named("strike-over", "Is the strike over?").YesOrNo());
        var told = new TaskCompletionSource<string>();

        using var subscription = ledger.Subscribe(ledger.Sequence, news => told.TrySetResult(news.Changes[0].Sentence));
        ledger.Record(Claim.By(mayor).That(over).IsYes());

        Console.WriteLine(told.Task.Result);
        // </shown>
    }
}
