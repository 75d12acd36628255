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
        Assert.Null(result.Root);
        return Assert.Single(result.Problems);
    }

    /// <summary>The node at a JSON Pointer made of plain words and numbers.</summary>
    internal static DocumentNode At(this DocumentTreeResult result, string path)
    {
        var node = result.Root!;
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = node is ListNode list ? list.Items[int.Parse(part, CultureInfo.InvariantCulture)] : ((MapNode)node)[part]!;
        }

        return node;
    }

    /// <summary>All nodes, outer ones first.</summary>
    internal static IEnumerable<DocumentNode> All(DocumentNode node) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry => All(entry.Value)).Prepend(node),
        ListNode list => list.Items.SelectMany(All).Prepend(node),
        _ => [node],
    };

    /// <summary>Content without places, so that JSON and YAML can be compared.</summary>
    internal static string Print(DocumentNode? node) => node switch
    {
        MapNode map => $"{{{string.Join(",", map.Entries.Select(entry => $"{entry.Key}={Print(entry.Value)}"))}}}",
        ListNode list => $"[{string.Join(",", list.Items.Select(Print))}]",
        ScalarNode scalar => $"{scalar.Kind}:{scalar.Text}",
        _ => "nothing",
    };
}
