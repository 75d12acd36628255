using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>How much packs may bring into one document: a few lines of them could ask for more than any memory holds.</summary>
internal sealed class IncludeBudget
{
    private int _inclusions;
    private int _questions;
    private long _text;

    /// <summary>Whether there was too much; then nothing more is taken.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Takes an inclusion, before its pack is looked for: what is not there costs a look, too.</summary>
    /// <returns>What is too much; null while nothing is.</returns>
    public string? TakeInclusion() =>
        ++_inclusions > DocumentLimits.Includes ? Spend($"More than {DocumentLimits.Includes:N0} packs are included.") : null;

    /// <summary>Takes the text of a pack that was not taken before.</summary>
    /// <returns>What is too much; null while nothing is.</returns>
    public string? TakePack(int size)
    {
        TakeText(size);
        return TooMuchText;
    }

    /// <summary>Takes a question as it is asked here.</summary>
    /// <returns>What is too much; null while nothing is.</returns>
    public string? TakeQuestion(Question question)
    {
        _questions++;
        TakeText(question.Id.ToString().Length + question.Text.Length + (question.Statement?.Length ?? 0) + ((question as QuantityQuestion)?.Unit?.Length ?? 0));
        return _questions > DocumentLimits.IncludedQuestions ? Spend($"The packs ask more than {DocumentLimits.IncludedQuestions:N0} questions.") : TooMuchText;
    }

    /// <summary>Takes text that a pack brings; that it is too much is told with the next pack or question.</summary>
    public void TakeText(int length) => _text += length;

    private string? TooMuchText => _text > DocumentLimits.IncludedText ? Spend($"The packs bring more than {DocumentLimits.IncludedText:N0} characters.") : null;

    private string Spend(FormattableString what)
    {
        IsSpent = true;
        return $"{what.ToString(CultureInfo.InvariantCulture)} That is the limit; ask for less at once.";
    }
}
