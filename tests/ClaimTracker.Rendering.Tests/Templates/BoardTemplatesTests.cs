namespace ClaimTracker.Rendering.Tests;

public sealed class BoardTemplatesTests
{
    [Fact]
    public void Shipped_EveryTemplate_CanBeRead() => Assert.All(BoardTemplates.Names, name => Assert.Equal(name, BoardTemplates.Shipped.Get(name).Name));

    [Fact]
    public void InFolder_OneFile_ReplacesOneTemplateAndNoOther()
    {
        var folder = Directory.CreateTempSubdirectory("claimtracker-templates-");
        File.WriteAllText(Path.Combine(folder.FullName, "reading.html.liquid"), "<p class=\"house\">{{ words.kicker }} – our way</p>");
        File.WriteAllText(Path.Combine(folder.FullName, "notes.txt"), "{% not a template");

        var page = new BoardPage(BoardTemplates.InFolder(folder.FullName)).Render(Sample.Belgorod);
        folder.Delete(recursive: true);

        Assert.Contains("<p class=\"house\">Who says what – our way</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"reading\"", page, StringComparison.Ordinal);
        Assert.Contains("Andriy Yusov", page, StringComparison.Ordinal);
    }

    [Fact]
    public void From_StyleOfTheHouse_IsTheOneThatThePolicyAllows()
    {
        var templates = BoardTemplates.From(name => name == "style.css.liquid" ? "body { color: teal }\r\n" : null);

        var page = new BoardPage(templates).Render(Sample.Belgorod);

        Assert.Contains("<style>body { color: teal }\n</style>", page, StringComparison.Ordinal);
        Assert.Contains("sha256-" + Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData("body { color: teal }\n"u8)), page, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_TemplateOfTheHouseWithAMistake_NamesFileAndLine()
    {
        var templates = BoardTemplates.From(name => name == "claim.html.liquid" ? "<li>\n{{ claim.speeker }}\n</li>" : null);

        var exception = Assert.Throws<TemplateException>(() => new BoardPage(templates).Render(Sample.Belgorod));

        Assert.Equal(("claim.html.liquid", 2), (exception.Template, exception.Line));
        Assert.Contains("speaker", exception.Message, StringComparison.Ordinal);
    }

    // A house cannot forget to encode.
    [Fact]
    public void Render_TemplateOfTheHouse_EncodesWhateverItPrints()
    {
        var templates = BoardTemplates.From(name => name == "claim.html.liquid" ? "{{ claim.line }}{{ claim.quote | upcase }}{{ claim.speaker | append: '<' }}" : null);

        var page = new BoardPage(templates).Render(Sample.Hostile());

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("a/b.html.liquid")]
    [InlineData("nothing.html.liquid")]
    public void ReadShipped_OtherName_NamesThoseThatThereAre(string name) =>
        Assert.Contains("claim.html.liquid", Assert.Throws<KeyNotFoundException>(() => BoardTemplates.ReadShipped(name)).Message, StringComparison.Ordinal);

    [Fact]
    public void InFolder_NoFolder_SaysSo() => Assert.Throws<DirectoryNotFoundException>(() => BoardTemplates.InFolder("/no/such/folder"));
}
