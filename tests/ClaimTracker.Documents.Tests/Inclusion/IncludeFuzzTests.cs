using System.Text;
using ClaimTracker.Documents.Tests.Packs;

namespace ClaimTracker.Documents.Tests.Inclusion;

// Whatever stands in a document or in the packs that it includes: there is a ledger or a reason.
public sealed class IncludeFuzzTests
{
    private const int FullSoak = 20_000;

    private const string Document = """
        claimTracker: 1
        include: [ casualties, { pack: p, as: a, with: { x: Harden, y: "{x}" }, about: [t], parties: [s] }, { pack: q, as: b } ]
        entities: { s: { kind: state, name: S }, t: { kind: topic, name: T } }
        claims: [ { id: c1, speaker: s, question: dead, answer: 6 }, { id: c2, speaker: s, question: a-one, answer: t } ]
        """;

    private const string First = """
        claimTracker: 1
        pack: { title: P, description: D, parameters: { x: the x, y: the y } }
        include: [ { pack: q, as: in, with: { z: "{x} and {y}" } }, control ]
        entities: { u: { kind: topic, name: U, distinctFrom: [t] } }
        questions: { one: { text: "What about {x}?", answers: entity, statement: "{answer} {y}", about: [u] } }
        """;

    private const string Second = """
        { "claimTracker": 1, "pack": { "parameters": { "z": "the z" } }, "questions": { "two": { "text": "How many {z}?", "answers": "quantity", "unit": "{z}" } } }
        """;

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "{", "}", "[", "]", ",", ": ", "\"", "p", "q", "x", "{x}", "{answer}", "{{x}}", "pack: ", "include: [p]", "as: ", "with: ", "about: [t]", "parties: [u]", "~", "1", "\n", "- ", "é", "./p.yaml", "a-one", "../");

    [Fact]
    public void Read_UnchangedTexts_AreFine() => Assert.Empty(Read([Document, First, Second]).Problems);

    [Fact]
    public void Read_MutatedDocumentAndPacks_NeverThrows() =>
        Gen.Select(Gen.Int[0, 2], Gen.Select(Gen.Double[0, 1], Gen.Int[0, 12], Pieces).Array[1, 4]).Sample(
            (which, edits) =>
            {
                string[] texts = [Document, First, Second];
                texts[which] = edits.Aggregate(texts[which], (text, edit) => Edit(text, edit.Item1, edit.Item2, edit.Item3));

                var document = Read(texts);

                Assert.Equal(document.IsValid, document.Problems.IsEmpty);
                Assert.All(document.Problems, problem => Assert.DoesNotContain("Exception", problem.Message, StringComparison.Ordinal));
            },
            iter: Soak.Size(FullSoak));

    private static ClaimsDocument Read(string[] texts) => new PackText().With("p", texts[1]).With("q", texts[2]).Read(texts[0]);

    private static string Edit(string text, double where, int removed, string inserted)
    {
        var at = (int)(where * text.Length);
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, at), inserted, text.AsSpan(Math.Min(text.Length, at + removed)))));
    }
}
