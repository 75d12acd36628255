namespace ClaimTracker.Benchmarks;

/// <summary>Works on one question at a time, in arrays that are used again for the next.</summary>
internal sealed class QuestionBench
{
    private HeldSpan[] _held = new HeldSpan[32];
    private HeldTimes[] _times = new HeldTimes[32];
    private bool[] _isEarlier = new bool[32];
    private ClaimTimes[] _claims = new ClaimTimes[256];
    private int _positions;
    private int _count;

    public void Clear() => (_positions, _count) = (0, 0);

    public void Add(int row, in HeldSpan held, int start, int end)
    {
        if (_count == _claims.Length)
        {
            Array.Resize(ref _claims, _count * 2);
        }

        _claims[_count++] = new ClaimTimes(row, PositionOf(held, start, end), start, end);
    }

    /// <summary>Whether two claims on positions that are not earlier conflict.</summary>
    public bool IsDisputed()
    {
        FindEarlier();
        for (var one = 0; one < _positions; one++)
        {
            for (var other = one + 1; other < _positions; other++)
            {
                if (!_isEarlier[one] && !_isEarlier[other] && _held[one].Clashes(_held[other]) && AnyOverlap(one, other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public void AddPositionsTo(DisputeTotals totals, int question)
    {
        totals.AddDisputes(1);
        for (var i = 0; i < _positions; i++)
        {
            totals.AddPosition(question, _held[i].Denies, _held[i].Low, _held[i].High, _times[i].Claims);
        }
    }

    // Without branches, which would be guessed wrong half of the time: every test gives all ones or zero.
    public PairTotals Pairs(PairTotals totals)
    {
        var clash = Clashes();
        var claims = _claims.AsSpan(0, _count);
        var (count, sum) = (totals.Count, totals.Sum);
        for (var i = 0; i < claims.Length; i++)
        {
            ref readonly var one = ref claims[i];
            var against = clash.AsSpan(one.Position * _positions, _positions);
            foreach (ref readonly var other in claims[(i + 1)..])
            {
                long hit = against[other.Position] & ((one.Start - other.End) >> 31) & ((other.Start - one.End) >> 31);
                count -= hit;
                sum += PairTotals.KeyOf(one.Row, other.Row) & hit;
            }
        }

        return new PairTotals(count, sum);
    }

    private int PositionOf(in HeldSpan held, int start, int end)
    {
        for (var i = 0; i < _positions; i++)
        {
            if (_held[i] == held)
            {
                _times[i].Add(start, end);
                return i;
            }
        }

        if (_positions == _held.Length)
        {
            Array.Resize(ref _held, _positions * 2);
            Array.Resize(ref _times, _positions * 2);
            Array.Resize(ref _isEarlier, _positions * 2);
        }

        _held[_positions] = held;
        _times[_positions] = new HeldTimes(start, end);
        return _positions++;
    }

    private void FindEarlier()
    {
        for (var own = 0; own < _positions; own++)
        {
            _isEarlier[own] = false;
            for (var other = 0; other < _positions && !_times[own].IsOpen; other++)
            {
                _isEarlier[own] |= _times[own].AllEndBefore(_times[other]) && _held[own].Clashes(_held[other]);
            }
        }
    }

    // Two open ends always overlap; otherwise the claims have to be looked at.
    private bool AnyOverlap(int one, int other)
    {
        if (_times[one].IsOpen && _times[other].IsOpen)
        {
            return true;
        }

        var claims = _claims.AsSpan(0, _count);
        foreach (ref readonly var claim in claims)
        {
            if (claim.Position != one)
            {
                continue;
            }

            foreach (ref readonly var rival in claims)
            {
                if (rival.Position == other && claim.Overlaps(rival))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int[] Clashes()
    {
        var clash = new int[_positions * _positions];
        for (var one = 0; one < _positions; one++)
        {
            for (var other = 0; other < _positions; other++)
            {
                clash[(one * _positions) + other] = _held[one].Clashes(_held[other]) ? -1 : 0;
            }
        }

        return clash;
    }
}
