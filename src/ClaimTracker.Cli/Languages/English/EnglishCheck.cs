namespace ClaimTracker.Cli;

internal sealed class EnglishCheck : CheckWords
{
    public override string RuleFailed => "Rule failed";

    public override string NothingFound => "Found: nothing to tell.";

    public override string OvertakenByALaterClaim => "overtaken by a later claim of the same speaker";

    public override string Withdrawn => "withdrawn by the desk";

    public override string Retracted => "retracted by its speaker";

    public override string NoTimes =>
        "the document says of nothing when it was recorded (`recorded`, `at`, `published`), so --as-of cannot tell moments apart, and nothing is left out.";

    public override string NothingLater => "nothing was entered after it.";

    public override string Found(string kinds, int pairs) => $"Found: {kinds}{(pairs == 0 ? string.Empty : $"; {EnglishWords.Count(pairs, "pair")} of claims")}.";

    public override string Against(string first, string second) => $"{first} against {second}";

    public override string IdsAgainst(string first, string second) => Against(first, second);

    public override string Then(string older, string newer) => $"{older}, then {newer}";

    public override string CorrectedTo(string older, string newer) => $"{older}, corrected to {newer}";

    public override string ClaimsOf(string ids) => $"Claims: {ids}";

    public override string SameIn(int pairs, string ids) => $"The same in {EnglishWords.Count(pairs, "pair")} of claims: {ids}";

    public override string OvertakenBy(string ids) => $"overtaken by {ids}";

    public override string CorrectedBy(string ids) => $"corrected by {ids}";

    public override string Amended(string why) => $"The desk amended its record of this{why}.";

    public override string Summary(string wording) => $"Summary: {wording}";

    public override string Declared(CounterclaimKind kind, string other) => $"The desk recorded it as {Of(kind)} {other}.";

    public override string Countered(CounterclaimKind kind, string other, string? ended) =>
        $"Counterclaim: {other} {Said(kind)}{(ended is null ? string.Empty : $" – since {ended}")}.";

    public override string AsOf(string moment, string leftOut) => $"As of {moment}: {leftOut}";

    public override string SaidBy(string time) => $"Said by {time}: what was said later is left out; what the desk did since is not.";

    public override string LaterEntries(int count) => count == 1 ? "1\u00A0later entry is left out." : $"{MessageTemplates.English.Say((decimal)count)}\u00A0later entries are left out.";

    private static string Of(CounterclaimKind kind) => kind switch
    {
        CounterclaimKind.Rebuts => "a rebuttal of",
        CounterclaimKind.Undercuts => "an attack on the evidence of",
        _ => "a reply to",
    };

    private static string Said(CounterclaimKind kind) => kind switch
    {
        CounterclaimKind.Rebuts => "says that this is wrong",
        CounterclaimKind.Undercuts => "attacks the evidence for this",
        _ => "replies to this",
    };
}
