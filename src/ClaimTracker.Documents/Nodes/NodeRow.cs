namespace ClaimTracker.Documents;

/// <summary>A value of a document as a row of a <see cref="NodeTable"/>.</summary>
internal struct NodeRow
{
    /// <summary>What it is.</summary>
    internal NodeKind Kind { get; init; }

    /// <summary>Whether its key stands in the map already; the first one counts.</summary>
    internal bool IsRepeated { get; init; }

    /// <summary>The row of the map or list in which it stands; negative for the outermost value.</summary>
    internal int Parent { get; init; }

    /// <summary>In a map the number of its key, in a list its index.</summary>
    internal int Slot { get; init; }

    /// <summary>Where its key begins; for <see cref="INodePlaces"/>.</summary>
    internal int KeyMark { get; init; }

    /// <summary>Where it begins; for <see cref="INodePlaces"/>.</summary>
    internal int Mark { get; init; }

    /// <summary>Of a map or list how many values it has; of others the length of the text in the file, or the complement of its number among kept texts.</summary>
    internal int Size { get; set; }

    /// <summary>The row after the last one inside; 0 while a map or list is open.</summary>
    internal int End { get; set; }
}
