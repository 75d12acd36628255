using System.Text;
using ClaimTracker.Documents;

namespace ClaimTracker.Rendering.Tests;

/// <summary>Boards to test with.</summary>
internal static class Sample
{
    public static Board Belgorod { get; } = Story("belgorod");

    public static Board Richka { get; } = Story("richka", "uk");

    public static string FileOf(string story) => Path.Combine(Repository.Root, "docs", "stories", $"{story}.yaml");

    public static ClaimsDocument Document(string story, string language = "en")
    {
        return ClaimsDocument.Read(File.ReadAllBytes(FileOf(story)), options: new ClaimTrackerOptions { Templates = MessageTemplates.Get(language) });
    }

    public static Board Story(string story, string language = "en")
    {
        var document = Document(story, language);
        return Board.Of(document.Ledger, new BoardOptions { Title = document.StoryTitle!, Zone = document.TimeZone });
    }

    public static Board Yaml(string yaml)
    {
        var document = ClaimsDocument.Read(Encoding.UTF8.GetBytes(yaml));
        Assert.Empty(document.Problems);
        return Board.Of(document.Ledger, new BoardOptions { Title = "A story", Zone = document.TimeZone });
    }

    public static string Page(Board board) => new BoardPage().Render(board);

    /// <summary>What everybody in a story may be called and may say, at its worst.</summary>
    public static Board Hostile()
    {
        var ledger = new ClaimLedger();
        var villain = ledger.Add(Speaker.Person("villain", "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"));
        var arabic = ledger.Add(Speaker.Person("arabic", "محمد عبد الله"));
        var chinese = ledger.Add(Speaker.Organisation("chinese", "中华人民共和国外交部发言人办公室"));
        var outlet = ledger.Add(Speaker.Outlet("outlet", "{{ board.title }} {% render 'claim' %} [x](javascript:alert(3))"));
        var topic = ledger.Add(Topic.Named("topic", "</h3></style><style>*{display:none}</style>"));
        var other = ledger.Add(Topic.Named("other", "شركة الكهرباء"));
        var who = ledger.Ask(Question.Named("who", "<b>Who</b> &amp; \"what\" did 'it'? </title><script>alert(4)</script>").WithOneEntity());
        var why = ledger.Ask(Question.Named("why", "为什么会发生这件事？").WithText());
        ledger.Record(Claim.By(villain).That(who).Is(topic).SaidOn(2024, 5, 1)
            .Quoting("abc \u202Edcba\u202C \u2066 isolate without end <a href=\"javascript:alert(5)\">x</a> " + new string('x', 10_000))
            .ReportedBy(outlet, AttributionHop.Through(outlet).At(new Uri("https://example.org/?a=\"><script>alert(6)</script>"))));
        ledger.Record(Claim.By(arabic).That(who).Is(other).SaidOn(2024, 5, 2).Quoting("قال إن الأمر لم يحدث، بحسب CNN في 22 مايو"));
        ledger.Record(Claim.By(chinese).That(who).IsNot(topic).SaidOn(2024, 5, 2).InWords("`code` \0 \u0007 *stars* # heading"));
        ledger.Record(Claim.By(chinese).That(why).Is("因为停电。" + new string('字', 2_000)).SaidOn(2024, 5, 3));
        return Board.Of(ledger, new BoardOptions { Title = "</title><script>alert(7)</script> {{ words }}" });
    }
}
