namespace ClaimTracker.Tests;

/// <summary>A rule that throws before it finds anything.</summary>
internal sealed class ThrowingRule(string id = "CT9666") : LedgerRule(new(id, "Broken"))
{
    protected override IEnumerable<Finding> Examine(LedgerView view) => throw new NotSupportedException("The rule broke.");
}

/// <summary>A rule that finds each claim, and breaks after some of them.</summary>
internal sealed class ThrowingLaterRule(int after, string id = "CT9667") : LedgerRule(new(id, "Breaks later"))
{
    protected override IEnumerable<Finding> Examine(LedgerView view)
    {
        var found = 0;
        foreach (var claim in view.Claims.OrderBy(claim => claim.Id))
        {
            yield return found++ < after ? Found([claim], "Seen.") : throw new NotSupportedException("The rule broke.");
        }
    }
}

/// <summary>A rule that gives null instead of findings.</summary>
internal sealed class NullRule() : LedgerRule(new("CT9668", "Gives null"))
{
    protected override IEnumerable<Finding> Examine(LedgerView view) => null!;
}

/// <summary>A rule that gives null in the place of a finding.</summary>
internal sealed class NullFindingRule() : LedgerRule(new("CT9669", "Finds null"))
{
    protected override IEnumerable<Finding> Examine(LedgerView view) => [null!];
}

/// <summary>A rule that breaks every other time.</summary>
internal sealed class FickleRule() : LedgerRule(new("CT9670", "Fickle"))
{
    private int _runs;

    protected override IEnumerable<Finding> Examine(LedgerView view) =>
        Interlocked.Increment(ref _runs) % 2 == 0 ? [Found(view.Claims, "Seen.")] : throw new NotSupportedException("The rule broke.");
}

/// <summary>A rule that throws what cannot even say what is wrong.</summary>
internal sealed class SpeechlessRule() : LedgerRule(new("CT9671", "Speechless"))
{
    protected override IEnumerable<Finding> Examine(LedgerView view) => throw new SpeechlessException();

    private sealed class SpeechlessException : Exception
    {
        public override string Message => throw new NotSupportedException("No words.");
    }
}
