using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>Valid claims documents with every feature on and small pools, so that clashes, ties and chains are frequent.</summary>
/// <remarks>
/// A failing sample shrinks to fewer claims, then to less text; give it time with a high <c>iter</c>. Print it with
/// <see cref="Print"/> to have a document that can be put into a case file.
/// </remarks>
public static class RandomDocument
{
    /// <summary>Documents with all acts.</summary>
    public static Gen<JsonObject> Gen { get; } = With(Features.All);

    public static Gen<JsonObject> With(Features features) => new Generator(features);

    public static string Print(JsonObject document) => document.ToJsonString();

    private sealed class Generator(Features features) : Gen<JsonObject>
    {
        public override JsonObject Generate(PCG pcg, Size? min, out Size size)
        {
            var dice = new Dice(pcg);
            var claims = new RandomClaims(dice, RandomCast.Draw(dice));
            var document = claims.Document();
            new RandomActs(dice, claims).AddTo(document, features);

            // Through the text, so that nothing depends on how the nodes were made.
            var text = document.ToJsonString();

            // With dice of its own, so that a seed gives the same claims whatever the desk notes.
            new RandomDesk(new Dice(new PCG(2, (ulong)text.Length))).AddTo(document);
            text = document.ToJsonString();
            document = JsonNode.Parse(text)!.AsObject();
            size = new Size((ulong)document["claims"]!.AsArray().Count, new Size((ulong)text.Length));
            return document;
        }
    }
}
