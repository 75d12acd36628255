using System.Text;

namespace ClaimTracker.Documents.Tests;

public sealed class DocumentTreeTests
{
    private const string Sample = """{"a": "é😀"}""";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16le", "utf-16be"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_EncodingThatEditorsSave_IsRead(string name)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8-bom" => new UTF8Encoding(true),
            "utf-16le" => new UnicodeEncoding(false, true),
            _ => new UnicodeEncoding(true, true),
        };
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)];

        var json = DocumentTree.Read(bytes);
        var yaml = DocumentTree.Read(bytes, DocumentFormat.Yaml);

        Assert.Equal("{a=Text:é😀}", Tree.Print(json.Root));
        Assert.Equal("{a=Text:é😀}", Tree.Print(yaml.Root));
        Assert.Equal((1, 1), (json.Root.Line, json.Root.Column));
    }

    public static TheoryData<byte[]> NoTexts => new()
    {
        (byte[])[(byte)'a', 0xFF, (byte)'b'],
        (byte[])[(byte)'a', 0xC3],
        (byte[])[(byte)'a', 0, (byte)'b'],
        (byte[])[0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0xFF],
        (byte[])[0xFF, 0xFE, (byte)'a'],
        (byte[])[0xFF, 0xFE, 0x3D, 0xD8, (byte)'a', 0],
        (byte[])[0xFE, 0xFF, 0, 0, 0, (byte)'a'],
        (byte[])[0xFF, 0xFE, 0, 0, (byte)'a', 0, 0, 0],
    };

    [Theory]
    [MemberData(nameof(NoTexts))]
    public void Read_NoText_IsToldOnceInPlainWords(byte[] bytes)
    {
        var problem = Tree.Fatal(DocumentTree.Read(bytes));

        Assert.Equal(("CT0001", ""), (problem.Code, problem.Path));
        Assert.StartsWith("The document ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_InvalidUtf8_NamesTheLine()
    {
        var problem = Tree.Fatal(DocumentTree.Read((byte[])[(byte)'a', (byte)'\n', (byte)'b', 0xE9, (byte)'c']));

        Assert.Equal((2, 2), (problem.Line, problem.Column));
        Assert.Contains("0xE9", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("\uFEFF")]
    [InlineData("// nothing\n /* at all */")]
    [InlineData("# nothing\n\n")]
    [InlineData("---\n")]
    [InlineData("--- # nothing\n...\n")]
    public void Read_Empty_IsToldOnce(string text)
    {
        var problem = Tree.Fatal(Tree.Auto(text));

        Assert.Equal("CT0001", problem.Code);
        Assert.StartsWith("The document is empty", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"a\": 1}", DocumentFormat.Json)]
    [InlineData("\uFEFF\r\n [1]", DocumentFormat.Json)]
    [InlineData("// x\n/* y */ {}", DocumentFormat.Json)]
    [InlineData("# x\n{a: 1}", DocumentFormat.Yaml)]
    [InlineData("a: 1", DocumentFormat.Yaml)]
    [InlineData("\"a\": 1", DocumentFormat.Yaml)]
    [InlineData("- 1", DocumentFormat.Yaml)]
    [InlineData("/ x", DocumentFormat.Yaml)]
    public void Read_Auto_GoesByTheFirstSignificantCharacter(string text, DocumentFormat expected)
    {
        var result = Tree.Auto(text);

        Assert.Equal(expected, result.Format);
        Assert.False(result.Root.IsMissing);
    }

    [Fact]
    public void Read_FlowMappingAsYaml_IsYaml() =>
        Assert.Equal("{a=Text:b c}", Tree.Print(Tree.Yaml("{a: b c}").Root));

    [Fact]
    public async Task ReadAsync_Stream_IsReadFromItsPosition()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("xx" + Sample));
        stream.Position = 2;

        var result = await DocumentTree.ReadAsync(stream, DocumentFormat.Auto, TestContext.Current.CancellationToken);

        Assert.Equal("{a=Text:é😀}", Tree.Print(result.Root));
    }
}
