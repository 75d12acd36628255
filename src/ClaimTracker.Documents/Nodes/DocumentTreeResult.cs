namespace ClaimTracker.Documents;

/// <summary>A document as a tree, and what was wrong on the way there.</summary>
/// <param name="Root">No value when the document could not be read to its end; then <paramref name="Problems"/> is not empty.</param>
/// <param name="Problems">In the order of the file. With a root: repeated keys and texts that are too long.</param>
/// <param name="Format">JSON or YAML, never Auto.</param>
internal sealed record DocumentTreeResult(DocumentNode Root, IReadOnlyList<Problem> Problems, DocumentFormat Format);
