using System.Globalization;
using System.Text;

namespace ClaimTracker.Documents.Tests;

public sealed class DocumentLimitsTests
{
    private const int Nesting = DocumentLimits.Nesting;

    public static TheoryData<string, DocumentFormat> TooDeep => new()
    {
        { new string('[', Nesting + 1) + new string(']', Nesting + 1), DocumentFormat.Json },
        { new string('[', Nesting + 1) + new string(']', Nesting + 1), DocumentFormat.Yaml },
        { new string('[', 1_000_000), DocumentFormat.Json },
        { new string('[', 1_000_000), DocumentFormat.Yaml },
        { string.Concat(Enumerable.Repeat("{\"a\":", 500_000)), DocumentFormat.Json },
        { string.Concat(Enumerable.Repeat("{a: ", 500_000)), DocumentFormat.Yaml },
        { string.Concat(Enumerable.Repeat("- ", 500_000)), DocumentFormat.Yaml },
        { string.Concat(Enumerable.Range(0, 1_000).Select(i => new string(' ', i) + "a:\n")), DocumentFormat.Yaml },
        { string.Concat(Enumerable.Repeat("[\n", 500_000)), DocumentFormat.Yaml },
    };

    [Theory]
    [MemberData(nameof(TooDeep), DisableDiscoveryEnumeration = true)]
    public void Read_TooDeep_IsToldOnce(string text, DocumentFormat format)
    {
        var problem = Tree.Fatal(DocumentTree.Read(Encoding.UTF8.GetBytes(text), format));

        Assert.Equal("CT0013", problem.Code);
        Assert.Equal(Nesting, problem.Path.Count(character => character == '/'));
    }

    [Theory]
    [InlineData(DocumentFormat.Json)]
    [InlineData(DocumentFormat.Yaml)]
    public void Read_AsDeepAsAllowed_IsFine(DocumentFormat format)
    {
        var result = DocumentTree.Read(Encoding.UTF8.GetBytes(new string('[', Nesting) + new string(']', Nesting)), format);

        Assert.Empty(result.Problems);
        Assert.Equal(Nesting, Tree.All(result.Root).Count());
    }

    [Theory]
    [InlineData(DocumentFormat.Json)]
    [InlineData(DocumentFormat.Yaml)]
    public void Read_LongTexts_AreAllToldAndReadingGoesOn(DocumentFormat format)
    {
        var fits = new string('x', DocumentLimits.TextBytes);
        var umlauts = new string('ü', (DocumentLimits.TextBytes / 2) + 1);

        var result = DocumentTree.Read(Encoding.UTF8.GetBytes($$"""{"a": "{{fits}}", "b": "{{fits}}x", "c": ["{{umlauts}}"], "d": 1}"""), format);

        Assert.Equal(["CT0013 /b", "CT0013 /c/0"], result.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.Equal("1", result.At("/d").Text);
    }

    [Theory]
    [InlineData(DocumentFormat.Json)]
    [InlineData(DocumentFormat.Yaml)]
    public void Read_HugeKey_IsOneProblem(DocumentFormat format)
    {
        var result = DocumentTree.Read(Encoding.UTF8.GetBytes($$"""{"{{new string('k', 1_000_000)}}": 1, "b": 2}"""), format);

        var problem = Assert.Single(result.Problems);
        Assert.True(problem.Code is "CT0013" or "CT0001");
        Assert.InRange(problem.Path.Length, 0, 2_000);
        Assert.InRange(problem.Message.Length, 1, 300);
    }

    [Fact]
    public void Read_YamlBomb_IsRefusedAtItsFirstAnchor()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 40; i++)
        {
            bomb.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        }

        Assert.Equal(("CT0013", 1), (Tree.Fatal(Tree.Yaml(bomb.ToString())).Code, Tree.Fatal(Tree.Yaml(bomb.ToString())).Line));
    }

    [Fact]
    public void Read_YamlIndentedAsDeepAsAllowed_LosesNothing()
    {
        var spaces = new string(' ', DocumentLimits.Indentation - 1);

        Assert.Equal($"{{a=Text:{spaces}x\n,b=Number:2}}", Tree.Print(Tree.Yaml($"a: |1\n {spaces}x\nb: 2").Root));
    }

    [Fact]
    public void Read_YamlIndentedTooDeep_IsToldOnce()
    {
        var problem = Tree.Fatal(Tree.Yaml($"a: |1\n  {new string(' ', DocumentLimits.Indentation)}x\nb: 2"));

        Assert.Equal(("CT0013", 2, 1), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public async Task ReadAsync_AnnouncedAsTooLong_IsNotRead()
    {
        using var stream = new EndlessStream(length: (long)DocumentLimits.DocumentBytes + 1);

        var result = await DocumentTree.ReadAsync(stream, DocumentFormat.Auto, TestContext.Current.CancellationToken);

        Assert.Equal("CT0013", Tree.Fatal(result).Code);
        Assert.Equal(0, stream.BytesRead);
    }

    [Fact]
    public async Task ReadAsync_Endless_IsReadNoFurtherThanTheLimit()
    {
        const int Limit = 100_000;
        using var stream = new EndlessStream(length: null);

        var result = await DocumentTree.ReadAsync(stream, DocumentFormat.Auto, Limit, TestContext.Current.CancellationToken);

        Assert.Equal("CT0013", Tree.Fatal(result).Code);
        Assert.InRange(stream.BytesRead, Limit + 1, 2 * Limit);
    }

    [Fact]
    public async Task ReadAsync_AsLongAsAllowed_IsRead()
    {
        using var stream = new MemoryStream("""{"a": 1}"""u8.ToArray());

        var result = await DocumentTree.ReadAsync(stream, DocumentFormat.Auto, (int)stream.Length, TestContext.Current.CancellationToken);

        Assert.Empty(result.Problems);
    }

    [Fact]
    public void Add_MoreProblemsThanAnybodyReads_EndsWithThatSentence()
    {
        var problems = new ProblemList();

        for (var i = 0; i < DocumentLimits.Problems + 5; i++)
        {
            problems.Add(new("CT0002", "/a", "Wrong."));
        }

        Assert.True(problems.IsFull);
        Assert.Equal(DocumentLimits.Problems + 1, problems.Count);
        Assert.Equal("CT0013: The document has more than 100,000 problems; the others are not listed.", problems.ToList()[^1].ToString());
    }
}
