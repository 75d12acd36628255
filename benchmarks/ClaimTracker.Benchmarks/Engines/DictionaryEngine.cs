namespace ClaimTracker.Benchmarks;

/// <summary>Careful C#, text in: names in dictionaries, a list of claims for each question.</summary>
internal sealed class DictionaryEngine : IEngine
{
    private readonly QuestionBench _bench = new();
    private TextResolver? _resolver;
    private List<KeptClaim>[] _claims = [];

    public void Declare(GeneratedWorkload workload)
    {
        _resolver = new TextResolver(workload);
        _claims = [.. Enumerable.Range(0, workload.Shape.Questions).Select(_ => new List<KeptClaim>())];
    }

    public void Load(LoadRows rows)
    {
        for (var row = 0; row < rows.Texts.Length; row++)
        {
            var claim = _resolver!.Resolve(rows.Texts[row]);
            _claims[claim.Question].Add(new KeptClaim(row, claim.Speaker, new HeldSpan(claim.Denies, claim.Low, claim.High), claim.Start, claim.End));
        }
    }

    public DisputeTotals Disputes()
    {
        var totals = new DisputeTotals();
        for (var question = 0; question < _claims.Length; question++)
        {
            Take(question);
            if (_bench.IsDisputed())
            {
                _bench.AddPositionsTo(totals, question);
            }
        }

        return totals;
    }

    public PairTotals Pairs()
    {
        var totals = default(PairTotals);
        for (var question = 0; question < _claims.Length; question++)
        {
            Take(question);
            totals = _bench.Pairs(totals);
        }

        return totals;
    }

    public void Dispose()
    {
    }

    private void Take(int question)
    {
        _bench.Clear();
        foreach (var claim in _claims[question])
        {
            _bench.Add(claim.Row, claim.Held, claim.Start, claim.End);
        }
    }

    private readonly record struct KeptClaim(int Row, int Speaker, HeldSpan Held, int Start, int End);
}
