namespace ClaimTracker.Documents;

/// <summary>Tells what a name in <c>include</c> stands for.</summary>
/// <remarks>
/// Reading a document is computation: whether names are looked up in memory, in files or in a database is up to the source, and what it
/// throws comes out of the reading call. <see cref="PackLibrary"/> is a source.
/// </remarks>
public interface IPackSource
{
    /// <summary>Looks a name up.</summary>
    /// <param name="name">What stands in <c>include</c>; any text, from a document that may be hostile.</param>
    /// <param name="from">The included document in which it stands, by the name under which this source found it; null for the document that is read.</param>
    /// <returns>Never null: the pack, or why there is none.</returns>
    public PackLookup Find(string name, string? from);
}
