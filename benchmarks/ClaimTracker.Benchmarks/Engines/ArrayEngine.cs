namespace ClaimTracker.Benchmarks;

/// <summary>The physical limit: resolved rows, sorted by question by counting, then one loop over plain arrays.</summary>
internal sealed class ArrayEngine : IEngine
{
    private readonly QuestionBench _bench = new();
    private NumberedStatement[] _rows = [];
    private int[] _order = [];
    private int[] _begins = [];
    private int _questions;

    public void Declare(GeneratedWorkload workload) => _questions = workload.Shape.Questions;

    public void Load(LoadRows rows)
    {
        _rows = rows.Numbers;
        _begins = new int[_questions + 1];
        foreach (ref readonly var row in _rows.AsSpan())
        {
            _begins[row.Question + 1]++;
        }

        for (var question = 0; question < _questions; question++)
        {
            _begins[question + 1] += _begins[question];
        }

        var next = _begins.AsSpan(0, _questions).ToArray();
        _order = new int[_rows.Length];
        for (var row = 0; row < _rows.Length; row++)
        {
            _order[next[_rows[row].Question]++] = row;
        }
    }

    public DisputeTotals Disputes()
    {
        var totals = new DisputeTotals();
        for (var question = 0; question < _questions; question++)
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
        for (var question = 0; question < _questions; question++)
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
        foreach (var row in _order.AsSpan(_begins[question].._begins[question + 1]))
        {
            ref readonly var claim = ref _rows[row];
            _bench.Add(row, new HeldSpan(claim.Denies, claim.Low, claim.High), claim.Start, claim.End);
        }
    }
}
