namespace ClaimTracker;

// The one thing that writes in place. Texts are kept once, and each claim lets go of its own.
internal sealed partial class ClaimColumns
{
    private int _redactions;

    /// <summary>Counts the beginnings and the ends of redactions: odd while one is going on. What was made meanwhile, or before, is made again.</summary>
    public int Redactions => Volatile.Read(ref _redactions);

    /// <summary>Does what a redaction does, so that readers can tell.</summary>
    /// <param name="exchange">Puts in place what was prepared before; readers wait for it.</param>
    public void Redact(Action exchange)
    {
        Interlocked.Increment(ref _redactions);
        try
        {
            exchange();
        }
        finally
        {
            Interlocked.Increment(ref _redactions);
        }
    }

    /// <summary>Puts the tombstone with a key in the place of a text in all rows of a claim.</summary>
    public void Redact(int claim, ClaimText text, string key)
    {
        int[] rows = [.. RowsOfClaim(claim)];
        switch (text)
        {
            case ClaimText.Quote:
                Redact(_quotes, rows, key, arePassages: true);
                break;
            case ClaimText.Wording:
                Redact(_wordings, rows, key, arePassages: false);
                break;
            case ClaimText.Addresses:
                RedactAddresses(rows, key);
                break;
            case ClaimText.Answer:
                RedactAnswers([.. rows.Where(row => Answer(row) is TextAnswer)], key);
                break;
        }
    }

    /// <summary>The answers that name an entity, by number, each with another id in its place.</summary>
    public IReadOnlyList<(int Number, Answer Answer)> Relinked(EntityId former, EntityId id) =>
    [
        .. from number in Enumerable.Range(0, Answers.Count)
           let answer = Answers[number] as EntityAnswer
           where answer?.Ids.Contains(former) == true
           select (number, (Answer)answer.Relinked(former, id)),
    ];

    // What a page has of the claim are its words too.
    private void Redact(SparseColumn column, int[] rows, string key, bool arePassages)
    {
        var tombstone = Texts.Add(Tombstone.TextOf(key));
        var exchanged = new List<(int, int)>();
        Redact(() =>
        {
            foreach (var row in rows.Where(row => column[row] >= 0))
            {
                exchanged.Add((column[row], tombstone));
                column[row] = tombstone;
            }

            if (arePassages)
            {
                exchanged.AddRange(rows.SelectMany(row => Hops.RedactPassages(FirstHop(row), HopEnd(row), tombstone)).Select(former => (former, tombstone)));
            }
        });
        Release(exchanged);
    }

    private void RedactAddresses(int[] rows, string key)
    {
        var addresses = 0;
        var exchanged = new List<(int Former, int Now)>();
        Redact(() => exchanged.AddRange(
            rows.SelectMany(row => Hops.Redact(FirstHop(row), HopEnd(row), () => Texts.Add(Tombstone.AddressOf(key, addresses++))))));
        Release(exchanged);
    }

    private void RedactAnswers(int[] rows, string key)
    {
        var tombstone = Answers.Add(new TextAnswer(Tombstone.TextOf(key)));
        var former = rows.Select(row => _rows.At(row).Answer).ToHashSet();
        Redact(() => Array.ForEach(rows, row => Volatile.Write(ref _rows.At(row).Answer, tombstone)));
        former.ExceptWith(Enumerable.Range(0, Count).Select(row => _rows.At(row).Answer));
        foreach (var number in former)
        {
            Answers.Release(number, Answers[tombstone]);
        }
    }

    // Another claim's equal text stays as it is.
    private void Release(List<(int Former, int Now)> exchanged)
    {
        var kept = _quotes.Values.Concat(_wordings.Values).Concat(_languages.Values).Concat(Hops.Texts).ToHashSet();
        foreach (var (former, now) in exchanged.Where(text => !kept.Contains(text.Former)))
        {
            Texts.Release(former, Texts[now]);
        }
    }
}
