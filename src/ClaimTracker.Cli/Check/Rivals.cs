namespace ClaimTracker.Cli;

/// <summary>Which sides stand against which on a question: "Russia against Ukraine and Ukrainian media".</summary>
internal sealed class Rivals
{
    private const int MostPairs = 2;

    private readonly SortedDictionary<string, SortedSet<string>> _against = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<ClaimId, string> _sides = [];

    private readonly Words _words;

    private Rivals(IEnumerable<Finding> findings, Words words)
    {
        _words = words;
        foreach (var finding in findings)
        {
            var (first, second) = (SidesOf(finding.Claims[0]), SidesOf(finding.Claims[1]));
            _against.TryAdd(first, new(StringComparer.Ordinal));
            _against.TryAdd(second, new(StringComparer.Ordinal));
            _against[first].Add(second);
            _against[second].Add(first);
        }
    }

    public static string Say(QuestionStanding standing, Story story, ComparisonStatus status)
    {
        var current = standing.Positions.Where(position => !position.IsEarlier).SelectMany(position => position.InForce).Select(claim => claim.Id).ToHashSet();
        return new Rivals(story.FindingsOn(standing.Question).Where(finding =>
            finding.Status == status && finding.Relation is not null && finding.Claims.All(claim => current.Contains(claim.Id))), story.Words).Say();
    }

    private string Say()
    {
        // Sides with the same rivals stand together.
        var camps = _against
            .GroupBy(side => string.Join(' ', side.Value.Where(rival => rival != side.Key)), side => side.Key, StringComparer.Ordinal)
            .Where(camp => camp.Key.Length > 0)
            .Select(camp => camp.ToArray())
            .ToArray();
        var pairs = camps
            .SelectMany((camp, index) => camps.Skip(index + 1).Where(other => _against[camp[0]].Contains(other[0])).Select(other => (camp, other)))
            .Select(pair => _words.Check.Against(NamesOf(pair.camp), NamesOf(pair.other)))
            .ToArray();
        var within = _against.Where(side => side.Value.Contains(side.Key)).Select(side => side.Key).ToArray();
        return string.Join("; ",
        [
            .. pairs.Length > MostPairs ? [_words.Standing.Between(NamesOf([.. _against.Keys]))] : pairs,
            .. within.Length > 0 ? [_words.Standing.Within(NamesOf(within))] : Array.Empty<string>(),
        ]);
    }

    private string NamesOf(string[] sides) => _words.Join(sides.Select(side => _names[side]));

    // A claim that was made for several sides at once stands for all of them together.
    private string SidesOf(Claim claim)
    {
        if (!_sides.TryGetValue(claim.Id, out var key))
        {
            var sides = claim.Sides;
            key = string.Join('+', sides.Select(side => side.Id));
            _sides[claim.Id] = key;
            _names[key] = sides.Length == 1 ? sides[0].Name : _words.Standing.Together([.. sides.Select(side => side.Name)]);
        }

        return key;
    }
}
