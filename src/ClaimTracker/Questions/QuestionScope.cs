namespace ClaimTracker;

// The questions that ids may name: those being checked, and those in the ledger.
internal readonly struct QuestionScope
{
    private readonly Dictionary<QuestionId, Question>? _batch;
    private readonly QuestionTable _known;

    public QuestionScope(IReadOnlyCollection<Question> batch, QuestionTable known)
    {
        _known = known;
        _batch = batch.Count == 0 ? null : [];
        foreach (var question in batch)
        {
            _batch!.TryAdd(question.Id, question);
        }
    }

    public Question? Find(QuestionId id) =>
        _batch?.GetValueOrDefault(id) ?? (_known.TryFind(id, out Question? question) ? question : null);

    public Problem Unknown(QuestionId id, string path)
    {
        IEnumerable<QuestionId> batch = _batch?.Keys ?? Enumerable.Empty<QuestionId>();
        var candidates = batch.Concat(_known.All.Select(question => question.Id)).Select(known => known.ToString());
        return UnknownId.Problem("question", id.ToString(), path, Nearest.To(id.ToString(), candidates));
    }
}
