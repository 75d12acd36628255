// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

// <shown>
/// <summary>Two short lines instead of a paragraph, and times as they were entered. The rest stays as it is.</summary>
public sealed class ShortTemplates : MessageTemplates
{
    public override string Explain(ComparisonArguments comparison) =>
        $"{Attribute(comparison.First)}: {Say(comparison.First)}\n{Attribute(comparison.Second)}: {Say(comparison.Second)}";

    public override string Attribute(Claim claim) => claim.Said is { } said ? $"{claim.Speaker.Name} ({Say(said)})" : claim.Speaker.Name;

    public override string Say(EdtfTime time) => time.Text;
}
// </shown>

internal static class HouseTemplates
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger(new ClaimTrackerOptions { Templates = new ShortTemplates() });
        var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
        var union = ledger.Add(Speaker.Organisation("union", "the dockers' union"));
        var over = ledger.Ask(Question.Named("strike-over", "Is the strike over?").YesOrNo());
        ledger.Record(Claim.By(mayor).That(over).IsYes().SaidOn(2024, 5, 3));
        ledger.Record(Claim.By(union).That(over).IsNo().SaidOn(2024, 5, 3));

        Console.WriteLine(ledger.Findings.Single().Explanation);
        // </shown>
    }
}
