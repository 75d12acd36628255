namespace ClaimTracker;

/// <summary>Yes or no.</summary>
public sealed record YesNoAnswer : Answer
{
    private YesNoAnswer(bool isYes) => IsYes = isYes;

    /// <summary>Yes.</summary>
    public static YesNoAnswer Yes { get; } = new(true);

    /// <summary>No.</summary>
    public static YesNoAnswer No { get; } = new(false);

    /// <summary>Whether this is yes.</summary>
    public bool IsYes { get; }

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    public override string ToString() => IsYes ? "yes" : "no";

    internal override bool Fits(Question question) => question is YesNoQuestion;
}
