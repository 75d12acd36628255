namespace ClaimTracker.Cli;

/// <summary>Parts of what is told of a claim.</summary>
internal static class ClaimWords
{
    /// <summary>What the speaker did with the answer, behind the speaker; empty where that is to say it.</summary>
    public static string Verb(Claim claim) => claim.Force switch
    {
        Force.Confirms => ", confirms",
        Force.Admits => ", acknowledges",
        Force.Denies => ", denies",
        Force.Doubts => ", doubts",
        Force.Asserts => string.Empty,
        var silent => $", {SilenceText.Of(silent)}",
    };

    /// <summary>How firmly it is put, behind the answer; empty where it is put as certain.</summary>
    public static string Hedge(Claim claim) => (claim.Nature, claim.Certainty, claim.Force) switch
    {
        (Nature.Opinion, _, _) => " (an opinion)",
        (Nature.Prediction, _, _) => " (a prediction)",
        (_, Certainty.Probable, not Force.Doubts) => " (put as probable)",
        (_, Certainty.Possible, not Force.Doubts) => " (put as possible)",
        _ => string.Empty,
    };

    /// <summary>The claim on one line, for a reader who has the question before him: who, when, and the answer.</summary>
    public static string Line(Claim claim) => Without(claim.Question, MessageTemplates.English.ExplainClaim(claim));

    /// <summary>The claim in short: who, and the answer.</summary>
    public static string Short(Claim claim) => $"{claim.Speaker.Name}{Verb(claim)}{(claim.Answer is null ? string.Empty : $": {MessageTemplates.English.Say(claim)}")}";

    /// <summary>A sentence without the question, which stands above it.</summary>
    public static string Without(Question question, string sentence) => sentence.Replace($"{question.Text} ", string.Empty, StringComparison.Ordinal);
}
