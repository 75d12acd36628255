using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Conformance;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>Knowing more about what lies within what makes nobody contradict whom they agreed with.</summary>
public sealed class BroaderTests
{
    /// <summary>Of two claims under <c>many</c> that refine one another in one direction, the other direction may join: they become the same.</summary>
    [Fact]
    public void Compare_BroaderLinkAdded_KeepsEveryRefinement() => Law.HoldsFor(
        (document, dice) =>
        {
            if (Linked(document, dice) is not { } linked)
            {
                return;
            }

            var before = Relations(Printed.ReadValid(document));
            var after = Relations(linked);

            Assert.All(before.Where(pair => pair.Value is "refines" or "refinedBy"), pair => Assert.Contains(after[pair.Key], new[] { pair.Value, "same" }));
            Assert.All(before.Where(pair => pair.Value == "same"), pair => Assert.Equal("same", after[pair.Key]));
        },
        full: 5_000);

    private static Dictionary<string, string> Relations(ClaimsDocument document) => Engine.CompareAll(document)
        .Select(pair => pair!.AsObject())
        .ToDictionary(pair => $"{pair.Text("first")} {pair.Text("second")}", pair => pair.Text("relation"));

    // With one more link that makes no loop and joins nothing that is declared distinct; null when a few draws give none.
    private static ClaimsDocument? Linked(JsonObject document, Dice dice)
    {
        var ids = document.Object("entities").Select(entity => entity.Key).ToList();
        return Enumerable.Range(0, 10)
            .Select(_ => Engine.Read(WithLink(document, dice.Pick(ids), dice.Pick(ids))))
            .FirstOrDefault(read => read.IsValid);
    }

    private static JsonObject WithLink(JsonObject document, string from, string to)
    {
        var linked = document.DeepClone().AsObject();
        var entity = linked.Object("entities")[from]!.AsObject();
        entity["broader"] = Json.Texts([.. entity.TextsOrNull("broader") ?? [], to]);
        return linked;
    }
}
