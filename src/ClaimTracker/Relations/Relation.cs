namespace ClaimTracker;

/// <summary>How the first of two claims relates to the second. The list is closed.</summary>
public enum Relation
{
    /// <summary>They cannot be compared; the reason says why.</summary>
    NotComparable,

    /// <summary>They say the same.</summary>
    Same,

    /// <summary>The first says more: whenever it is true, the second is.</summary>
    Refines,

    /// <summary>The second says more.</summary>
    RefinedBy,

    /// <summary>Both can be true, and neither follows from the other.</summary>
    Compatible,

    /// <summary>Not both are true, perhaps neither.</summary>
    Contrary,

    /// <summary>Exactly one of the two is true.</summary>
    Contradictory,

    /// <summary>The first is of a later time.</summary>
    Updates,

    /// <summary>The second is of a later time.</summary>
    UpdatedBy,

    /// <summary>The first is recorded as the correction of the second.</summary>
    Corrects,

    /// <summary>The second is recorded as the correction of the first.</summary>
    CorrectedBy,

    /// <summary>The first is the later account of one speaker.</summary>
    Revises,

    /// <summary>The second is the later account of one speaker.</summary>
    RevisedBy,

    /// <summary>Outlets differ on what one speaker said at one time.</summary>
    Discrepancy,
}
