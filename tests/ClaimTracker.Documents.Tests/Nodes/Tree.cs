using System.Globalization;
using System.Text;

namespace ClaimTracker.Documents.Tests;

/// <summary>Reads documents and prints trees for tests.</summary>
internal static class Tree
{
    internal static DocumentTreeResult Json(string text) => DocumentTree.Read(Encoding.UTF8.GetBytes(text), DocumentFormat.Json);

    internal static DocumentTreeResult Yaml(string text) => DocumentTree.Read(Encoding.UTF8.GetBytes(text), DocumentFormat.Yaml);

    internal static DocumentTreeResult Auto(string text) => DocumentTree.Read(Encoding.UTF8.GetBytes(text));

    /// <summary>The only problem of a document that cannot be read.</summary>
    internal static Problem Fatal(DocumentTreeResult result)
    {
        Assert.True(result.Root.IsMissing);
        return Assert.Single(result.Problems);
    }

    /// <summary>The node at a JSON Pointer made of plain words and numbers.</summary>
    internal static DocumentNode At(this DocumentTreeResult result, string path)
    {
        var node = result.Root;
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = node.IsList ? node.Items.ElementAt(int.Parse(part, CultureInfo.InvariantCulture)) : node[part];
        }

        return node;
    }

    /// <summary>All nodes, outer ones first.</summary>
    internal static IEnumerable<DocumentNode> All(DocumentNode node) => node.Entries.Concat(node.Items).SelectMany(All).Prepend(node);

    /// <summary>Content without places, so that JSON and YAML can be compared.</summary>
    internal static string Print(DocumentNode node) => node.Kind switch
    {
        NodeKind.Map => $"{{{string.Join(",", node.Entries.Select(value => $"{value.Key}={Print(value)}"))}}}",
        NodeKind.List => $"[{string.Join(",", node.Items.Select(Print))}]",
        NodeKind.None => "nothing",
        _ => $"{node.Kind}:{node.Text}",
    };
}
