using System.Collections;

namespace ClaimTracker;

/// <summary>The claims on a question by their ranks: from 0 for the smallest id.</summary>
/// <remarks>Each claim is made once. Not thread-safe.</remarks>
internal sealed class ClaimsById
{
    private readonly LedgerRoot _root;
    private readonly int[] _rows;
    private readonly int[] _ranks;
    private readonly Claim?[] _claims;

    public ClaimsById(QuestionGroups groups)
    {
        _root = groups.Root;
        _rows = new int[groups.ClaimCount];
        _ranks = new int[_rows.Length];
        _claims = new Claim?[_rows.Length];
        var keys = new ulong[_rows.Length];
        for (var claim = 0; claim < _rows.Length; claim++)
        {
            (_rows[claim], keys[claim]) = (groups.RowOf(claim), groups.IdKeyOf(claim));
        }

        new RowsById(_root.Columns).Sort(_rows, keys);
        for (var rank = 0; rank < _rows.Length; rank++)
        {
            _ranks[groups.ClaimOf(_rows[rank])] = rank;
        }
    }

    /// <summary>The rank of a claim that is given by its number on the question.</summary>
    public int RankOf(int claim) => _ranks[claim];

    public int RowAt(int rank) => _rows[rank];

    /// <summary>The claims with some ranks, in order.</summary>
    public IEnumerable<Claim> AtAll(BitArray ranks)
    {
        for (var rank = 0; rank < ranks.Length; rank++)
        {
            if (ranks[rank])
            {
                yield return _claims[rank] ??= new Claim(_root, _rows[rank]);
            }
        }
    }
}
