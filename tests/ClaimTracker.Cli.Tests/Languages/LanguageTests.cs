using System.Text.Json.Nodes;
using ClaimTracker.Tests;

namespace ClaimTracker.Cli.Tests;

/// <summary><c>--language</c>: whole reports in a language, which is asked for by its tag.</summary>
public sealed class LanguageTests
{
    private static readonly string[][] Reports =
    [
        ["check", "FILE"], ["timeline", "FILE"], ["diff", "FILE", "--since", "2023-05-22T17:00"], ["impact", "FILE"], ["compare", "FILE", "moscow-staffed", "kyiv-staffed"], ["compare", "FILE", "--all-pairs"],
    ];

    public static TheoryData<string, string> EveryReport => [.. from language in new[] { "de", "uk" } from report in Reports select (string.Join(' ', report), language)];

    [Theory]
    [InlineData("check", "belgorod", "de", 100)]
    [InlineData("check", "belgorod", "de", 60)]
    [InlineData("check", "belgorod", "uk", 100)]
    [InlineData("check", "belgorod", "uk", 60)]
    [InlineData("check", "richka", "de", 100)]
    [InlineData("check", "richka", "uk", 100)]
    [InlineData("timeline", "belgorod", "de", 100)]
    [InlineData("timeline", "belgorod", "uk", 100)]
    [InlineData("timeline", "port", "de", 100)]
    [InlineData("timeline", "port", "uk", 100)]
    [InlineData("impact", "belgorod", "de", 100, "-")]
    [InlineData("impact", "belgorod", "uk", 100, "-")]
    [InlineData("impact", "port", "de", 100, "-")]
    [InlineData("impact", "port", "uk", 100, "-")]
    [InlineData("diff", "belgorod", "de", 100, "--since", "2023-05-22T17:00")]
    [InlineData("diff", "belgorod", "uk", 100, "--since", "2023-05-22T17:00")]
    [InlineData("diff", "port", "de", 100, "--since", "2024-05-03", "--until", "2024-05-03")]
    [InlineData("diff", "port", "uk", 100, "--since", "2024-05-03", "--until", "2024-05-03")]
    public void Report_OfAStory_IsTheApprovedOne(string command, string story, string language, int width, params string[] options)
    {
        var isPiped = options is ["-"];
        string[] arguments = isPiped ? [command, "-", "--language", language] : [command, Cli.Story(story), "--language", language, .. options];
        var result = Cli.Run(arguments, isPiped ? File.ReadAllBytes(Cli.Story(story)) : [], width);

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.All(result.Lines, line => Assert.InRange(CellText.Cells(line), 0, width));
        Assert.DoesNotContain(result.Lines, line => line.EndsWith(' '));
        Approved.Text($"{command}-{story}-{language}-{width}", result.Output);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("uk")]
    public void Check_MomentsOfBelgorod_AreToldInTheLanguage(string language) => Approved.Text(
        $"check-belgorod-moments-{language}",
        string.Join(
            "\n",
            new string[][] { ["--as-of", "2023-05-22"], ["--as-of", "2023-05-22T16:30"], ["--as-of", "2023-05-22T19:10"], ["--said-by", "2023-05-20"] }
                .Select(options => string.Join('\n', Cli.Run(["check", Cli.Belgorod, "--language", language, .. options]).Lines.TakeWhile(line => line.Length > 0)))));

    [Theory]
    [MemberData(nameof(EveryReport))]
    public void Report_InALanguage_HasNoEnglishWordOfOurs(string report, string language)
    {
        var output = Run(report, language).Flat;

        Assert.DoesNotMatch(
            "\\b(claims?|questions?|Found|against|Conflict|disputed|one-sided|agreed|origins?|Summary|Counterclaim|Silent|nothing|Published|published|Our|desk recorded|They|Both|First:|later|since|about|Update|Days|entries)\\b",
            WithoutTheDocument(output));
    }

    [Theory]
    [MemberData(nameof(EveryReport))]
    public void Report_AsJson_DiffersInSentencesAlone(string report, string language)
    {
        var (english, other) = (Run($"{report} --format json", "en").Json, Run($"{report} --format json", language).Json);

        // A timeline tells in data what it tells, and has no sentences.
        Assert.Equal(report.StartsWith("timeline", StringComparison.Ordinal), english.ToJsonString() == other.ToJsonString());
        Assert.Equal(WithoutSentences(english)!.ToJsonString(), WithoutSentences(other)!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(EveryReport))]
    public void Report_InEnglish_IsThatWithoutTheOption(string report, string language)
    {
        Assert.NotEqual(Run(report, language).Output, Run(report, "en").Output);
        Assert.Equal(Cli.Run(Arguments(report)).Output, Run(report, "en").Output);
    }

    [Theory]
    [InlineData("de", "DE")]
    [InlineData("uk", "Uk")]
    public void Language_InAnyCase_IsTheSame(string tag, string written)
    {
        var result = Run("check FILE", written);

        Assert.Empty(result.Error);
        Assert.Equal(Run("check FILE", tag).Output, result.Output);
    }

    [Theory]
    [InlineData("de-AT", "de", "claimtracker: There are no words for de-AT; the report is in de (German).")]
    [InlineData("uk-UA", "uk", "claimtracker: There are no words for uk-UA; the report is in uk (Ukrainian).")]
    [InlineData("en-GB", "en", "claimtracker: There are no words for en-GB; the report is in en (English).")]
    public void Language_OfACountry_FallsBackAndSaysSoOnce(string asked, string taken, string said)
    {
        var result = Run("check FILE", asked);

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Equal([said], result.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(Run("check FILE", taken).Output, result.Output);
    }

    [Theory]
    [InlineData("check FILE")]
    [InlineData("timeline FILE")]
    [InlineData("diff FILE --since 2023-05-22")]
    [InlineData("impact FILE")]
    [InlineData("compare FILE --all-pairs")]
    public void Language_Unknown_ListsThoseThereAre(string report)
    {
        var result = Run(report, "fr");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("--language does not know \"fr\". The languages are de (German), en (English) and uk (Ukrainian).", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Pakete stellen 2 weitere Fragen ohne erfasste Antwort: ")]
    [InlineData("uk", "Пакети містять ще 2 питання без жодного запису: ")]
    public void Check_OpenQuestionsOfPacks_AreToldInTheLanguage(string language, string line) =>
        Assert.Equal(line, Words.In(language).Standing.AskedByPacks(2).Replace('\u00A0', ' ') + " ");

    [Fact]
    public void Problems_InAnyLanguage_StayEnglish() =>
        Assert.Equal(Cli.RunOn("{}", "check", "-").Error, Cli.RunOn("{}", "check", "-", "--language", "de").Error);

    [Theory]
    [InlineData("de", "Aussagen aus der Standardeingabe", "Keine Aussagen erfasst.")]
    [InlineData("uk", "Твердження зі стандартного вводу", "Тверджень не записано.")]
    public void Timeline_NoClaims_SaysSo(string language, string title, string none) =>
        Assert.Equal([title, none], Cli.RunOn("""{ "claimTracker": 1 }""", "timeline", "-", "--language", language).Lines);

    private static CliResult Run(string report, string language) => Cli.Run([.. Arguments(report), "--language", language]);

    private static string[] Arguments(string report) => [.. report.Split(' ').Select(word => word == "FILE" ? Cli.Belgorod : word)];

    // What the document gives stays as it is: names, questions, answers, quotations, notes of the desk.
    private static string WithoutTheDocument(string output)
    {
        var given = File.ReadAllText(Cli.Belgorod).Split(['\n', ':', '"', '[', ']', '{', '}', '#', ','])
            .Select(text => text.Trim(' ', '-'))
            .Where(text => text.Length > 3)
            .Concat(["claimtracker compare"])
            .OrderByDescending(text => text.Length);
        return given.Aggregate(output, (text, known) => text.Replace(known, string.Empty, StringComparison.Ordinal));
    }

    private static JsonNode? WithoutSentences(JsonNode? node)
    {
        if (node is JsonObject fields)
        {
            foreach (var name in new[] { "explanation", "sentence", "summary" })
            {
                fields.Remove(name);
            }

            foreach (var field in fields)
            {
                WithoutSentences(field.Value);
            }
        }

        foreach (var item in node as JsonArray ?? [])
        {
            WithoutSentences(item);
        }

        return node;
    }
}
