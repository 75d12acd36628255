using System.Diagnostics;

namespace ClaimTracker.Documents.Tests.Annotations;

public sealed class PassageFinderTests
{
    private const string Page = "The mayor spoke first. She said: The strike is over. Later the union spoke. It said: The strike is over. Nobody clapped.";

    [Fact]
    public void Find_AtItsOldPosition_IsExact()
    {
        var found = PassageFinder.Find(Passage.Of("The strike is over").From(33, 51), Page);

        Assert.Equal((PassageMatchKind.Exact, 33, 51, 1), (found.Kind, found.Passage!.Start, found.Passage.End, found.Places));
    }

    [Fact]
    public void Find_SeveralPlaces_SurroundingsTell()
    {
        var found = PassageFinder.Find(Passage.Of("The strike is over").Between("It said: ", ". Nobody").From(33, 51), Page);

        Assert.Equal((PassageMatchKind.Exact, "It said: ", ". Nobody", 0), (found.Kind, found.Passage!.Prefix, found.Passage.Suffix, found.Edits));
        Assert.Equal(Page.LastIndexOf("The strike", StringComparison.Ordinal), found.Passage.Start);
    }

    [Fact]
    public void Find_SeveralPlacesAlike_IsAmbiguousAndNearest()
    {
        var found = PassageFinder.Find(Passage.Of("The strike is over").From(80, 98), Page);

        Assert.Equal((PassageMatchKind.Ambiguous, 2, Page.LastIndexOf("The strike", StringComparison.Ordinal)), (found.Kind, found.Places, found.Passage!.Start));
    }

    [Fact]
    public void Find_WithoutAnyHint_IsAmbiguousAndFirst()
    {
        var found = PassageFinder.Find(Passage.Of("spoke"), Page);

        Assert.Equal((PassageMatchKind.Ambiguous, 2, 10), (found.Kind, found.Places, found.Passage!.Start));
    }

    [Theory]
    [InlineData("The strike is now over", 4)]
    [InlineData("The strikes is over", 1)]
    [InlineData("The stike is over", 1)]
    [InlineData("the strike is over", 1)]
    [InlineData("The  strike\nis over", 0)]
    public void Find_LettersChanged_IsFuzzy(string now, int edits)
    {
        var page = "Some words before. " + now + ". Some words behind.";

        var found = PassageFinder.Find(Passage.Of("The strike is over").Between("before. ", ". Some"), page, mostChanged: 0.25);

        Assert.Equal((PassageMatchKind.Fuzzy, now, edits, 19), (found.Kind, found.Passage?.Exact, found.Edits, found.Passage?.Start));
    }

    [Fact]
    public void Find_TwoChangedAlike_TakesTheOneThatItsSurroundingsNameElseTheNearest()
    {
        var page = Page.Replace("strike is", "strikes is", StringComparison.Ordinal);
        var last = page.LastIndexOf("The strikes", StringComparison.Ordinal);

        Assert.Equal(last, PassageFinder.Find(Passage.Of("The strike is over").Between("It said: ", null), page).Passage?.Start);
        Assert.Equal(last, PassageFinder.Find(Passage.Of("The strike is over").From(90, 108), page).Passage?.Start);
        Assert.Equal(33, PassageFinder.Find(Passage.Of("The strike is over").From(30, 48), page).Passage?.Start);
    }

    [Fact]
    public void Find_AtTheBound_IsFuzzyAndBeyondLost()
    {
        Assert.Equal(PassageMatchKind.Fuzzy, PassageFinder.Find(Passage.Of("abcdefghij"), "-- abcdXXghij --").Kind);
        Assert.Equal(PassageMatchKind.Lost, PassageFinder.Find(Passage.Of("abcdefghij"), "-- abcXXXghij --").Kind);
        Assert.Equal(PassageMatchKind.Lost, PassageFinder.Find(Passage.Of("abcdefghij"), "-- abcdXghij --", mostChanged: 0).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Something else entirely.")]
    public void Find_NothingLikeIt_IsLost(string page)
    {
        var found = PassageFinder.Find(Passage.Of("The strike is over"), page);

        Assert.Equal((PassageMatchKind.Lost, null, 0), (found.Kind, found.Passage, found.Places));
    }

    [Fact]
    public void Find_CharactersOfTwoUnits_CountAsOne()
    {
        var found = PassageFinder.Find(Passage.Of("over \U0001D11E").From(2, 8), "\U0001D11E over \U0001D11E!");

        Assert.Equal((PassageMatchKind.Exact, 2, 8), (found.Kind, found.Passage!.Start, found.Passage.End));
    }

    [Fact]
    public void Find_BoundsAndLimits_AreChecked()
    {
        Assert.Throws<ArgumentOutOfRangeException>("mostChanged", () => PassageFinder.Find(Passage.Of("a"), "a", 0.6));
        Assert.Throws<ArgumentOutOfRangeException>("mostChanged", () => PassageFinder.Find(Passage.Of("a"), "a", double.NaN));
        Assert.Throws<ArgumentException>("pageText", () => PassageFinder.Find(Passage.Of("a"), new string('a', PassageFinder.MaxTextLength + 1)));
    }

    [Fact]
    public void Find_AnyWordsAndText_AgreesWithATableOfDistances() =>
        Gen.Select(Gen.Char["ab c"].Array[1, 90], Gen.Char["ab c"].Array[0, 140]).Sample(
            (words, text) =>
            {
                if (string.IsNullOrWhiteSpace(new string(words)))
                {
                    return;
                }

                var found = PassageFinder.Find(Passage.Of(new string(words)), new string(text), 0.5);
                var (pattern, page) = (SpacedText.Of(new string(words)).Letters, SpacedText.Of(new string(text)).Letters);
                var fewest = Fewest(pattern, page);

                Assert.Equal(fewest <= (int)(pattern.Length * 0.5), found.Kind != PassageMatchKind.Lost);
                if (found.Kind == PassageMatchKind.Fuzzy)
                {
                    Assert.InRange(found.Edits, fewest, (int)(pattern.Length * 0.5));
                    Assert.Equal(found.Edits, Distance(pattern, SpacedText.Of(found.Passage!.Exact).Letters, page));
                }
            },
            iter: Soak.Size(100_000));

    [Fact]
    public void Find_HostileText_EndsSoon()
    {
        var clock = Stopwatch.StartNew();

        _ = PassageFinder.Find(Passage.Of(new string('a', 4_000)).Between(new string('a', 64), new string('a', 64)), new string('a', 500_000));
        _ = PassageFinder.Find(Passage.Of(string.Concat(Enumerable.Repeat("ab", 2_000))), string.Concat(Enumerable.Repeat("abc", 200_000)), 0.5);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void OfHtml_Page_IsTheTextOfItsBody() => Assert.Equal(
        "Fish & chips over",
        PageText.OfHtml("<html><head><title>T</title></head><body>Fish &amp; <b>chips</b><script>run()</script><style>b{}</style><template>no</template> over</body></html>").Trim());

    // The fewest edits of the words anywhere in the text: the whole table.
    private static int Fewest(string words, string text)
    {
        var column = Enumerable.Range(0, words.Length + 1).ToArray();
        var fewest = column[^1];
        foreach (var letter in text)
        {
            var corner = 0;
            for (var i = 1; i <= words.Length; i++)
            {
                var next = Math.Min(Math.Min(column[i] + 1, column[i - 1] + 1), corner + (words[i - 1] == letter ? 0 : 1));
                (corner, column[i]) = (column[i], next);
            }

            fewest = Math.Min(fewest, column[^1]);
        }

        return fewest;
    }

    // Of the words found, with the space that may stand at their ends.
    private static int Distance(string words, string found, string page) =>
        new[] { found, " " + found, found + " ", " " + found + " " }.Where(text => page.Contains(text, StringComparison.Ordinal)).Min(text => Whole(words, text));

    private static int Whole(string words, string text)
    {
        var row = Enumerable.Range(0, text.Length + 1).ToArray();
        for (var i = 1; i <= words.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= text.Length; j++)
            {
                var next = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), corner + (words[i - 1] == text[j - 1] ? 0 : 1));
                (corner, row[j]) = (row[j], next);
            }
        }

        return row[^1];
    }
}
