using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>From the tree of a document to a ledger: reads each part, lists all problems, and loads only what has none.</summary>
internal sealed class DocumentReader
{
    private readonly DocumentNode _root;
    private readonly LedgerSettings _settings;
    private readonly IPackSource _packs;
    private readonly ReadingContext _context;

    private DocumentReader(DocumentNode root, LedgerSettings settings, IPackSource packs, ReadingContext context)
    {
        _root = root;
        _settings = settings;
        _packs = packs;
        _context = context;
    }

    public static ClaimsDocument Read(DocumentTreeResult tree, LedgerSettings settings, IPackSource packs)
    {
        var problems = new ProblemList(tree.Problems);
        if (!tree.Root.IsMissing)
        {
            ClaimsDocumentShape.Check(tree.Root, problems);
        }

        if (tree.Root is not { IsMap: true } root)
        {
            return new ClaimsDocument(tree.Format, problems.ToSorted(), ledger: null, storyId: null, storyTitle: null);
        }

        var context = new ReadingContext(root, problems, new TimeCache());
        var (ledger, optional) = new DocumentReader(root, settings, packs, context).Read();
        var story = root["story"];
        return new ClaimsDocument(tree.Format, problems.ToSorted(), ledger, context.Text(story, "id"), context.Text(story, "title"))
        {
            TimeZone = context.Zone,
            OptionalQuestions = optional,
        };
    }

    private (ClaimLedger? Ledger, ImmutableArray<QuestionId> Optional) Read()
    {
        var story = StoryReader.Read(_root["story"], _context);
        var includes = IncludeReader.Read(_root, _packs, _context);
        var parts = EntityParts.Read(_root, includes, _context);
        var entities = parts.All;
        var entityScope = new EntityScope(entities, EntityTable.CreateEmpty());
        var entityProblems = EntityCheck.Check(entities, EntityTable.CreateEmpty());
        parts.Tell(entityProblems, _context);
        _context.AddAll(QuestionCheck.CheckParties(story.Parties, "/story/parties", entityScope));

        var questions = QuestionGathering.Read(_root, story.Parties, includes, _context);
        _context.AddAll(questions.Own.SelectMany(question =>
            QuestionCheck.Check(question, entityScope, _settings.Comparison.Comparers).Where(problem => !IsOfStory(problem, question))));
        includes.Check(entityScope, _settings.Comparison.Comparers, _context);

        var questionScope = new QuestionScope(questions.Readable, QuestionTable.CreateEmpty());
        var claims = new ClaimParts();
        var claimReader = new ClaimReader(claims, questions, entityScope, questionScope, _context);
        claimReader.ReadAll(_root["claims"]);
        var counterclaims = CounterclaimReader.Read(_root["counterclaims"], claims, _context);

        // Sides can only be followed through links that are sound.
        var table = entityProblems.Count == 0 && !_context.HasProblems("/entities") ? EntityTable.CreateEmpty().With(entities) : null;
        var events = new EventReader(claims, claimReader, _context).Read(_root["events"], table);
        var notes = new DeskReader(claims, questions, ScaleReader.Read(_root["scales"], _context), _context).Read(_root);
        HouseChecks.Run(_settings.Checks, claims, _context);

        return _context.Problems.Count == 0
            ? (DocumentLoader.Load(new LoadedParts(entities, questions.Readable, claims, counterclaims, events, notes), _settings), questions.Optional)
            : (null, []);
    }

    // The story's parties are told once, at the story.
    private bool IsOfStory(Problem problem, Question question) =>
        _root["questions"][question.Id.ToString()] is { IsMap: true } map && map["parties"].IsAbsent
        && problem.Path.StartsWith($"{QuestionCheck.PathOf(question.Id)}/parties/", StringComparison.Ordinal);
}
