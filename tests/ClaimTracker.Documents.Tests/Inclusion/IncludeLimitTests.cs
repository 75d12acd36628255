using System.Globalization;
using ClaimTracker.Documents.Tests.Packs;

namespace ClaimTracker.Documents.Tests.Inclusion;

// A few lines could ask for more than any memory holds.
public sealed class IncludeLimitTests
{
    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Read_PacksInPacks_EndAtALimit(int depth, bool isAllowed)
    {
        var packs = new PackText();
        for (var level = 1; level <= depth; level++)
        {
            packs.With($"p{level}", level == depth ? "claimTracker: 1" : $"claimTracker: 1\ninclude: [p{level + 1}]");
        }

        var problems = PackText.Problems(packs.Including("p1"));

        Assert.Equal(isAllowed ? [] : ["CT0013 p8:2 /include/0"], problems);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Read_LargePack_EndsAtALimit(int more, bool isAllowed)
    {
        var text = "claimTracker: 1\n#".PadRight((1024 * 1024) + more, 'x');

        Assert.Equal(isAllowed ? [] : ["CT0013 document:2 /include/0"], PackText.Problems(new PackText().With("p", text).Including("p")));
    }

    [Fact]
    public void Read_PacksThatDouble_EndAtALimit()
    {
        var packs = new PackText();
        for (var level = 1; level < 8; level++)
        {
            var items = string.Join(", ", Enumerable.Range(0, 20).Select(item => $"{{ pack: p{level + 1}, as: a{item} }}"));
            packs.With($"p{level}", $"claimTracker: 1\ninclude: [ {items} ]");
        }

        var problem = Assert.Single(packs.With("p8", "claimTracker: 1").Including("p1").Problems);

        Assert.Equal("CT0013", problem.Code);
        Assert.Contains("More than 1,000 packs", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ManyPacksThatThereAreNot_EndAtALimit()
    {
        var packs = new PackText().With("p", $"claimTracker: 1\ninclude: [ {string.Join(", ", Enumerable.Repeat("nothing", 600))} ]");

        var problems = packs.Including("p, { pack: p, as: a }, { pack: p, as: b }").Problems;

        Assert.Equal(1000, packs.Asked.Count);
        Assert.Equal("CT0013", Assert.Single(problems, problem => problem.Code != "CT0005").Code);
    }

    [Fact]
    public void Read_ManyQuestions_EndAtALimit()
    {
        var pack = "claimTracker: 1\nquestions:\n" + string.Join('\n', Enumerable.Range(0, 1000).Select(number => $"  q{number.ToString(CultureInfo.InvariantCulture)}: {{ text: x }}"));

        var problem = Assert.Single(new PackText().With("p", pack).Including(string.Join(", ", Enumerable.Range(0, 11).Select(number => $"{{ pack: p, as: a{number} }}"))).Problems);

        Assert.Equal("CT0013", problem.Code);
        Assert.Contains("more than 10,000 questions", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TextThatGrows_EndsAtALimit()
    {
        var grown = string.Concat(Enumerable.Repeat("{a}", 100));
        var packs = new PackText().With("p", $"claimTracker: 1\npack: {{ parameters: {{ a: x }} }}\nquestions: {{ q: {{ text: \"{grown}\" }} }}");

        var problem = Assert.Single(packs.Including($"{{ pack: p, with: {{ a: {new string('y', 1000)} }} }}").Problems);

        Assert.Equal(("CT0013", "/include/0"), (problem.Code, problem.Path));
    }

    [Fact]
    public void Read_WordsThatGrowFromPackToPack_EndAtALimit()
    {
        var packs = new PackText();
        for (var level = 1; level < 8; level++)
        {
            packs.With($"p{level}", $"claimTracker: 1\npack: {{ parameters: {{ a: x }} }}\ninclude: [ {{ pack: p{level + 1}, with: {{ a: \"{string.Concat(Enumerable.Repeat("{a}", 20))}\" }} }} ]");
        }

        var document = packs.With("p8", "claimTracker: 1\npack: { parameters: { a: x } }").Including("{ pack: p1, with: { a: yyyyyyyyyy } }");

        Assert.Equal("CT0013", document.Problems[0].Code);
        Assert.All(document.Problems, problem => Assert.True(problem.Message.Length < 500));
    }

    [Fact]
    public void Read_MuchTextInAll_EndsAtALimit()
    {
        var text = new string('x', 60_000);
        var pack = $"claimTracker: 1\nquestions:\n{string.Join('\n', Enumerable.Range(0, 10).Select(number => $"  q{number}: {{ text: {text} }}"))}";

        var problem = Assert.Single(new PackText().With("p", pack).Including(string.Join(", ", Enumerable.Range(0, 30).Select(number => $"{{ pack: p, as: a{number} }}"))).Problems);

        Assert.Equal("CT0013", problem.Code);
        Assert.Contains("characters", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1000, "")]
    [InlineData(1001, "CT0013 document:2 /include/0/with/place")]
    public void Read_LongWords_EndAtALimit(int length, string problems) =>
        Assert.Equal(problems, string.Join('|', PackText.Problems(new PackText().Including($"{{ pack: control, with: {{ place: {new string('x', length)} }} }}"))));
}
