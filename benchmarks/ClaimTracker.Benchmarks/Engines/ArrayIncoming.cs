namespace ClaimTracker.Benchmarks;

/// <summary>An array for each question, looked through from end to end: the physical limit with resolved rows, careful C# with text.</summary>
internal sealed class ArrayIncoming(bool takesText) : IIncomingClaims
{
    private readonly List<(int Row, bool IsConflict)> _found = new(1 << 18);
    private QuestionClaims[] _questions = [];
    private TextResolver? _resolver;
    private Statement[] _texts = [];
    private NumberedStatement[] _rows = [];
    private int _loaded;

    public void Prepare(GeneratedWorkload workload, int incoming)
    {
        _loaded = workload.Shape.Claims;
        _questions = [.. Enumerable.Range(0, workload.Shape.Questions).Select(_ => new QuestionClaims())];
        _resolver = takesText ? new TextResolver(workload) : null;
        _texts = takesText ? [.. workload.Texts().Skip(_loaded).Take(incoming)] : [];
        _rows = takesText ? [] : [.. workload.Numbers().Skip(_loaded).Take(incoming)];
        var row = 0;
        foreach (var claim in workload.Numbers().Take(_loaded))
        {
            _questions[claim.Question].Add(row++, claim);
        }
    }

    public int Take(int number)
    {
        var claim = takesText ? _resolver!.Resolve(_texts[number]) : _rows[number];
        var found = _questions[claim.Question].Rivals(claim, _found);
        _questions[claim.Question].Add(_loaded + number, claim);
        return found;
    }
}
