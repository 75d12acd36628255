namespace ClaimTracker.Documents;

/// <summary>One row of a table of claims, wherever it comes from. What is missing is null.</summary>
internal abstract class RowCells
{
    /// <summary>How many hops the row may have; those without any cell count.</summary>
    public abstract int Hops { get; }

    public abstract string? this[RowField field] { get; }

    /// <summary>A cell of a hop.</summary>
    public abstract string? Hop(int hop, HopField field);

    /// <summary>The addresses that a hop cites.</summary>
    public abstract IReadOnlyList<string> Cites(int hop);

    /// <summary>A cell that says something of each of several answers, in their order; empty where there is none.</summary>
    public abstract IReadOnlyList<string> Parts(RowField field, int count);

    /// <summary>The answer, as a question of this kind takes it; null where there is none.</summary>
    public abstract GivenAnswer? Answer(Question? question);

    /// <summary>Tells where a path in a claim stands in the input: <c>row 12, column "said"</c>.</summary>
    public abstract string PlaceOf(string path);

    /// <summary>A problem at a path in a claim, as it is told of this row.</summary>
    public abstract Problem Place(Problem found);
}
