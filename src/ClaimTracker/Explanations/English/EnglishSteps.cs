namespace ClaimTracker;

// What a claim was in the history of its speaker's answers: the claim on one line, then how it relates to the answer before.
internal static class EnglishSteps
{
    public static string Say(PositionStepKind kind, Claim claim, Claim? previous, MessageTemplates templates)
    {
        var before = previous is null ? string.Empty : Before(previous, templates);
        var said = kind switch
        {
            PositionStepKind.First => $"The first answer of {EnglishMoves.Who(claim)} on record.",
            PositionStepKind.Repeated => $"The same as before: {before}.",
            PositionStepKind.Narrowed => $"It says more than the answer before: {before}.",
            PositionStepKind.Widened => $"It says less than the answer before: {before}.",
            PositionStepKind.Compatible => $"Another answer than before, and both can be true: {before}.",
            PositionStepKind.Update => $"An update of the answer before: {before}.",
            PositionStepKind.MayBeNewer => $"It may be newer than the answer before: {before}.",
            PositionStepKind.OfEarlierTime => $"It is of an earlier time than the answer before: {before}.",
            PositionStepKind.Correction => $"The desk recorded it as the correction of: {before}.",
            PositionStepKind.Corrected => $"The desk recorded as its correction: {before}.",
            PositionStepKind.ChangedAccount => $"A changed account, which does not show which one is true; before: {before}.",
            PositionStepKind.Contradiction => $"It cannot be true together with: {before}.",
            PositionStepKind.OutletsDiffer => $"Outlets differ on what was said; the other report: {before}.",
            PositionStepKind.NotCompared => $"It is not compared with the answer before: {before}.",
            PositionStepKind.NonAnswer => "No answer, and no denial.",
            PositionStepKind.Opinion => "A judgement, which is compared with nothing.",
            _ => "A prediction, which is compared with nothing.",
        };
        return $"{templates.ExplainClaim(claim)} {said}";
    }

    private static string Before(Claim previous, MessageTemplates templates)
    {
        var stance = EnglishStance.Say(previous, templates);
        return previous.Said is { } said ? $"{stance} ({templates.Say(said)})" : stance;
    }
}
