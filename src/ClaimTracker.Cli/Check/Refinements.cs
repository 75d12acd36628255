namespace ClaimTracker.Cli;

/// <summary>Which positions say more than others, so that whoever holds the one holds the other too.</summary>
internal static class Refinements
{
    /// <summary>Beyond so many positions nobody reads them, and comparing every two takes long.</summary>
    private const int MostPositions = 40;

    /// <summary>For a position in force those it refines, in their order.</summary>
    public static ILookup<Position, Position> Among(IEnumerable<Position> positions, LedgerView ledger)
    {
        // How answers relate, time and speakers apart, is the same for all claims of a position.
        var held = positions.Where(position => !position.InForce.IsEmpty).Select(position => (Position: position, Claim: position.InForce[0])).ToArray();
        return (
            from one in held.Length <= MostPositions ? held : []
            from other in held
            where one.Position != other.Position && ledger.Compare(one.Claim, other.Claim).Relation == Relation.Refines
            select (one.Position, Other: other.Position)).ToLookup(pair => pair.Position, pair => pair.Other);
    }
}
