using System.Collections;

namespace ClaimTracker;

/// <summary>Gathers the pairs of claims of one code and status between two positions, without keeping pairs.</summary>
/// <remarks>Claims are given by their ranks on the question, so that they are in order by themselves.</remarks>
internal sealed class PairGathering(int claimsOnQuestion)
{
    private readonly BitArray _claims = new(claimsOnQuestion);
    private readonly BitArray _against = new(claimsOnQuestion);
    private (int Smaller, int Greater) _least;
    private ClaimPair _example;
    private int _pairs;

    /// <summary>Adds a pair whose first claim is on the first position.</summary>
    public void Add(int claim, int against, PairResult result)
    {
        _claims[claim] = true;
        _against[against] = true;
        var ids = claim < against ? (claim, against) : (against, claim);
        if (_pairs++ == 0 || ids.CompareTo(_least) < 0)
        {
            _least = ids;
            _example = new ClaimPair(claim, against, result);
        }
    }

    /// <summary>Tells what was gathered as one.</summary>
    public FindingGroup ToGroup(ClaimsById claims, Position position, Position against, FindingSource source, Func<Finding, Finding> shown)
    {
        var pair = new ClaimPair(claims.RowAt(_example.First), claims.RowAt(_example.Second), _example.Result);
        var example = _example.First < _example.Second
            ? PairFindings.Of(pair, source, position, against)
            : PairFindings.Of(pair.Mirrored(), source, against, position);
        return new FindingGroup(shown(example), position, against, claims.AtAll(_claims), claims.AtAll(_against), _pairs);
    }

    public void Clear()
    {
        _claims.SetAll(false);
        _against.SetAll(false);
        _pairs = 0;
    }
}
