namespace ClaimTracker;

/// <summary>Seeing a relation from its other end.</summary>
internal static class Relations
{
    public static Relation Mirrored(this Relation relation) => relation switch
    {
        Relation.Refines => Relation.RefinedBy,
        Relation.RefinedBy => Relation.Refines,
        Relation.Updates => Relation.UpdatedBy,
        Relation.UpdatedBy => Relation.Updates,
        Relation.Corrects => Relation.CorrectedBy,
        Relation.CorrectedBy => Relation.Corrects,
        Relation.Revises => Relation.RevisedBy,
        Relation.RevisedBy => Relation.Revises,
        _ => relation,
    };

    /// <summary>Whether the first claim replaces the second.</summary>
    public static bool FirstIsNewer(this Relation relation) =>
        relation is Relation.Updates or Relation.Corrects or Relation.Revises;

    /// <summary>Whether the second claim replaces the first.</summary>
    public static bool SecondIsNewer(this Relation relation) => relation.Mirrored().FirstIsNewer();

    public static bool Clashes(this Relation relation) => relation is Relation.Contrary or Relation.Contradictory;
}
