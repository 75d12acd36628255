using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>Checks that something holds for every document.</summary>
internal static class Law
{
    private static readonly Gen<(JsonObject Document, uint Seed)> Seeded =
        from document in RandomDocument.Gen
        from seed in Gen.UInt
        select (document, seed);

    /// <param name="check">Gets a document with every feature on, and dice for what else is random.</param>
    /// <param name="full">How many documents in a full soak.</param>
    public static void HoldsFor(Action<JsonObject, Dice> check, int full = 10_000) => Seeded.Sample(
        drawn => check(drawn.Document, new Dice(new PCG(1, drawn.Seed))),
        print: drawn => $"{RandomDocument.Print(drawn.Document)}\nseed of the dice {drawn.Seed}",
        iter: Soak.Size(full));

    public static void HoldsFor(Action<JsonObject> check, int full = 10_000) => HoldsFor((document, _) => check(document), full);
}
