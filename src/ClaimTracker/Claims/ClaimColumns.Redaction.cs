namespace ClaimTracker;

// The one thing that writes in place. Texts are kept once, and each claim lets go of its own.
internal sealed partial class ClaimColumns
{
    private int _redactions;

    /// <summary>How many redactions there were. Whatever was made of texts or ids while it changed is made again.</summary>
    public int Redactions => Volatile.Read(ref _redactions);

    /// <summary>Puts the tombstone with a key in the place of a text in all rows of a claim.</summary>
    public void Redact(int claim, ClaimText text, string key)
    {
        var rows = Enumerable.Range(0, Count).Where(row => _claims[row] == claim).ToArray();
        switch (text)
        {
            case ClaimText.Quote:
                Release(Redact(_quotes, rows, key));
                break;
            case ClaimText.Wording:
                Release(Redact(_wordings, rows, key));
                break;
            case ClaimText.Addresses:
                Release(RedactAddresses(rows, key));
                break;
            case ClaimText.Answer:
                RedactAnswers([.. rows.Where(row => Answer(row) is TextAnswer)], key);
                break;
        }

        Interlocked.Increment(ref _redactions);
    }

    /// <summary>Puts another id in the place of an entity's in all answers.</summary>
    public void Redact(EntityId former, EntityId id)
    {
        for (var number = 0; number < Answers.Count; number++)
        {
            if (Answers[number] is EntityAnswer named && named.Relinked(former, id) is var other && !ReferenceEquals(named, other))
            {
                Answers.Replace(number, other);
            }
        }

        Interlocked.Increment(ref _redactions);
    }

    private List<(int Former, int Now)> Redact(SegmentedList<int> column, int[] rows, string key)
    {
        var tombstone = Texts.Add(Tombstone.TextOf(key));
        var exchanged = new List<(int, int)>();
        foreach (var row in rows.Where(row => column[row] >= 0))
        {
            exchanged.Add((column[row], tombstone));
            column[row] = tombstone;
        }

        return exchanged;
    }

    private List<(int Former, int Now)> RedactAddresses(int[] rows, string key)
    {
        var addresses = 0;
        return [.. rows.SelectMany(row => Hops.Redact(FirstHop(row), HopEnd(row), () => Texts.Add(Tombstone.AddressOf(key, addresses++))))];
    }

    private void RedactAnswers(int[] rows, string key)
    {
        var tombstone = Answers.Add(new TextAnswer(Tombstone.TextOf(key)));
        var former = new HashSet<int>();
        foreach (var row in rows)
        {
            former.Add(_answers[row]);
            _answers[row] = tombstone;
        }

        former.ExceptWith(Enumerable.Range(0, Count).Select(row => _answers[row]));
        foreach (var number in former)
        {
            Answers.Release(number, Answers[tombstone]);
        }
    }

    // Another claim's equal text stays as it is.
    private void Release(List<(int Former, int Now)> exchanged)
    {
        var kept = Enumerable.Range(0, Count)
            .SelectMany(row => new[] { _quotes[row], _wordings[row], _languages[row], _outletSequences[row] })
            .Concat(Hops.Texts)
            .ToHashSet();
        foreach (var (former, now) in exchanged.Where(text => !kept.Contains(text.Former)))
        {
            Texts.Release(former, Texts[now]);
        }
    }
}
