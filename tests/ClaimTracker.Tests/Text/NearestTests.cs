namespace ClaimTracker.Tests;

public sealed class NearestTests
{
    [Theory]
    [InlineData("speeker", "speaker")]
    [InlineData("sepaker", "speaker")]
    [InlineData("SPEAKER", "speaker")]
    [InlineData("speakers", "speaker")]
    [InlineData("peaker", "speaker")]
    [InlineData(" quote ", "quote")]
    [InlineData("via2", "via")]
    [InlineData("vai", "via")]
    public void To_SmallSlip_FindsWhatWasMeant(string found, string expected) =>
        Assert.Equal(expected, Nearest.To(found, ["answer", "quote", "speaker", "via"]));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("headline")]
    [InlineData("skeptic")]
    public void To_NothingNear_IsNull(string found) =>
        Assert.Null(Nearest.To(found, ["answer", "quote", "speaker", "via", "q"]));

    [Fact]
    public void To_NoCandidates_IsNull() => Assert.Null(Nearest.To("speaker", []));

    [Fact]
    public void To_CandidateOfEqualFolding_BeatsACloserSpelling() =>
        Assert.Equal("ABC", Nearest.To("abc", ["abd", "ABC", "ab"]));

    [Fact]
    public void To_SameDistance_TakesTheFirstInOrdinalOrder() =>
        Assert.Equal("c1", Nearest.To("c9", ["c3", "c1", "c2"]));

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void To_LongText_IsLookedUpToAHundredCharacters(int length, bool isFound) =>
        Assert.Equal(isFound, Nearest.To(new string('a', length), [new string('a', 99)]) is not null);

    [Theory]
    [InlineData("abcdef", "abcdxy", true)]
    [InlineData("abcdef", "abcxyz", false)]
    [InlineData("abcdef", "abcdefgh", true)]
    [InlineData("abcdef", "abcdefghi", false)]
    [InlineData("abcdef", "badcef", true)]
    public void To_ThirdOfTheLength_IsTheBound(string found, string candidate, bool isFound) =>
        Assert.Equal(isFound, Nearest.To(found, [candidate]) is not null);

    [Fact]
    public void Few_SeveralNear_GivesEachOnceNearestFirst()
    {
        var few = Nearest.Few("question", ["questions", "quesiton", "Question", "questions", "answer", "queston"]);

        Assert.Equal(["Question", "quesiton", "questions"], few);
    }

    [Fact]
    public void Few_AnyOrderOfCandidates_GivesTheSame()
    {
        var word = Gen.OneOf('a', 'b', 'C', 'é').Array[0, 6].Select(characters => new string(characters));

        Gen.Select(word, word.Array[0, 12], Gen.Int).Sample((found, candidates, seed) =>
        {
            var shuffled = candidates.ToArray();
            new Random(seed).Shuffle(shuffled);

            var few = Nearest.Few(found, candidates, most: 4);

            Assert.Equal(few, Nearest.Few(found, shuffled, most: 4));
            Assert.Equal(few.Count == 0 ? null : few[0], Nearest.To(found, shuffled));
            Assert.All(few, candidate => Assert.Contains(candidate, candidates));
        });
    }
}
