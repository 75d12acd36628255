using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>One claim in the shape that it has in a claims document, for a ledger that has its speaker and its question.</summary>
/// <remarks>It needs no id, and has no <c>recorded</c>: the ledger gives both.</remarks>
internal static class SingleClaim
{
    private static readonly ObjectShape Shape = new(
        "claim",
        "A claim",
        ClaimsDocumentShape.Claim.Description,
        [.. ClaimsDocumentShape.Claim.Fields.Where(field => field.Name != "recorded").Select(field => field.Name == "id" ? field.AsOptional() : field)])
    {
        Exemption = ClaimsDocumentShape.Claim.Exemption,
    };

    /// <param name="content">JSON or YAML.</param>
    /// <param name="ledger">The ledger that is to have it.</param>
    /// <param name="zone">The time zone of times that name none.</param>
    /// <returns>The claim, and all that is wrong with it.</returns>
    public static (ClaimDraft? Draft, ImmutableArray<Problem> Problems) Read(Stream content, LedgerReader ledger, TimeZoneInfo zone)
    {
        var tree = ReadTree(content);
        var problems = new ProblemList(tree.Problems);
        if (!tree.Root.IsMissing)
        {
            Shape.Check(tree.Root, problems);
        }

        if (tree.Root is not { IsMap: true } map)
        {
            return (null, problems.ToSorted());
        }

        var context = new ReadingContext(map, problems, new TimeCache()) { Zone = zone };
        Question[] asked = [.. ledger.Questions];
        var questions = new QuestionParts(asked, asked.Select(question => question.Id.ToString()).ToHashSet(StringComparer.Ordinal))
        {
            Own = [],
            Optional = [],
            IsIncomplete = false,
        };
        var draft = DraftReader.Read(map, questions, context);
        context.AddAll(EntryChecks.BuiltIn(draft, ledger.Root).Where(problem => problem.Code != ProblemCode.MissingField));
        return (draft, problems.ToSorted());
    }

    // In braces and without quotes it is YAML, and begins like JSON.
    private static DocumentTreeResult ReadTree(Stream content)
    {
        var bytes = new MemoryStream();
        content.CopyTo(bytes);
        var tree = DocumentTree.Read(bytes.ToArray(), DocumentFormat.Auto);
        return tree.Problems.Count == 0 ? tree : DocumentTree.Read(bytes.ToArray(), DocumentFormat.Yaml);
    }
}
