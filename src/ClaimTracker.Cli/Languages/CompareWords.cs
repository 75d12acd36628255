namespace ClaimTracker.Cli;

/// <summary>The words of the comparison of two claims.</summary>
internal abstract class CompareWords
{
    public abstract string First { get; }

    public abstract string Second { get; }

    public abstract string NotCompared { get; }

    public abstract string NoConflict { get; }

    /// <summary>That there are too few claims.</summary>
    /// <param name="count">0 or 1.</param>
    public abstract string NothingToCompare(int count);

    /// <summary>That claims on different questions are left out.</summary>
    public abstract string LeftOut { get; }

    public abstract string Say(Relation relation);

    public abstract string Say(Reason reason);
}
