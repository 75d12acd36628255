using ClaimTracker;

namespace Snippets;

internal static class RealProgram
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger();

        // Who speaks, and for whom.
        var russia = ledger.Add(Speaker.State("russia", "Russia").KnownAs("Moscow", "the Kremlin"));
        var ukraine = ledger.Add(Speaker.State("ukraine", "Ukraine").KnownAs("Kyiv"));
        var gur = ledger.Add(Speaker.Organisation("gur", "Ukraine's defence intelligence agency").SpeakingFor(ukraine));
        var yusov = ledger.Add(Speaker.Person("yusov", "Andriy Yusov").SpeakingFor(gur, "representative"));
        var gladkov = ledger.Add(Speaker.Person("gladkov", "Vyacheslav Gladkov").SpeakingFor(russia, "governor of Belgorod region"));
        var media = ledger.Add(Speaker.Group("ukrainian-media", "Ukrainian media"));
        var cnn = ledger.Add(Speaker.Outlet("cnn", "CNN"));

        // What they speak of. The two groups lie within the Russian citizens, so they are no rival answer to them.
        var citizens = ledger.Add(Topic.Named("russian-citizens", "Russian citizens").KnownAs("Russian nationals"));
        var army = ledger.Add(Topic.Named("ukrainian-army", "the Ukrainian army"));
        var groups = ledger.Add(Topic.Named("two-groups", "the Liberty of Russia Legion and the Russian Volunteer Corps").Within(citizens));

        // What is asked. One entity: only one answer can be true. Cumulative: a count that only grows.
        var staffed = ledger.Ask(Question.Named("staffed", "Who staffed the unit that crossed into Belgorod region?").WithOneEntity());
        var harmed = ledger.Ask(Question.Named("civilians-harmed", "How many civilians were harmed?").WithQuantity("people").Cumulative());

        // Who said what.
        ledger.Record(Claim.By(russia).That(staffed).Is(army)
            .Quoting("a sabotage and reconnaissance group").SaidOn(2023, 5, 22));
        ledger.Record(Claim.By(media).That(staffed).Is(groups).SaidOn(EdtfTime.Parse("2023-05-22~")));
        ledger.Record(Claim.By(gladkov).That(harmed).IsNone().SaidOn(EdtfTime.Parse("2023-05-22~")));

        var outcome = ledger.Record(Claim.By(yusov).That(staffed).Is(citizens)
            .Quoting("We can confirm that this operation was carried out by Russian citizens.")
            .ReportedBy(cnn).SaidOn(2023, 5, 22));

        foreach (var finding in outcome.Findings)
        {
            Console.WriteLine($"{finding.Heading} ({finding.Code})");
            Console.WriteLine(finding.Explanation);
        }

        foreach (var standing in ledger.Standings)
        {
            Console.WriteLine(standing);
        }
        // </shown>
    }
}
