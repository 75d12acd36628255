namespace ClaimTracker.Benchmarks;

/// <summary><c>Record</c> and the findings of its outcome. The draft is made just before, as by a program that has its objects at hand.</summary>
internal sealed class OurIncoming : IIncomingClaims
{
    private readonly OurLedger _ledger = new();
    private Statement[] _rows = [];
    private ClaimDraft? _draft;

    public void Prepare(GeneratedWorkload workload, int incoming)
    {
        _ledger.Declare(workload);
        _ledger.RecordAll(workload.Texts().Take(workload.Shape.Claims));
        _rows = [.. workload.Texts().Skip(workload.Shape.Claims).Take(incoming)];
    }

    public void Ready(int number) => _draft = _ledger.DraftOf(_rows[number]);

    public int Take(int number)
    {
        var found = 0;
        foreach (var finding in _ledger.Ledger.Record(_draft!).Findings)
        {
            if (finding.Status is ComparisonStatus.Conflict or ComparisonStatus.Update)
            {
                found++;
            }
        }

        return found;
    }
}
