namespace ClaimTracker;

// The questions that ids may name: those being checked, and those in the ledger.
internal sealed class QuestionScope
{
    private readonly Dictionary<QuestionId, Question> _batch = [];
    private readonly QuestionTable _known;

    public QuestionScope(IEnumerable<Question> batch, QuestionTable known)
    {
        _known = known;
        foreach (var question in batch)
        {
            _batch.TryAdd(question.Id, question);
        }
    }

    public Question? Find(QuestionId id) =>
        _batch.TryGetValue(id, out var question) || _known.TryFind(id, out question) ? question : null;

    public Problem Unknown(QuestionId id, string path)
    {
        var candidates = _batch.Keys.Concat(_known.All.Select(question => question.Id)).Select(known => known.ToString());
        return UnknownId.Problem("question", id.ToString(), path, Nearest.To(id.ToString(), candidates));
    }
}
