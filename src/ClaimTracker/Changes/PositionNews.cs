namespace ClaimTracker;

/// <summary>Which positions on one question gained or lost claims in force.</summary>
internal static class PositionNews
{
    /// <summary>The changes, in no order.</summary>
    public static IEnumerable<LedgerChange> Find(QuestionTurn turn, MessageTemplates templates)
    {
        var then = (turn.Before?.Positions ?? []).ToDictionary(position => position.Held);
        foreach (var now in turn.After.Positions)
        {
            then.Remove(now.Held, out var was);
            if (now.InForce.Except(was?.InForce ?? []).ToList() is { Count: > 0 } gained)
            {
                yield return new PositionGained(was, now, [.. gained], turn.Question, templates);
            }

            if (was?.InForce.Except(now.InForce).ToList() is { Count: > 0 } lost)
            {
                yield return new PositionLost(was, now, [.. lost], turn.Question, templates);
            }
        }

        foreach (var was in then.Values.Where(position => position.Mentions > 0))
        {
            yield return new PositionLost(was, null, was.InForce, turn.Question, templates);
        }
    }
}
