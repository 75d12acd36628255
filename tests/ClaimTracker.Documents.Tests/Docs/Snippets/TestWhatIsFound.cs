// <shown>
using ClaimTracker;
using ClaimTracker.Testing;
// </shown>

namespace Snippets;

internal static class TestWhatIsFound
{
    public static void Run()
    {
        // <shown>
        var ledger = SampleLedgers.Dispute();

        Expect.That(ledger).Finds("CT2001").Between("mayor-yes", "union-no");
        Expect.That(ledger).On("strike-over").IsDisputed();

        try
        {
            Expect.That(ledger).HasNoConflict();
        }
        catch (ExpectationException exception)
        {
            Console.WriteLine(exception.Message);
        }
        // </shown>
    }
}
