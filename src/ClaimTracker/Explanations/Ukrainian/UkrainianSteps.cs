namespace ClaimTracker;

// What a claim was in the history of its speaker's answers: the claim on one line, then how it relates to the answer before.
internal static class UkrainianSteps
{
    public static string Say(PositionStepKind kind, Claim claim, Claim? previous, MessageTemplates templates)
    {
        var before = previous is null ? string.Empty : Before(previous, templates);
        var said = kind switch
        {
            PositionStepKind.First => $"Перша записана відповідь ({UkrainianMoves.Who(claim)}).",
            PositionStepKind.Repeated => $"Те саме, що й раніше: {before}.",
            PositionStepKind.Narrowed => $"Сказано більше, ніж у попередній відповіді: {before}.",
            PositionStepKind.Widened => $"Сказано менше, ніж у попередній відповіді: {before}.",
            PositionStepKind.Compatible => $"Інша відповідь, ніж раніше, і обидві можуть бути правдивими: {before}.",
            PositionStepKind.Update => $"Оновлення попередньої відповіді: {before}.",
            PositionStepKind.MayBeNewer => $"Можливо, новіше за попередню відповідь: {before}.",
            PositionStepKind.OfEarlierTime => $"Стосується ранішого часу, ніж попередня відповідь: {before}.",
            PositionStepKind.Correction => $"Редакція записала це як виправлення; раніше: {before}.",
            PositionStepKind.Corrected => $"Редакція записала виправлення до цього: {before}.",
            PositionStepKind.ChangedAccount => $"Змінена версія, яка не показує, що з цього правда; раніше: {before}.",
            PositionStepKind.Contradiction => $"Обидві відповіді водночас не можуть бути правдивими; інша відповідь: {before}.",
            PositionStepKind.OutletsDiffer => $"Медіа розходяться в тому, що саме було сказано; інше повідомлення: {before}.",
            PositionStepKind.NotCompared => $"Це не порівнюють із попередньою відповіддю: {before}.",
            PositionStepKind.NonAnswer => "Ні відповіді, ні заперечення.",
            PositionStepKind.Opinion => "Думка; її ні з чим не порівнюють.",
            _ => "Прогноз; його ні з чим не порівнюють.",
        };
        return $"{templates.ExplainClaim(claim)} {said}";
    }

    private static string Before(Claim previous, MessageTemplates templates)
    {
        var stance = UkrainianStance.Say(previous, templates);
        return previous.Said is { } said ? $"{stance} ({templates.Say(said)})" : stance;
    }
}
