namespace ClaimTracker.Rendering.Tests;

public sealed class LabelPropertyTests
{
    [Theory]
    [InlineData("timeline")]
    [InlineData("origins")]
    [InlineData("positions")]
    public void Labels_UpTo12SpeakersAnd60Claims_NeverOverlapAndStayWithinThePicture(string kind) =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 12], Gen.Int[0, 60]).Sample(
            (seed, speakers, claims) =>
            {
                var drawing = PictureTests.Draw(CrowdedLedger.Make(seed, speakers, claims), new QuestionId("crowded"), kind).Drawing;
                var labels = drawing.Labels;
                for (var one = 0; one < labels.Count; one++)
                {
                    Assert.True(
                        labels[one].Left >= 0 && labels[one].Top >= 0 && labels[one].Left + labels[one].Width <= drawing.Width + 0.5 && labels[one].Top + labels[one].Height <= drawing.Height + 0.5,
                        $"{labels[one]} leaves the picture of {drawing.Width} × {drawing.Height}");
                    for (var other = one + 1; other < labels.Count; other++)
                    {
                        Assert.False(labels[one].Overlaps(labels[other]), $"{labels[one]} overlaps {labels[other]}");
                    }
                }
            },
            iter: 60,
            seed: "0000KR5qeCbF",
            threads: 1);

    [Theory]
    [InlineData("abc", 13, 1000, "abc")]
    [InlineData("a long label that does not fit", 13, 80, "a long la…")]
    [InlineData("外交部发言人办公室", 13, 60, "外交部…")]
    public void Cut_Text_FitsAndEndsWithAnEllipsis(string text, double size, double most, string cut)
    {
        Assert.Equal(cut, TextWidth.Cut(text, size, most));
        Assert.True(TextWidth.Of(cut, size) <= most);
    }

    [Fact]
    public void Lines_LongText_AreAsManyAsAllowedAndEachFits() =>
        Gen.Select(Gen.String[Gen.Char["abc  WМ外"], 0, 200], Gen.Int[30, 300], Gen.Int[1, 4]).Sample(
            (text, most, count) =>
            {
                var lines = TextWidth.Lines(text.Trim(), 13, most, count);
                Assert.True(lines.Count <= count);
                Assert.All(lines, line => Assert.True(TextWidth.Of(line, 13) <= most, $"\"{line}\" is wider than {most}"));
            },
            iter: 500,
            seed: "0000KR5qeCbF");
}
