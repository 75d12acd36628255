namespace ClaimTracker.Documents;

/// <summary>The format of a document that others include: the fields of a claims document that are about questions.</summary>
internal static class PackShape
{
    private static readonly ObjectShape Document = new(
        "packDocument",
        "A pack",
        "Ready-made questions, for other documents to include.",
        [.. ClaimsDocumentShape.Document.Fields.Where(field => field.Name is "$schema" or "claimTracker" or "pack" or "include" or "entities" or "questions")]);

    /// <summary>Tells what is wrong with the shape of an included document, all the way down.</summary>
    internal static void Check(DocumentNode root, ProblemList problems)
    {
        if (root.IsMap)
        {
            Document.Check(root, problems, OfStory);
        }
        else
        {
            problems.Add(ProblemCode.NotAClaimsDocument, root, "A pack is a map that begins with 'claimTracker: 1'.", Document.Allowed);
        }
    }

    private static string? OfStory(string field) => ClaimsDocumentShape.Document.Knows(field)
        ? $"A pack has no '{field}': it holds questions, entities that they need, and packs that it includes itself; all else stands in the story."
        : null;
}
