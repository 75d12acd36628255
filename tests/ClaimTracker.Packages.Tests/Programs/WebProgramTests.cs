using System.Text.Json;

namespace ClaimTracker.Packages.Tests;

[Collection(nameof(EmbeddingPrograms))]
public sealed class WebProgramTests(EmbeddingPrograms programs)
{
    [Fact]
    public async Task Calls_InTurn_AnswerWhatThePageShows()
    {
        await using var web = await WebProgram.Start(programs.FolderOf("web"), programs.DllOf("web"));

        string[] calls =
        [
            await web.Call("GET", "/questions"),
            await web.Call("POST", "/claims", """{"speaker":"the dockers' union","question":"over","answer":"no","said":"2024-05-03"}"""),
            await web.Call("GET", "/questions/over/findings"),
            await web.Call("POST", "/claims", """{"speaker":"mayor","question":"ships","answer":"a dozen"}"""),
            await web.Call("GET", "/questions/weather/findings"),
        ];

        EmbeddingPrograms.MustPrintWhatIsShown("web", string.Join('\n', calls));
    }

    [Fact]
    public async Task Report_IsThatOfTheLedger()
    {
        await using var web = await WebProgram.Start(programs.FolderOf("web"), programs.DllOf("web"));

        using var report = JsonDocument.Parse(await web.Get("/report"));

        Assert.Equal(["over", "ships"], report.RootElement.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("id").GetString()));
    }
}
