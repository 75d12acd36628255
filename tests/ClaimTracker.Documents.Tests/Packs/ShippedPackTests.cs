using ClaimTracker.Documents.Tests.Docs;

namespace ClaimTracker.Documents.Tests.Packs;

// The packs that ship: sound by themselves, told apart, and the same in code, in documents and on their pages.
public sealed class ShippedPackTests
{
    private const string Folder = "docs/packs";

    public static TheoryData<string> Names => [.. PackLibrary.Shipped.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_PackByItself_HasNoProblems(string name)
    {
        var document = ClaimsDocument.Read(Content(name));

        Assert.Empty(document.Problems);
        Assert.NotEmpty(document.Ledger.Questions);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_PackByItself_AsksWhatItAsksWhereItIsIncluded(string name)
    {
        var included = new PackText().Including(name).GetLedgerOrThrow().Questions;

        Assert.Equal(Printed(ClaimsDocument.Read(Content(name)).Ledger.Questions), Printed(included));
    }

    [Fact]
    public void Include_AllPacksAtOnce_NoIdsCollide() =>
        Assert.Empty(new PackText().Including(string.Join(", ", PackLibrary.Shipped.Names)).Problems);

    [Theory]
    [MemberData(nameof(Names))]
    public void Questions_EachParameter_StandsInOneOfThem(string name)
    {
        var pack = QuestionPacks.All.Single(pack => pack.Name == name);

        Assert.All(pack.Parameters, parameter => Assert.Contains(
            pack.With(parameter.Key, "something else").Questions, question => question.Text.Contains("something else", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Questions_NoBraces_AreLeft(string name) =>
        Assert.All(QuestionPacks.All.Single(pack => pack.Name == name).Questions, question =>
        {
            Assert.DoesNotContain('{', question.Text);
            Assert.DoesNotContain('{', question.Statement?.Replace("{answer}", string.Empty, StringComparison.Ordinal) ?? string.Empty);
            Assert.EndsWith("?", question.Text, StringComparison.Ordinal);
        });

    [Fact]
    public void All_PacksInCode_AreThoseThatShip() =>
        Assert.Equal(PackLibrary.Shipped.Names, QuestionPacks.All.Select(pack => pack.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Properties_OfThePackInCode_AreItsQuestionsAndEntities(string name)
    {
        var pack = QuestionPacks.All.Single(pack => pack.Name == name).As("x");
        var properties = pack.GetType().GetProperties().Where(property => property.DeclaringType == pack.GetType()).Select(property => property.GetValue(pack)).ToArray();

        Assert.Equal(pack.Questions.Order(Comparer<Question>.Create((one, other) => one.Id.CompareTo(other.Id))), properties.OfType<Question>().OrderBy(question => question.Id));
        Assert.Equal(pack.Entities.Select(entity => entity.Id).Order(), properties.OfType<Entity>().Select(entity => entity.Id).Order());
    }

    [Fact]
    public void Casualties_Counts_OnlyGrow() =>
        Assert.All(QuestionPacks.Casualties.Questions, question => Assert.Equal((AnswerKind.Quantity, Timing.Cumulative), (question.Answers, question.Timing)));

    [Fact]
    public void Control_Answers_CanChange() => Assert.All(QuestionPacks.Control.Questions, question => Assert.Equal(Timing.Changing, question.Timing));

    [Fact]
    public void Pages_AndPacks_AreEqual() => Assert.Equal(
        PackLibrary.Shipped.Names.Append("README"),
        Directory.EnumerateFiles(MarkdownPage.FullPath(Folder), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.OrdinalIgnoreCase).OrderBy(page => page == "README"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_Table_ListsTheQuestionsAsThePackAsksThem(string name)
    {
        var template = QuestionPacks.All.Single(pack => pack.Name == name);
        template = template.Parameters.Keys.Aggregate(template, (pack, parameter) => pack.With(parameter, $"{{{parameter}}}"));

        var rows = MarkdownPage.Read($"{Folder}/{name}.md").Text.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        Assert.Equal(template.Questions.Select(question => $"| `{question.Id}` | {Kind(question)} | {question.Text} |"), rows);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_Sections_AreThoseOfEveryPage(string name)
    {
        var page = MarkdownPage.Read($"{Folder}/{name}.md");

        Assert.Equal(["What it asks", "Why", "Example"], page.Text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        Assert.Equal(QuestionPacks.All.Single(pack => pack.Name == name).Title, page.Title);
        Assert.Contains(page.Blocks, block => block.Argument("finds") is { } codes && codes != "nothing" && block.Text.Contains($"pack: {name}", StringComparison.Ordinal));
        Assert.Contains($"| [{name}]({name}.md) |", MarkdownPage.Read($"{Folder}/README.md").Text, StringComparison.Ordinal);
    }

    private static string Kind(Question question)
    {
        var kind = question.Answers == AnswerKind.YesNo ? "yes or no" : WireWord.Of(question.Answers);
        var many = question is EntityQuestion { Cardinality: Cardinality.Many } ? ", many" : string.Empty;
        return question.Timing == Timing.Fixed ? kind + many : $"{kind}{many}, {WireWord.Of(question.Timing)}";
    }

    private static ReadOnlyMemory<byte> Content(string name) => PackLibrary.Shipped.Find(name, null).Content;

    private static string[] Printed(IEnumerable<Question> questions) =>
        [.. questions.Select(question => $"{question.Id} {question.Answers} {question.Timing} {question.Text} {question.Statement} {(question as QuantityQuestion)?.Unit} {(question as QuantityQuestion)?.Tolerance?.HalfWidth}")];
}
