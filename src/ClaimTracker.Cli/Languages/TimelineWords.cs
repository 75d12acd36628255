namespace ClaimTracker.Cli;

/// <summary>The words of the timeline.</summary>
internal abstract class TimelineWords
{
    public abstract string OnlyBy(string speaker);

    public abstract string NoClaims { get; }

    public abstract string Head(int claims, int speakers, int ours, string zone);

    public abstract string NoTime { get; }

    public abstract string TookBack(string speaker, string stance);

    /// <summary>Behind what was taken back: when it was said.</summary>
    public abstract string Said(string time);

    public abstract string Corrected(string speaker, string before, string after);

    /// <summary>That somebody corrected what another one of that side had said.</summary>
    public abstract string CorrectedFor(string speaker, string other, string before, string after);

    public abstract string FirstAnswer { get; }

    public abstract string LaterWithdrawn { get; }

    public abstract string LaterRetracted { get; }

    public abstract string LaterCorrected { get; }

    public abstract string RecordedAt(string clock);

    public abstract string OurPiece(string title);

    public abstract string OurAssessment(string by, string label);

    public abstract string Superseded { get; }

    public abstract string OurAmendment { get; }

    public abstract string OurWithdrawal { get; }

    /// <summary>Behind an amended claim: what our record had said.</summary>
    public abstract string Before(string before);

    /// <summary>When our record had it said.</summary>
    public abstract string SaidOn(string time);

    public abstract string NoTimeBefore { get; }
}
