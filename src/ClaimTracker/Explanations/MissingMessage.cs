namespace ClaimTracker;

/// <summary>A message that a language lacks, and the language that said it instead.</summary>
/// <param name="Message">The member of <see cref="MessageTemplates"/>, such as <c>ExplainStep</c>; of members that share a name with what they say, as <c>Say(EdtfTime)</c>.</param>
/// <param name="Language">The language that lacks it, as a BCP 47 tag.</param>
/// <param name="SaidIn">The language that is asked in its place, as a BCP 47 tag.</param>
public sealed record MissingMessage(string Message, string Language, string SaidIn)
{
    /// <summary>One sentence for whoever looks after the templates, in English.</summary>
    public override string ToString() => $"The language {Language} has no {Message}; it is said in {SaidIn}.";
}
