namespace ClaimTracker.Benchmarks;

/// <summary>LINQ <c>GroupBy</c> over plain records, text in: what is written first.</summary>
internal sealed class LinqEngine : IEngine
{
    private TextResolver? _resolver;
    private List<PlainClaim> _claims = [];

    public void Declare(GeneratedWorkload workload) => _resolver = new TextResolver(workload);

    public void Load(LoadRows rows) => _claims = [.. rows.Texts.Select((row, number) =>
    {
        var claim = _resolver!.Resolve(row);
        return new PlainClaim(number, claim.Question, claim.Speaker, new HeldSpan(claim.Denies, claim.Low, claim.High), claim.Start, claim.End);
    })];

    public DisputeTotals Disputes()
    {
        var totals = new DisputeTotals();
        foreach (var question in _claims.GroupBy(claim => claim.Question))
        {
            var positions = question.GroupBy(claim => claim.Held).Select(group => new PlainPosition(group.Key, [.. group])).ToArray();
            var current = positions.Where(own => !positions.Any(own.IsBefore)).ToArray();
            if (current.Any(one => current.Any(one.ConflictsWith)))
            {
                totals.AddDisputes(1);
                foreach (var (held, claims) in positions)
                {
                    totals.AddPosition(question.Key, held.Denies, held.Low, held.High, claims.Length);
                }
            }
        }

        return totals;
    }

    public PairTotals Pairs() => (
        from question in _claims.GroupBy(claim => claim.Question)
        let positions = question.GroupBy(claim => claim.Held).ToArray()
        from one in positions.Select((held, place) => (held, place))
        from other in positions.Skip(one.place + 1)
        where one.held.Key.Clashes(other.Key)
        from claim in one.held
        from rival in other
        where claim.Overlaps(rival)
        select (claim, rival)).Aggregate(default(PairTotals), (totals, pair) => totals.With(pair.claim.Row, pair.rival.Row));

    public void Dispose()
    {
    }

    private sealed record PlainClaim(int Row, int Question, int Speaker, HeldSpan Held, int Start, int End)
    {
        public bool Overlaps(PlainClaim other) => Start < other.End && other.Start < End;
    }

    private sealed record PlainPosition(HeldSpan Held, PlainClaim[] Claims)
    {
        private readonly int _latestStart = Claims.Max(claim => claim.Start);
        private readonly int _latestEnd = Claims.Max(claim => claim.End);

        public bool IsBefore(PlainPosition other) => _latestEnd <= other._latestStart && Held.Clashes(other.Held);

        public bool ConflictsWith(PlainPosition other) =>
            Held.Clashes(other.Held) && Claims.Any(claim => other.Claims.Any(claim.Overlaps));
    }
}
