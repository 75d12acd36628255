using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>The writer's own index: the claims of each question by position and group, kept up as claims are recorded, to tell what a new claim causes.</summary>
/// <remarks>One thread at a time. A question's index is made when it is first needed, and again after something but a claim touched the question.</remarks>
internal sealed class WriterIndex(ComparisonSettings settings)
{
    private readonly SegmentedList<Index?> _questions = new();
    private readonly List<Rival> _found = [];

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

    /// <summary>The claims that give a finding with one, the last one recorded.</summary>
    public ImmutableArray<Rival> RivalsOf(int row, LedgerRoot root)
    {
        var groups = Of(root.Columns.Question(row), row, root);
        var added = groups.Add(row);
        _questions[root.Columns.Question(row)]!.Latest = row;
        if (added < 0 || !root.Stands(row))
        {
            return [];
        }

        _found.Clear();
        new RivalSearch(groups).AddRivalsOf(added, _found);
        return [.. _found];
    }

    /// <summary>Lets go of what is known of some questions.</summary>
    public void Forget(IEnumerable<int> questions)
    {
        foreach (var question in questions)
        {
            if (question < _questions.Count)
            {
                _questions[question] = null;
            }
        }
    }

    /// <summary>Lets go of everything.</summary>
    public void Clear() => Forget(Enumerable.Range(0, _questions.Count));

    // The index of a question with its rows below a limit.
    private QuestionGroups Of(int question, int limit, LedgerRoot root)
    {
        while (_questions.Count <= question)
        {
            _questions.Add(null);
        }

        if (_questions[question] is not { } index || index.Taxonomy != root.Entities.TaxonomyVersion)
        {
            var groups = new QuestionGroups(root, question, settings);
            _questions[question] = index = new Index(groups, root.Entities.TaxonomyVersion);
        }

        index.Groups.GoOnWith(root);
        var rows = root.Columns.RowsOf(question, limit);
        var first = rows.Length;
        while (first > 0 && rows[first - 1] > index.Latest)
        {
            first--;
        }

        foreach (var row in rows[first..])
        {
            if (root.Counts(row))
            {
                index.Groups.Add(row);
            }
        }

        index.Latest = Math.Max(index.Latest, limit - 1);
        return index.Groups;
    }

    private sealed class Index(QuestionGroups groups, int taxonomy)
    {
        public QuestionGroups Groups => groups;

        public int Taxonomy => taxonomy;

        /// <summary>Rows up to this one have been added.</summary>
        public int Latest { get; set; } = InternTable<int>.None;
    }
}
