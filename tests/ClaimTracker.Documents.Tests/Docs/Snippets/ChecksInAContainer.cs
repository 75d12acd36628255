// <shown>
using System.Text;
using ClaimTracker;
using ClaimTracker.Documents;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
// </shown>

namespace Snippets;

internal static class ChecksInAContainer
{
    public static void Run()
    {
        // <shown>
        var services = new ServiceCollection();   // or builder.Services
        services.AddSingleton<IValidator<ClaimDraft>, FigureNeedsTime>();   // picked up, before or after the next line
        services.AddClaimTracker(options => options.AddCheck(new QuotesNeedLanguage()));
        using var container = services.BuildServiceProvider();

        var document = ClaimsDocument.Read(
            Encoding.UTF8.GetBytes(
                """
                claimTracker: 1
                entities:
                  police: { kind: organisation, name: the police }
                questions:
                  hurt: { text: "How many people were hurt?", answers: quantity, unit: people }
                claims:
                  - { id: c1, speaker: police, question: hurt, answer: 40 }
                  - { id: c2, speaker: police, question: hurt, answer: 42, said: 2024-05-03, quote: Forty-two people were taken to hospital. }
                """),
            container.GetRequiredService<LedgerFactory>());

        foreach (var problem in document.Problems)
        {
            Console.WriteLine($"line {problem.Line}: {problem}");
        }
        // </shown>
    }
}

// <shown>

/// <summary>The same kind of check without FluentValidation.</summary>
public sealed class QuotesNeedLanguage : DraftCheck
{
    public override IEnumerable<Problem> Check(ClaimDraft draft) => draft is { Quote: not null, Language: null }
        ? [new Problem("CT9006", "/language", "A quotation needs its language, so that nobody translates it twice.")]
        : [];
}
// </shown>
