namespace ClaimTracker.Cli;

/// <summary>The words of the check report: what was found, and what became of claims.</summary>
internal abstract class CheckWords
{
    /// <summary>Above the sentence on a rule that failed, which is in English, as all faults of programs are.</summary>
    public abstract string RuleFailed { get; }

    public abstract string NothingFound { get; }

    /// <summary>All that was found.</summary>
    /// <param name="kinds">How much of each kind, joined by commas.</param>
    /// <param name="pairs">How many pairs of claims; 0 where that goes without saying.</param>
    public abstract string Found(string kinds, int pairs);

    /// <summary>What stands against something else.</summary>
    public abstract string Against(string first, string second);

    /// <summary>Ids against ids.</summary>
    public abstract string IdsAgainst(string first, string second);

    public abstract string Then(string older, string newer);

    public abstract string CorrectedTo(string older, string newer);

    /// <summary>The ids of the claims that a finding is about.</summary>
    public abstract string ClaimsOf(string ids);

    /// <summary>That a finding is the same in several pairs.</summary>
    public abstract string SameIn(int pairs, string ids);

    public abstract string OvertakenByALaterClaim { get; }

    public abstract string OvertakenBy(string ids);

    public abstract string CorrectedBy(string ids);

    public abstract string Withdrawn { get; }

    public abstract string Retracted { get; }

    /// <summary>That our record of a claim was put right.</summary>
    /// <param name="why">By whom, when and why, in brackets after a space; or empty.</param>
    public abstract string Amended(string why);

    /// <summary>The desk's or the report's words for a claim.</summary>
    public abstract string Summary(string wording);

    /// <summary>What an editor declared a claim to be to another one.</summary>
    public abstract string Declared(CounterclaimKind kind, string other);

    /// <summary>What an editor declared another claim to be to this one.</summary>
    /// <param name="kind">How the other claim stands against this one.</param>
    /// <param name="other">Who made it, and its id.</param>
    /// <param name="ended">What became of the other claim since; null when nothing did.</param>
    public abstract string Countered(CounterclaimKind kind, string other, string? ended);

    public abstract string AsOf(string moment, string leftOut);

    public abstract string SaidBy(string time);

    public abstract string NoTimes { get; }

    public abstract string NothingLater { get; }

    public abstract string LaterEntries(int count);
}
