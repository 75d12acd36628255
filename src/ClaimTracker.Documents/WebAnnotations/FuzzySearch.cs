namespace ClaimTracker.Documents;

/// <summary>Finds words of which a few letters changed.</summary>
internal static class FuzzySearch
{
    // So many places are looked at closely.
    private const int MostPlaces = 64;

    /// <returns>Null where too many letters would have to change.</returns>
    public static PassageMatch? Find(Passage passage, string text, PassageSurroundings surroundings, double mostChanged)
    {
        var words = SpacedText.Of(passage.Exact);
        var most = (int)(words.Letters.Length * mostChanged);
        if (words.Letters.Length == 0 || passage.Exact.Length > PassageFinder.MaxFuzzyLength)
        {
            return null;
        }

        var page = SpacedText.Of(text);
        PassageMatch? best = null;
        var (bestRank, bestDistance) = (int.MaxValue, int.MaxValue);
        var backwards = new EditDistances(Reversed(words.Letters));
        foreach (var (end, edits) in Ends(words.Letters, page, most, surroundings))
        {
            var from = page.IndexOf(StartOf(page.Letters, end, words.Letters.Length, edits, most, backwards));
            var to = page.IndexOf(end - 1) + 1;
            if (from >= to || string.IsNullOrWhiteSpace(text[from..to]))
            {
                continue;
            }

            var (rank, distance) = ((edits * 4) - surroundings.Agreement(from, to), surroundings.Distance(from));
            if (rank < bestRank || (rank == bestRank && distance < bestDistance))
            {
                (bestRank, bestDistance) = (rank, distance);
                best = new PassageMatch(PassageMatchKind.Fuzzy, surroundings.At(from, to), edits, places: 1);
            }
        }

        return best;
    }

    // Where the fewest letters change, nearest to the old place first among equals: at most so many ends that looking at each closely stays cheap.
    private static IEnumerable<(int End, int Edits)> Ends(string words, SpacedText page, int most, PassageSurroundings surroundings)
    {
        var ends = new PriorityQueue<(int End, int Edits), (int Edits, int Distance)>(Comparer<(int Edits, int Distance)>.Create((one, other) => other.CompareTo(one)));
        var distances = new EditDistances(words);
        distances.StartAnywhere();
        var (former, isFalling) = (words.Length, true);
        for (var i = 0; i <= page.Letters.Length; i++)
        {
            var edits = i < page.Letters.Length ? distances.Next(page.Letters[i]) : int.MaxValue;
            if (edits > former && isFalling && former <= most)
            {
                ends.Enqueue((i, former), (former, surroundings.Distance(Math.Max(0, page.IndexOf(i - 1) - words.Length))));
                if (ends.Count > MostPlaces)
                {
                    ends.Dequeue();
                }
            }

            isFalling = edits < former || (edits == former && isFalling);
            former = edits;
        }

        return ends.UnorderedItems.Select(item => item.Element).OrderBy(place => place.End);
    }

    // Backwards from the end to where the words begin.
    private static int StartOf(string letters, int end, int length, int edits, int most, EditDistances backwards)
    {
        backwards.StartHere();
        var (start, nearest) = (end, int.MaxValue);
        for (var i = end - 1; i >= 0 && i >= end - length - most; i--)
        {
            if (backwards.Next(letters[i]) == edits && Math.Abs(end - i - length) < nearest)
            {
                (start, nearest) = (i, Math.Abs(end - i - length));
            }
        }

        return start;
    }

    private static string Reversed(string letters)
    {
        var reversed = letters.ToCharArray();
        Array.Reverse(reversed);
        return new string(reversed);
    }
}
