// <shown>
using System.Globalization;
using ClaimTracker;
// </shown>

namespace Snippets;

// <shown>
/// <summary>Dutch, as far as it has come.</summary>
public sealed class DutchTemplates : MessageTemplates
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public override string Language => "nl";

    // "2024-05-03" is 3 mei 2024; other forms stay as they were entered.
    public override string Say(EdtfTime time) => time.Text.Split('-') is [var year, var month, { Length: 2 } day]
        ? $"{day.TrimStart('0')} {Months[int.Parse(month, CultureInfo.InvariantCulture) - 1]} {year}"
        : time.Text;

    public override string Say(Answer answer, Question question, Func<EntityId, string> nameOf) => answer switch
    {
        YesNoAnswer { IsYes: true } => "ja",
        YesNoAnswer => "nee",
        UnknownAnswer => "niet bekend",
        _ => base.Say(answer, question, nameOf),
    };

    public override string Line(Claim claim) => claim.Force switch
    {
        Force.Declines => $"{Attribute(claim)}: geen commentaar.",
        Force.Unreachable => $"{Attribute(claim)}: niet bereikbaar.",
        Force.NoResponse => $"{Attribute(claim)}: geen reactie.",
        Force.Denies => $"{Attribute(claim)} ontkent: {Say(claim)}.",
        _ => $"{Attribute(claim)}: {Say(claim)}.",
    };

    public override string Heading(string code, ComparisonStatus status, string title) => status switch
    {
        ComparisonStatus.Conflict => "Tegenspraak",
        ComparisonStatus.Possible => "Mogelijke tegenspraak",
        _ => base.Heading(code, status, title),
    };
}
// </shown>

internal static class AddALanguage
{
    public static void Run()
    {
        // <shown>
        var dutch = new DutchTemplates { WhenMissing = Console.WriteLine };
        var ledger = new ClaimLedger(new ClaimTrackerOptions { Templates = dutch });
        var mayor = ledger.Add(Speaker.Person("mayor", "burgemeester Jansen"));
        var union = ledger.Add(Speaker.Organisation("union", "de havenbond"));
        var over = ledger.Ask(Question.Named("strike-over", "Is de staking voorbij?").YesOrNo());
        ledger.Record(Claim.By(mayor).That(over).IsYes().SaidOn(2024, 5, 3));
        ledger.Record(Claim.By(union).That(over).IsNo().SaidOn(2024, 5, 3));

        var finding = ledger.Findings.Single();
        Console.WriteLine($"{finding.Heading}: {finding.Explanation}");
        // </shown>
    }
}
