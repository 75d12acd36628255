using System.Text;
using AngleSharp.Dom;

namespace ClaimTracker.Documents;

/// <summary>Walks a page without recursion, so that no depth of elements can exhaust the stack.</summary>
internal static class PageWalk
{
    /// <summary>All elements in order; those that stand too deep are left out, which is told.</summary>
    public static IEnumerable<IElement> Elements(INode root, ReviewNotes notes) =>
        Nodes(root, ReviewLimits.PageNesting, notes).OfType<IElement>();

    /// <summary>The text in an element, scripts apart where it is none itself.</summary>
    /// <param name="element">The element.</param>
    /// <param name="most">How much is read at most, in UTF-16 code units.</param>
    public static string Text(IElement element, int most = int.MaxValue)
    {
        var text = new StringBuilder();
        foreach (var node in Nodes(element, ReviewLimits.PageNesting, notes: null).OfType<IText>())
        {
            if (node.ParentElement == element || node.ParentElement is not { LocalName: "script" or "style" or "template" or "noscript" })
            {
                text.Append(node.Data.AsSpan(0, Math.Min(node.Data.Length, most - text.Length)));
            }

            if (text.Length >= most)
            {
                break;
            }
        }

        return text.ToString();
    }

    private static IEnumerable<INode> Nodes(INode root, int depth, ReviewNotes? notes)
    {
        // By number, because a node finds its next one only by looking through all before it.
        var open = new Stack<(INodeList Nodes, int Next)>();
        open.Push((root.ChildNodes, 0));
        while (open.TryPop(out var level))
        {
            if (level.Next == level.Nodes.Length)
            {
                continue;
            }

            var node = level.Nodes[level.Next];
            yield return node;
            open.Push((level.Nodes, level.Next + 1));
            if (open.Count < depth)
            {
                open.Push((node.ChildNodes, 0));
            }
            else if (node.HasChildNodes)
            {
                notes?.Add("limit-exceeded", string.Empty, FormattableString.Invariant($"Elements stand inside one another more than {depth} deep; what is deeper is not read."));
            }
        }
    }
}
