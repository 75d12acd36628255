namespace ClaimTracker.Documents.Tests;

/// <summary>JSON is YAML: whichever reader reads it, the tree and all its places are the same.</summary>
public sealed class SameTreeTests
{
    private static readonly Gen<string> Spaces = Gen.OneOf("", " ", "  ", "\n", "\n ", "\r\n  ", "\r ");

    private static readonly Gen<string> Texts =
        Gen.OneOf("a", "B", "é", "😀", "\u2028", "\u0085", "\uFDD0", " ", ": ", " #", ",", "[", "}", "'", "\\\"", "\\\\", "\\n", "\\t", "\\/", "\\u00e9", "\\ud83d\\ude00", "&x", "*", "!", "-", "1", "null", "---", "%")
            .Array[0, 8].Select(parts => $"\"{string.Concat(parts)}\"");

    private static readonly Gen<string> Scalars = Gen.OneOf(
        Texts,
        Gen.OneOf("0", "-1", "1.50", "12e3", "1E-2", "true", "false", "null"));

    [Fact]
    public void Read_AnyJson_IsTheSameAsYaml() =>
        Values(4).Sample(
            text =>
            {
                var json = Tree.Json(text);
                var yaml = Tree.Yaml(text);

                Assert.False(json.Root.IsMissing);
                Assert.Equal(json.Problems, yaml.Problems);
                Assert.Equal(Places(json.Root), Places(yaml.Root));
            },
            iter: Soak.Size(100_000));

    private static Gen<string> Values(int depth) => depth == 0 ? Scalars : Gen.Frequency(
        (2, Scalars),
        (3, Spaced(Values(depth - 1)).Array[0, 4].Select(items => $"[{string.Join(',', items)}]")),
        (3, Entries(depth).Array[0, 4].Select(entries => $"{{{string.Join(',', entries)}}}")));

    private static Gen<string> Entries(int depth) => Gen.Select(Spaced(Texts), Spaced(Values(depth - 1)), (key, value) => $"{key.Trim()}: {value}");

    private static Gen<string> Spaced(Gen<string> value) => Gen.Select(Spaces, value, Spaces, (before, text, after) => before + text + after);

    private static string[] Places(DocumentNode root) =>
        [.. Tree.All(root).Select(node => $"{node.Path} {node.Line}:{node.Column} {node.Kind} {node.Text}")];
}
