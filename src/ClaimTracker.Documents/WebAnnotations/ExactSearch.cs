namespace ClaimTracker.Documents;

/// <summary>Finds words letter for letter.</summary>
internal static class ExactSearch
{
    /// <returns>Null where the words stand nowhere.</returns>
    public static PassageMatch? Find(Passage passage, string text, PassageSurroundings surroundings)
    {
        var (best, agreement, places) = (-1, -1, 0);
        foreach (var start in Places(passage.Exact, text))
        {
            var agrees = surroundings.Agreement(start, start + passage.Exact.Length);
            if (agrees > agreement)
            {
                (best, agreement, places) = (start, agrees, 1);
            }
            else if (agrees == agreement)
            {
                best = surroundings.Distance(start) < surroundings.Distance(best) ? start : best;
                places++;
            }
        }

        if (best < 0)
        {
            return null;
        }

        // Where it was is where it is, as far as nothing around it says otherwise.
        var isUnmoved = best == surroundings.OldStart;
        return new PassageMatch(
            places > 1 && !isUnmoved ? PassageMatchKind.Ambiguous : PassageMatchKind.Exact,
            surroundings.At(best, best + passage.Exact.Length),
            edits: 0,
            places > 1 && !isUnmoved ? places : 1);
    }

    // All places, overlapping ones too, in time linear in the text whatever the words (Knuth, Morris, Pratt).
    private static IEnumerable<int> Places(string words, string text)
    {
        if (!text.Contains(words, StringComparison.Ordinal))
        {
            yield break;
        }

        var borders = Borders(words);
        var matched = 0;
        for (var i = 0; i < text.Length; i++)
        {
            while (matched > 0 && (matched == words.Length || words[matched] != text[i]))
            {
                matched = borders[matched - 1];
            }

            matched += words[matched] == text[i] ? 1 : 0;
            if (matched == words.Length)
            {
                yield return i + 1 - matched;
            }
        }
    }

    private static int[] Borders(string words)
    {
        var borders = new int[words.Length];
        for (var i = 1; i < words.Length; i++)
        {
            var border = borders[i - 1];
            while (border > 0 && words[border] != words[i])
            {
                border = borders[border - 1];
            }

            borders[i] = words[border] == words[i] ? border + 1 : 0;
        }

        return borders;
    }
}
