using System.Text;
using ClaimTracker.Documents;
using ClaimTracker.Rendering;
using ClaimTracker.Testing;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Native;

/// <summary>What native code has to be able to do, part by part; each prints what comes out.</summary>
internal static class Parts
{
    /// <summary>Records a dispute through the grammar, by options of a container, with a rule, a comparer and a validator of the house.</summary>
    public static void RecordADispute()
    {
        var services = new ServiceCollection();
        services.AddClaimTracker(options => options.AddRule<OnlyOneSide>().AddComparer(new FirstLetter()));
        services.AddSingleton<IValidator<ClaimDraft>, FigureNeedsTime>();
        using var container = services.BuildServiceProvider();
        var ledger = container.GetRequiredService<ClaimLedger>();
        var police = ledger.Add(Speaker.Organisation("police", "the police"));
        var hospital = ledger.Add(Speaker.Organisation("hospital", "the county hospital").KnownAs("County General"));
        var hurt = ledger.Ask(Question.Named("hurt", "How many people were hurt?").WithQuantity("people"));
        var where = ledger.Ask(Question.Named("where", "Where was it?").WithText().ComparedBy("first-letter"));

        Expect.That(Claim.By(police).That(hurt).IsAbout(40).Quoting("About forty, I should say.")).IsRefusedBy(ledger).With("CT9001").At("/said");
        ledger.Record(Claim.By(police).That(hurt).IsAbout(40).SaidOn(2024, 5, 3));
        ledger.Record(Claim.By(hospital).That(hurt).IsAtLeast(60).SaidOn(2024, 5, 3));
        ledger.Record(Claim.By(police).That(where).Is("Market Street"));
        Console.WriteLine(string.Join('\n', ledger.Findings.Select(finding => $"{finding.Code} {finding.Explanation}")));
        Console.WriteLine(string.Join('\n', new ClaimDraftValidator(ledger).Validate(Claim.By(Speaker.Person("nobody", "nobody")).That(hurt).IsNone()).Errors));
    }

    /// <summary>Reads a claims document, and writes the report on it.</summary>
    public static void CheckAStory(string story, string report)
    {
        var document = ClaimsDocument.Read(File.ReadAllBytes(story));
        using var output = File.Create(report);
        CheckReport.Write(output, document);
        Console.WriteLine($"{document.StoryTitle}: {string.Join("; ", document.Ledger.Disputes.Select(standing => standing.ToString()))}");
        Console.WriteLine(document.Ledger.FindingGroups[0].Example.Explanation);
    }

    /// <summary>Reads a document that is wrong.</summary>
    public static void RefuseADocument() => Console.WriteLine(string.Join('\n', ClaimsDocument.Read(Encoding.UTF8.GetBytes(
        "claimTracker: 1\nentities:\n  mayor: { kind: persan, name: the mayor }\n")).Problems));

    /// <summary>Keeps each kind of finding as lines, and makes the ledger of them again.</summary>
    public static void KeepLines()
    {
        using var lines = new MemoryStream();
        EntryLines.Write(lines, SampleLedgers.EveryFinding().Entries);
        lines.Position = 0;
        var again = ClaimLedger.Replay(EntryLines.Read(lines), new ClaimTrackerOptions { TimeProvider = new FixedClock() });
        Console.WriteLine(string.Join(' ', again.Findings.Select(finding => finding.Code)));
        Console.WriteLine(again.Since(again.Sequence - 2).Summary(TimeZoneInfo.Utc));
    }

    /// <summary>Makes a page, a box and a picture of each kind of finding.</summary>
    public static void ShowABoard()
    {
        var board = Board.Of(SampleLedgers.EveryFinding(), new BoardOptions { Title = "The ferry" });
        var page = new BoardPage().Render(board);
        Console.WriteLine($"{board.Counts}; {(page.EndsWith("</html>\n", StringComparison.Ordinal) ? "the page is whole" : "the page is cut off")}");
        Console.WriteLine(Picture.Positions(board, new QuestionId("ct2001")).Description);
        Console.WriteLine(new MarkdownBox().Render(board).Split('\n')[0]);
    }
}
