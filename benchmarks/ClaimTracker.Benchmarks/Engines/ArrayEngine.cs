namespace ClaimTracker.Benchmarks;

/// <summary>The physical limit: resolved rows, sorted by question by counting, then one loop over plain arrays.</summary>
internal sealed class ArrayEngine : IEngine
{
    private readonly QuestionBench _bench = new();
    private Kept[] _claims = [];
    private int[] _begins = [];
    private int _questions;

    public void Declare(GeneratedWorkload workload) => _questions = workload.Shape.Questions;

    public void Load(LoadRows rows)
    {
        var given = rows.Numbers;
        _begins = new int[_questions + 1];
        foreach (ref readonly var row in given.AsSpan())
        {
            _begins[row.Question + 1]++;
        }

        for (var question = 0; question < _questions; question++)
        {
            _begins[question + 1] += _begins[question];
        }

        var next = _begins.AsSpan(0, _questions).ToArray();
        _claims = GC.AllocateUninitializedArray<Kept>(given.Length);
        for (var number = 0; number < given.Length; number++)
        {
            ref readonly var row = ref given[number];
            _claims[next[row.Question]++] = new Kept(number, new HeldSpan(row.Denies, row.Low, row.High), row.Start, row.End);
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
        foreach (ref readonly var claim in _claims.AsSpan(_begins[question].._begins[question + 1]))
        {
            _bench.Add(claim.Row, claim.Held, claim.Start, claim.End);
        }
    }

    private readonly record struct Kept(int Row, HeldSpan Held, int Start, int End);
}
