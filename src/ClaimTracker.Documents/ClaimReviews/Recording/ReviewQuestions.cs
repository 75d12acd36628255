namespace ClaimTracker.Documents;

/// <summary>Finds the question that a reviewed claim answers: whether it is so. Claims in the same words, folded, answer one question.</summary>
internal sealed class ReviewQuestions
{
    private readonly Dictionary<string, Question> _byText = new(StringComparer.Ordinal);
    private readonly HashSet<QuestionId> _ids = [];

    public ReviewQuestions(LedgerView ledger)
    {
        foreach (var question in ledger.Questions)
        {
            _ids.Add(question.Id);
            if (question is YesNoQuestion)
            {
                _byText.TryAdd(FoldedText.Fold(question.Text), question);
            }
        }
    }

    /// <summary>Those that the ledger does not have.</summary>
    public List<Question> Asked { get; } = [];

    public YesNoQuestion Of(string text)
    {
        var folded = FoldedText.Fold(text);
        if (_byText.TryGetValue(folded, out var known))
        {
            return (YesNoQuestion)known;
        }

        var id = ReviewIds.OfClaimText(folded);
        for (var next = 2; !_ids.Add(new QuestionId(id)); next++)
        {
            id = FormattableString.Invariant($"{ReviewIds.OfClaimText(folded)}-{next}");
        }

        var question = Question.Named(id, text).YesOrNo();
        _byText.Add(folded, question);
        Asked.Add(question);
        return question;
    }
}
