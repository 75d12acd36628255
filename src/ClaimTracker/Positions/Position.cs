using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>One answer to a question, asserted or denied, with all claims that hold it. The counts are over its claims in force.</summary>
/// <remarks>Immutable and thread-safe; only a redaction reaches it. After the position of Carneades.</remarks>
public sealed class Position
{
    private readonly LedgerRoot _root;
    private readonly int[] _rows;
    private readonly int[] _inForce;

    /// <summary>Makes a position of its rows and of those in force, both in order of ids.</summary>
    internal Position(LedgerRoot root, bool isDenied, int[] rows, int[] inForce, bool isEarlier)
    {
        _root = root;
        _rows = rows;
        _inForce = inForce;
        IsEarlier = isEarlier;
        Polarity = isDenied ? Polarity.Denied : Polarity.Asserted;
    }

    /// <summary>The answer, as written in the claim with the smallest id; lists sorted and without repeats.</summary>
    public Answer Answer => PrintedAnswer.Of(_root, _rows[0]);

    /// <summary>Whether the answer is asserted or denied. On a yes/no question always asserted: denying yes is saying no.</summary>
    public Polarity Polarity { get; }

    /// <summary>All claims that hold it, in order of ids. Never empty.</summary>
    public ImmutableArray<Claim> Claims => [.. _rows.Select(row => new Claim(_root, row))];

    /// <summary>Those in force, in order of ids.</summary>
    public ImmutableArray<Claim> InForce => [.. _inForce.Select(row => new Claim(_root, row))];

    /// <summary>How many claims in force hold it.</summary>
    public int Mentions => _inForce.Length;

    /// <summary>How many different outlets stand anywhere in their chains.</summary>
    public int Outlets => _inForce.SelectMany(OutletsOf).Distinct().Count();

    /// <summary>How many different speakers made them.</summary>
    public int Speakers => _inForce.Select(_root.Columns.Speaker).Distinct().Count();

    /// <summary>How many independent sources stand behind them; with fewer than two they are not shown to be independent.</summary>
    public int Origins => ClaimTracker.Origins.Count(_inForce.Select(_root.RootsOf), _root.Entities);

    /// <summary>Whether two or more origins stand behind it.</summary>
    public bool IsCorroborated => Origins > 1;

    /// <summary>The sides they were made for, in order of ids.</summary>
    public ImmutableArray<Speaker> Sides =>
        [.. _inForce.SelectMany(row => _root.RootsOf(row).Members).Distinct().Select(root => (Speaker)_root.Entities[root].Entity).OrderBy(side => side.Id)];

    /// <summary>Whether each of its claims in force is updated by another claim in force, so that it tells of an earlier time.</summary>
    public bool IsEarlier { get; }

    /// <summary>The row of the claim with the smallest id.</summary>
    internal int FirstRow => _rows[0];

    internal ClaimId FirstId => _root.Columns.Id(FirstRow);

    /// <summary>Whether a row is one of those in force.</summary>
    internal bool HasInForce(int row) => _inForce.Contains(row);

    /// <summary>What its claims hold.</summary>
    internal HeldAnswer Held => Settled.Read(_root, () => HeldAnswer.Of(
        _root.Columns.Answer(FirstRow)!, _root.Columns.Force(FirstRow), _root.Questions[_root.Columns.Question(FirstRow)], _root.Entities));

    /// <summary>The polarity and the answer.</summary>
    public override string ToString() => Polarity == Polarity.Denied ? $"not {Answer}" : Answer.ToString();

    private IEnumerable<int> OutletsOf(int row)
    {
        for (var hop = _root.Columns.FirstHop(row); hop < _root.Columns.HopEnd(row); hop++)
        {
            yield return _root.Columns.Hops.Outlet(hop);
        }
    }
}
