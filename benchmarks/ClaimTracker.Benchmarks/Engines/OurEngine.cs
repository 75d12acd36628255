using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>ClaimTracker through its public API, text in.</summary>
internal sealed class OurEngine : IEngine
{
    private readonly OurLedger _ledger = new();
    private GeneratedWorkload? _workload;

    public void Declare(GeneratedWorkload workload)
    {
        _workload = workload;
        _ledger.Declare(workload);
    }

    public void Load(LoadRows rows) => _ledger.RecordAll(rows.Texts);

    public DisputeTotals Disputes()
    {
        var totals = new DisputeTotals();
        foreach (var dispute in _ledger.Ledger.Disputes)
        {
            totals.AddDisputes(1);
            var question = _workload!.Questions[int.Parse(dispute.Question.Id.ToString().AsSpan(1), CultureInfo.InvariantCulture)];
            foreach (var position in dispute.Positions)
            {
                var (low, high) = SpanOf(position.Answer, question);
                totals.AddPosition(question.Number, position.Polarity == Polarity.Denied, low, high, position.Mentions);
            }
        }

        return totals;
    }

    public PairTotals Pairs() => _ledger.Pairs();

    public void Dispose()
    {
    }

    private Span SpanOf(Answer answer, AskedQuestion question)
    {
        if (answer is EntityAnswer named)
        {
            return _workload!.Topics.PlaceOf(int.Parse(named.Ids[0].ToString().AsSpan(1), CultureInfo.InvariantCulture));
        }

        var interval = ((QuantityAnswer)answer).Quantity.IntervalWith(new Tolerance(question.TolerancePercent / 100m));
        return new Span((int)(interval.Lower!.Value * 100), (int)(interval.Upper!.Value * 100));
    }
}
