namespace ClaimTracker.Cli;

/// <summary>The words of the report on what is new.</summary>
internal abstract class DiffWords
{
    /// <summary>What it is about.</summary>
    /// <param name="since">The moment from which on things are new.</param>
    /// <param name="until">The moment up to which; null for all that is on record.</param>
    public abstract string CameIn(string since, string? until);

    public abstract string WithoutTime(int claims);

    public abstract string NewQuestion(QuestionState state);

    public abstract string OurDesk { get; }

    public abstract string PublishedIn(int pieces);

    public abstract string Reviews(int count);

    public abstract string Assessments(int count);

    /// <summary>Where what our desk did is listed.</summary>
    public abstract string InTheTimeline { get; }
}
