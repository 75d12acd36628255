using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>What a pack brings where it is included in one way, read as a document reads it.</summary>
internal sealed class PackContent
{
    private PackContent(PackDocument pack, PackBinding binding)
    {
        Title = TextOf(pack, "title") ?? pack.Name;
        Description = TextOf(pack, "description");
        Parameters = binding.Words.ByName;
    }

    public string Title { get; }

    public string? Description { get; }

    public IReadOnlyDictionary<string, string> Parameters { get; }

    public required ImmutableArray<Question> Questions { get; init; }

    public required ImmutableArray<Entity> Entities { get; init; }

    /// <exception cref="ClaimsDocumentException">There is no such pack, or it is wrong; the exception carries all problems.</exception>
    public static PackContent Read(PackRecipe recipe)
    {
        var problems = new ProblemList();
        var root = DocumentTree.Read(recipe.ToDocument(), DocumentFormat.Json).Root;
        var context = new ReadingContext(root, problems, new TimeCache());
        var includes = IncludeReader.Read(root, recipe.Source, context);
        var entities = EntityParts.Read(root, includes, context);
        var questions = QuestionGathering.Read(root, [], includes, context).Readable;
        if (problems.Count > 0)
        {
            // Where an inclusion stands in a document that nobody wrote tells nobody anything.
            throw new ClaimsDocumentException([.. problems.ToSorted().Select(problem => problem.Source is null ? problem with { Path = string.Empty, Line = null, Column = null } : problem)]);
        }

        return new PackContent(includes.Packs[0].Document, includes.Packs[0].Binding)
        {
            Questions = [.. questions.Select(question => Asked(question, recipe))],
            Entities = [.. entities.All],
        };
    }

    private static Question Asked(Question question, PackRecipe recipe) => question.With(question.Details with
    {
        About = [.. question.About.Concat(recipe.About).Distinct()],
        Parties = recipe.Parties.IsEmpty ? question.Parties : recipe.Parties,
    });

    private static string? TextOf(PackDocument pack, string key) => pack.Root["pack"][key] is { Kind: NodeKind.Text, Text: var text } ? text : null;
}
