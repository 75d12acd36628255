namespace ClaimTracker.Documents.Tests;

public sealed class YamlTreeTests
{
    [Theory]
    [InlineData("null", "Null")]
    [InlineData("~", "Null")]
    [InlineData("", "Null")]
    [InlineData("true", "True")]
    [InlineData("false", "False")]
    [InlineData("yes", "Text")]
    [InlineData("no", "Text")]
    [InlineData("on", "Text")]
    [InlineData("6", "Number")]
    [InlineData("-6.50", "Number")]
    [InlineData("+6", "Number")]
    [InlineData("007", "Number")]
    [InlineData("1e3", "Number")]
    [InlineData("1.5E-3", "Number")]
    [InlineData("0x1F", "Text")]
    [InlineData("0o17", "Text")]
    [InlineData(".inf", "Text")]
    [InlineData("-.inf", "Text")]
    [InlineData(".nan", "Text")]
    [InlineData("1_000", "Text")]
    [InlineData("40..60", "Text")]
    [InlineData("2023-05-22", "Text")]
    [InlineData("2023-05", "Text")]
    [InlineData("2023", "Number")]
    [InlineData("at least 6", "Text")]
    [InlineData("'6'", "Text")]
    [InlineData("\"true\"", "Text")]
    [InlineData("''", "Text")]
    [InlineData("-x", "Text")]
    [InlineData("12:30", "Text")]
    public void Read_PlainScalar_FollowsTheCoreSchema(string written, string kind)
    {
        var result = Tree.Yaml($"a: {written}\nb: {{c: {written}}}");

        Assert.Empty(result.Problems);
        Assert.Equal(kind, result.At("/a").Kind.ToString());
        Assert.Equal(kind, result.At("/b/c").Kind.ToString());
    }

    [Fact]
    public void Read_BlockScalars_AreText()
    {
        var result = Tree.Yaml("a: |\n  6\nb: >-\n  true\n  x\n");

        Assert.Equal("{a=Text:6\n,b=Text:true x}", Tree.Print(result.Root));
    }

    [Fact]
    public void Read_KeysAndValues_HaveLineAndColumn()
    {
        var result = Tree.Yaml("# c\na: 1\r\nlist:\n  - {é😀: x, b: y}\n  -\n");

        var map = result.Root;
        var item = result.At("/list/0");
        Assert.Equal((2, 1), (map.Line, map.Column));
        Assert.Equal(new TextPlace(3, 1), map["list"].KeyPlace);
        Assert.Equal((4, 3), (map["list"].Line, map["list"].Column));
        Assert.Equal(new TextPlace(4, 14), item["b"].KeyPlace);
        Assert.True(result.At("/list/1").IsAbsent);
    }

    [Fact]
    public void Read_SameAsJson_GivesTheSameTree()
    {
        const string Json = """{"a": ["x", 1, true, null, {"b": "c: d # e"}], "f": "yes", "g": {}, "h": []}""";

        Assert.Equal(Tree.Print(Tree.Json(Json).Root), Tree.Print(Tree.Yaml(Json).Root));
    }

    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Read_OtherLineSeparators_AreNoLineBreaks(string separator)
    {
        var result = Tree.Yaml($"a: one{separator}b: two\nc: \"{separator}\uFDD0\"");

        Assert.Equal("CT0001", Tree.Fatal(result).Code);
        Assert.Equal($"{{a=Text:one{separator}two,c=Text:\uFDD0{separator}}}", Tree.Print(Tree.Yaml($"a: one{separator}two\nc: \"\uFDD0{separator}\"").Root));
    }

    [Fact]
    public void Read_RepeatedKey_IsToldAtTheLaterOne()
    {
        var result = Tree.Yaml("a: 1\nb: {c: 1, c: 2}\na: 3\n");

        Assert.Equal(["CT0006 2:11 /b/c", "CT0006 3:1 /a"], result.Problems.Select(problem => $"{problem.Code} {problem.Line}:{problem.Column} {problem.Path}"));
        Assert.Equal("1", result.At("/a").Text);
    }

    [Fact]
    public void Read_Directive_IsFine() =>
        Assert.Equal("{a=Number:1}", Tree.Print(Tree.Yaml("%YAML 1.2\n---\na: 1\n...\n").Root));
}
