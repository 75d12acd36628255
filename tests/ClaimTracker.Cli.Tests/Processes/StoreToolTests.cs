using System.Text;
using ClaimTracker.Cli.Tests.Stores;

namespace ClaimTracker.Cli.Tests;

/// <summary>What only a real process shows of stores.</summary>
public sealed class StoreToolTests : IDisposable
{
    private static readonly string[] OfStores = ["ClaimTracker.EntityFrameworkCore", "Microsoft.EntityFrameworkCore", "Microsoft.Data.Sqlite", "SQLitePCLRaw", "Npgsql"];

    private readonly TemporaryStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Check_AFile_NeedsNothingOfStores()
    {
        var folder = Directory.CreateDirectory(_store.In("tool")).FullName;
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(file => !Array.Exists(OfStores, Path.GetFileName(file).StartsWith)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        // Without a list of what belongs to it the host takes what is there.
        const string Settings = "ClaimTracker.Cli.runtimeconfig.json";
        File.Copy(Path.Combine(AppContext.BaseDirectory, Settings), Path.Combine(folder, Settings));

        var result = await Tool.RunAt(Path.Combine(folder, "ClaimTracker.Cli.dll"), "check", Cli.Belgorod);

        Assert.Equal((ExitCode.Fine, ""), (result.ExitCode, result.Error));
        Assert.Equal(Cli.Run("check", Cli.Belgorod).Output, result.Output);
    }

    [Fact]
    public async Task Import_OnATerminal_ShowsABar()
    {
        var story = _store.In("long.yaml");
        await File.WriteAllTextAsync(story, LongStory(), TestContext.Current.CancellationToken);

        var result = await Tool.RunOnTerminal(["import", story, "--store", _store.Path, "--ledger", "long"]);
        Assert.SkipWhen(result is null, "There is no program here that makes a terminal.");

        Assert.Contains("Recording in \"long\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("20,000 claims", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Recording", (await Tool.Run(["verify", "--store", _store.Path])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_SeveralAtTheSameTime_AreAllThere()
    {
        await Tool.Run(["import", Cli.Belgorod, "--store", _store.Path, "--ledger", "story"]);

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Tool.Run(
            ["record", "--store", _store.Path, "--ledger", "story", "--speaker", "yusov", "--question", "crossed", "--answer", "yes"])));

        Assert.All(results, result => Assert.Equal((ExitCode.Fine, ""), (result.ExitCode, result.Error)));
        Assert.Equal(6, results.Select(result => result.Lines[0]).Distinct().Count());
        Assert.Equal(48, _store.Run("export").Lines.Length);
    }

    private static string LongStory()
    {
        var story = new StringBuilder("claimTracker: 1\nentities:\n  mayor: { kind: person, name: the mayor }\nquestions:\n  how: { text: How is it?, answers: text }\nclaims:\n");
        for (var number = 0; number < 20_000; number++)
        {
            story.Append(System.Globalization.CultureInfo.InvariantCulture, $"  - {{ id: c{number}, speaker: mayor, question: how, answer: so {number % 10} }}\n");
        }

        return story.ToString();
    }
}
