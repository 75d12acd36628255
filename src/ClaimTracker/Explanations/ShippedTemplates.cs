namespace ClaimTracker;

// Templates that ship: besides the messages, parts of them that our own reports put in their lists.
internal abstract class ShippedTemplates(MessageTemplates? voice) : MessageTemplates
{
    /// <summary>Who says the parts of a sentence: these templates, or those of a house that leave the sentence to these.</summary>
    protected MessageTemplates Voice => voice ?? this;

    /// <summary>The same templates for a house that replaced some parts of sentences, such as how times are said.</summary>
    public abstract ShippedTemplates SpeakingFor(MessageTemplates house);

    /// <summary>Who made a claim, for a list that stands under a date: without when it was said.</summary>
    public abstract string AttributeUndated(Claim claim);

    /// <summary>Who made a claim and what was done with the answer, where the answer stands elsewhere: <em>Ukraine, confirms</em>.</summary>
    /// <param name="who">Who made it, as <see cref="MessageTemplates.Attribute"/> says it or in short.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="answer">The answer in words; null where it stands elsewhere, or there is none.</param>
    public abstract string Put(string who, Claim claim, string? answer);

    /// <summary>How firmly a claim is put, behind its answer; empty where it is put as certain.</summary>
    public abstract string Hedge(Claim claim);

    /// <summary>What a speaker did with an answer, in a few words: <em>no comment</em>.</summary>
    public abstract string Stance(Claim claim);

    /// <summary>That a finding is another than before: <em>Now an update, before a conflict</em>.</summary>
    public abstract string Turn((string Code, ComparisonStatus Status) before, (string Code, ComparisonStatus Status) after);

    /// <summary>That a finding is none any more: <em>No longer a conflict</em>.</summary>
    public abstract string NoLonger(string code, ComparisonStatus status);
}
