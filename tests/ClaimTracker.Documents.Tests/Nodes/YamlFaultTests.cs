namespace ClaimTracker.Documents.Tests;

public sealed class YamlFaultTests
{
    [Theory]
    [InlineData("a: &x 1", 1, 4, "")]
    [InlineData("b: 2\na: *x", 2, 4, "")]
    [InlineData("a: [1, &x {b: 1}]", 1, 8, "/a/1")]
    [InlineData("&x a: 1", 1, 1, "")]
    [InlineData("*x : 1", 1, 1, "")]
    public void Read_AnchorOrAlias_IsRefused(string text, int line, int column, string path)
    {
        var problem = Tree.Fatal(Tree.Yaml(text));

        Assert.Equal("CT0013", problem.Code);
        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.StartsWith("YAML anchors and aliases are not allowed:", problem.Message, StringComparison.Ordinal);
        Assert.StartsWith(path, problem.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: !!str 1", 1, 4, "YAML tags")]
    [InlineData("a: !x {b: 1}", 1, 4, "YAML tags")]
    [InlineData("a: ! 1", 1, 4, "YAML tags")]
    [InlineData("a: 1\n---\nb: 2\n", 2, 1, "A second YAML document")]
    [InlineData("[a, b]: 1", 1, 1, "A key is a single word")]
    [InlineData("? {a: 1}\n: 1", 1, 3, "A key is a single word")]
    [InlineData("a: [1, 2\nb: 3", null, null, "This is not valid YAML; perhaps the list that begins in line 1 is not closed.")]
    [InlineData("text: He said: no", 1, 14, "Here stands a ':'")]
    [InlineData("a:\n\tb: 1", null, null, "A tab stands")]
    [InlineData("a: @x", 1, 4, "A text cannot begin with this character")]
    [InlineData("a: 1\n- b", 2, 1, "Expected a key here")]
    [InlineData("- a\nb: 1", 2, 1, "Expected '-' here")]
    [InlineData("a: - b", 1, 4, "A list with '-'")]
    [InlineData("a: 'x", 1, 4, "The text in quotes that begins here is not closed.")]
    [InlineData("a: \"x\nb: 1", 1, 4, "The text in quotes that begins here goes on")]
    [InlineData("a: \"\\q\"", 1, 4, "In a text in double quotes")]
    [InlineData("a: {b: 1 c: 2}", null, null, "")]
    [InlineData("a: ]", 1, 4, "Expected a value here.")]
    [InlineData("{a: 1} }", 1, 8, "The document has ended")]
    [InlineData("a: b\n...\nc: d", 3, 1, "A second YAML document")]
    public void Read_NotAllowedOrNotYaml_TellsOnceWhereAndWhy(string text, int? line, int? column, string message)
    {
        var problem = Tree.Fatal(Tree.Yaml(text));

        Assert.Equal("CT0001", problem.Code);
        Assert.Equal("", problem.Path);
        Assert.NotNull(problem.Line);
        Assert.Equal((line ?? problem.Line, column ?? problem.Column), (problem.Line, problem.Column));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }
}
