namespace ClaimTracker;

/// <summary>All findings by code, then claim ids, made one by one as they are read.</summary>
/// <remarks>
/// Memory: the claims, and what rules found; the number of pairs does not matter. Pairs are looked at twice: to learn which claims give
/// findings of which codes, and when they are told. Not thread-safe.
/// </remarks>
internal sealed class FindingStream(IEnumerable<QuestionStanding> standings, PairFindings pairs, IEnumerable<Finding> ofRules)
{
    /// <summary>Makes the findings.</summary>
    public IEnumerable<Finding> Read(ClaimColumns columns)
    {
        var questions = new Dictionary<int, QuestionFindings>();
        var codes = new SortedDictionary<PairCode, HashSet<int>>();
        foreach (var standing in standings)
        {
            Note(standing, questions, codes, columns);
        }

        var rest = new Queue<Finding>(FindingOrder.Sort(ofRules, finding => finding));
        foreach (var (code, rows) in codes)
        {
            while (rest.TryPeek(out var next) && string.CompareOrdinal(next.Code, code.ToText()) < 0)
            {
                yield return rest.Dequeue();
            }

            foreach (var row in rows.Order(new RowsById(columns)))
            {
                foreach (var finding in questions[columns.Question(row)].Of(row, code))
                {
                    yield return finding;
                }
            }
        }

        foreach (var finding in rest)
        {
            yield return finding;
        }
    }

    private void Note(QuestionStanding standing, Dictionary<int, QuestionFindings> questions, SortedDictionary<PairCode, HashSet<int>> codes, ClaimColumns columns)
    {
        var findings = new QuestionFindings(standing, pairs);
        foreach (var (row, code) in findings.Smaller())
        {
            questions.TryAdd(columns.Question(row), findings);
            if (!codes.TryGetValue(code, out var rows))
            {
                codes[code] = rows = [];
            }

            rows.Add(row);
        }
    }
}
