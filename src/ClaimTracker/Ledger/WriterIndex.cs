using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>The writer's own index: the claims of each question by position and group, kept up as claims are recorded, to tell what a new claim causes.</summary>
/// <remarks>One thread at a time. A question's index is made when it is first needed, and again after something but a claim touched the question.</remarks>
internal sealed class WriterIndex(ComparisonSettings settings)
{
    private readonly Dictionary<int, Index> _questions = [];

    /// <summary>Lets the house comparer of a draft's question see its answer beside all others.</summary>
    public void TryComparer(ClaimDraft draft, LedgerRoot root)
    {
        if (!root.Questions.TryFind(draft.Question, out Question? question) || question.Comparer is null
            || draft is not { Answer: { } answer, Nature: Nature.Fact })
        {
            return;
        }

        root.Questions.TryFind(draft.Question, out int number);
        var groups = Of(number, root.Rows, root);
        var held = HeldAnswer.Of(answer, draft.Force, question, root.Entities);
        foreach (var position in groups.Positions)
        {
            groups.Comparer.Answers.Relate(held, position.Held);
        }
    }

    /// <summary>The findings that a claim, the last one recorded, is part of.</summary>
    public ImmutableArray<ClaimPair> FindingsOf(int row, LedgerRoot root)
    {
        var groups = Of(root.Columns.Question(row), row, root);
        var added = groups.Add(row);
        _questions[root.Columns.Question(row)] = _questions[root.Columns.Question(row)] with { Latest = row };
        if (added is not { } group)
        {
            return [];
        }

        var search = new RivalSearch(groups);
        return [.. search.GroupPairsOf(group).SelectMany(pair => search.FindingsOf(row, pair))];
    }

    public void Forget(IEnumerable<int> questions)
    {
        foreach (var question in questions)
        {
            _questions.Remove(question);
        }
    }

    public void Clear() => _questions.Clear();

    // The index of a question with its rows below a limit.
    private QuestionGroups Of(int question, int limit, LedgerRoot root)
    {
        var latest = root.Columns.LatestOf(question, limit);
        if (!_questions.TryGetValue(question, out var index) || index.Taxonomy != root.Entities.TaxonomyVersion)
        {
            index = new Index(QuestionGroups.Of(root with { Rows = limit }, question, settings), root.Entities.TaxonomyVersion, latest);
        }

        index.Groups.GoOnWith(root);
        foreach (var row in root.Columns.RowsOf(question, limit).TakeWhile(row => row > index.Latest).Reverse())
        {
            index.Groups.Add(row);
        }

        _questions[question] = index with { Latest = latest };
        return index.Groups;
    }

    private readonly record struct Index(QuestionGroups Groups, int Taxonomy, int Latest);
}
