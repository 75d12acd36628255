namespace ClaimTracker.Documents;

/// <summary>Values in order.</summary>
internal sealed class ListNode : DocumentNode
{
    internal ListNode(DocumentNode? parent, int index, TextPlace place)
        : base(parent, index, place)
    {
    }

    /// <summary>The items in the order of the file.</summary>
    internal IReadOnlyList<DocumentNode> Items { get; private set; } = [];

    /// <summary>Called once, when the end of the list is read.</summary>
    internal void Fill(DocumentNode[] items) => Items = items;
}
