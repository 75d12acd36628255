namespace ClaimTracker.Rendering;

/// <summary>Which positions go together: those that say more than another stand with it.</summary>
internal sealed class Camps
{
    /// <summary>Beyond so many positions nobody reads them, and comparing every two takes long.</summary>
    private const int MostPositions = 40;

    private readonly Dictionary<Position, List<Position>> _refines = [];
    private readonly List<List<Position>> _all = [];

    public Camps(IReadOnlyList<Position> positions, LedgerView ledger)
    {
        var compared = positions.Count <= MostPositions ? positions : [];
        foreach (var position in positions)
        {
            _refines[position] = [.. compared.Where(other => other != position && ledger.Compare(position.InForce[0], other.InForce[0]).Relation == Relation.Refines)];
        }

        // The broadest answers begin a camp each; what says more than one of them joins the first.
        foreach (var position in positions.Where(position => _refines[position].Count == 0))
        {
            _all.Add([position]);
        }

        foreach (var position in positions.Where(position => _refines[position].Count > 0).OrderBy(position => _refines[position].Count))
        {
            var camp = _all.Find(camp => _refines[position].Contains(camp[0])) ?? _all.Find(camp => camp.Exists(_refines[position].Contains));
            if (camp is null)
            {
                _all.Add([position]);
            }
            else
            {
                camp.Add(position);
            }
        }
    }

    public IReadOnlyList<IReadOnlyList<Position>> All => _all;

    /// <summary>The positions that a position says more than, in their order.</summary>
    public IReadOnlyList<Position> RefinedBy(Position position) => _refines[position];
}
