namespace ClaimTracker.Benchmarks;

/// <summary>The claims on one question in one array, looked through from end to end.</summary>
internal sealed class QuestionClaims
{
    private Kept[] _claims = new Kept[4];
    private int _count;

    public void Add(int row, in NumberedStatement claim)
    {
        if (_count == _claims.Length)
        {
            Array.Resize(ref _claims, _count * 2);
        }

        _claims[_count++] = new Kept(row, claim.Speaker, new HeldSpan(claim.Denies, claim.Low, claim.High), claim.Start, claim.End);
    }

    /// <summary>Notes the claims that clash, and whether they conflict or are parted by time.</summary>
    /// <returns>How many.</returns>
    public int Rivals(in NumberedStatement claim, List<(int Row, bool IsConflict)> found)
    {
        found.Clear();
        var held = new HeldSpan(claim.Denies, claim.Low, claim.High);
        foreach (ref readonly var other in _claims.AsSpan(0, _count))
        {
            if (held.Clashes(other.Held))
            {
                found.Add((other.Row, claim.Start < other.End && other.Start < claim.End));
            }
        }

        return found.Count;
    }

    private readonly record struct Kept(int Row, int Speaker, HeldSpan Held, int Start, int End);
}
