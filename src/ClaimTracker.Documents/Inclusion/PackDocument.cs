namespace ClaimTracker.Documents;

/// <summary>A document that was read to be included: its questions as templates, and the entities that they need.</summary>
internal sealed class PackDocument
{
    private PackDocument(string name, DocumentNode root) => (Name, Root) = (name, root);

    /// <summary>The name under which it was found.</summary>
    public string Name { get; }

    /// <summary>No value where it could not be read.</summary>
    public DocumentNode Root { get; }

    /// <summary>What stands for each parameter where nobody says otherwise.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; private init; } = PackWords.None.ByName;

    /// <summary>The questions that could be read, in the order of the pack.</summary>
    public IReadOnlyList<PackQuestion> Questions { get; private init; } = [];

    /// <summary>Whether a question could not be read.</summary>
    public bool IsIncomplete { get; private init; }

    public IReadOnlyList<Entity> Entities { get; private init; } = [];

    /// <summary>Reads a pack. What is wrong with it is told under its name.</summary>
    public static PackDocument Read(string name, ReadOnlyMemory<byte> content, DocumentFormat format, ReadingContext context)
    {
        var tree = DocumentTree.Read(content, format);
        var problems = new ProblemList(tree.Problems);
        if (!tree.Root.IsMissing)
        {
            PackShape.Check(tree.Root, problems);
        }

        var pack = tree.Root.IsMap ? Read(name, tree.Root, context.For(tree.Root, problems)) : new PackDocument(name, default) { IsIncomplete = true };
        context.TellIn(name, problems);
        return pack;
    }

    private static PackDocument Read(string name, DocumentNode root, ReadingContext context)
    {
        var questions = QuestionReader.ReadAll(root["questions"], parties: [], context).ToArray();
        return new PackDocument(name, root)
        {
            Parameters = PackHeader.Parameters(root, context),
            Entities = EntityReader.Read(root["entities"], context),
            Questions = [.. questions.Where(item => item.Question is not null).Select(item => new PackQuestion(item.Question!, item.Map, item.Map.KeyPlace.Line))],
            IsIncomplete = questions.Any(item => item.Question is null),
        };
    }
}
