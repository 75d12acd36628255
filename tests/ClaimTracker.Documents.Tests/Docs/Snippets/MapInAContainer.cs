// <shown>
using System.Text;
using ClaimTracker;
using ClaimTracker.Documents;
using Microsoft.Extensions.DependencyInjection;
// </shown>

namespace Snippets;

internal static class MapInAContainer
{
    public static void Run()
    {
        // <shown>
        var services = new ServiceCollection();   // or builder.Services
        services.AddClaimTracker(options => options.AddComparer(new DistanceOnAMap(kilometres: 3)));
        using var container = services.BuildServiceProvider();

        var story = Encoding.UTF8.GetBytes(
            """
            claimTracker: 1
            entities:
              army: { kind: organisation, name: the army }
              radio: { kind: outlet, name: the city radio }
              mill: { kind: place, name: the old mill, coordinates: { latitude: 50.612, longitude: 36.571 } }
              airfield: { kind: place, name: the airfield, coordinates: { latitude: 50.744, longitude: 36.590 } }
            questions:
              where: { text: "Where did the drone come down?", answers: entity, comparer: map }
            claims:
              - { id: c1, speaker: army, question: where, answer: mill }
              - { id: c2, speaker: radio, question: where, answer: airfield }
            """);
        var document = ClaimsDocument.Read(story, container.GetRequiredService<LedgerFactory>());
        Console.WriteLine(document.GetLedgerOrThrow().Findings.Single());

        // Who does not know the comparer refuses the document: nobody compares by guessing.
        Console.WriteLine(ClaimsDocument.Read(story).Problems.Single());
        // </shown>
    }
}
