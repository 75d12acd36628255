namespace ClaimTracker;

/// <summary>What acts say about pairs of claims on one question: who corrects whom, and which texts an editor set against one another.</summary>
internal sealed class ActLinks
{
    private readonly Dictionary<int, List<int>> _correctors = [];
    private readonly HashSet<(int, int)> _rebuttals = [];
    private readonly HashSet<int> _linked = [];

    public ActLinks(IEnumerable<Act> acts, bool isText)
    {
        foreach (var act in acts)
        {
            if (act is Act.Correction correction)
            {
                AddCorrection(correction);
            }
            else if (isText && act is Act.Countering { Kind: CounterclaimKind.Rebuts } rebuttal)
            {
                _rebuttals.Add((rebuttal.Claim, rebuttal.Against));
                _linked.UnionWith([rebuttal.Claim, rebuttal.Against]);
            }
        }
    }

    /// <summary>Whether the claim takes part in a correction, or as a text in a rebuttal.</summary>
    public bool IsLinked(int row) => _linked.Contains(row);

    /// <summary>Whether the second claim corrects the first, directly or through a chain.</summary>
    public bool IsCorrectedBy(int row, int other) => CorrectorsOf(row).Contains(other);

    /// <summary>An editor's word that two texts are rivals.</summary>
    public bool AreRivals(int first, int second) =>
        _rebuttals.Contains((first, second)) || _rebuttals.Contains((second, first))
        || IsCorrectedBy(first, second) || IsCorrectedBy(second, first);

    /// <summary>All claims that correct a claim, directly or through a chain; corrections form no loop.</summary>
    public IEnumerable<int> CorrectorsOf(int row)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([row]);
        while (open.TryPop(out var current))
        {
            foreach (var corrector in _correctors.GetValueOrDefault(current, []))
            {
                if (seen.Add(corrector))
                {
                    yield return corrector;
                    open.Push(corrector);
                }
            }
        }
    }

    private void AddCorrection(Act.Correction correction)
    {
        if (!_correctors.TryGetValue(correction.Claim, out var correctors))
        {
            _correctors[correction.Claim] = correctors = [];
        }

        correctors.Add(correction.With);
        _linked.UnionWith([correction.Claim, correction.With]);
    }
}
