using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ClaimTracker.Testing;

namespace ClaimTracker.Rendering.Tests;

public sealed partial class BoardPageTests
{
    [Fact]
    public void Render_Policy_AllowsTheStyleByItsHashAndNothingElse()
    {
        var page = Sample.Page(Sample.Belgorod);

        var style = Style().Match(page).Groups[1].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"content=\"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'\"", page.Replace("&#39;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Page_HasNoScriptNoHandlerAndLoadsNothing()
    {
        foreach (var page in new[] { Sample.Page(Sample.Belgorod), Sample.Page(Sample.Richka), Sample.Page(Sample.Hostile()) })
        {
            Assert.DoesNotMatch("(?i)<script|<iframe|<object|<embed|<img|<form|@import|url\\(|=\"javascript:", page);
            Assert.Empty(Tags().Matches(page).Where(tag => Handler().IsMatch(tag.Value)).Select(tag => tag.Value));
            Assert.Equal(["data:,"], Loads().Matches(page).Select(match => match.Groups[1].Value));
        }
    }

    [Fact]
    public void Render_Links_AreOnlyPlacesOnThePageAndHttp() => Assert.All(
        Links().Matches(Sample.Page(Sample.Hostile()) + Sample.Page(Sample.Belgorod)),
        link => Assert.Matches("^(#[A-Za-z0-9_-]+|https?://[^\"<> ]+)$", link.Groups[1].Value));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    public void SafeLink_OtherScheme_IsNone(string address) => Assert.Null(SafeLink.To(new Uri(address), "x"));

    [Fact]
    public void Render_NamesAndQuotes_KeepTheirDirectionToThemselves()
    {
        var page = Sample.Page(Sample.Hostile());

        Assert.Contains("<bdi>محمد عبد الله</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("<blockquote dir=\"auto\">abc \u202Edcba", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', TitleOf(page));
    }

    [Fact]
    public void Render_Ids_AreThereOnce()
    {
        var ids = Ids().Matches(Sample.Page(Sample.Belgorod) + string.Empty).Select(match => match.Groups[1].Value).ToArray();

        Assert.Equal(ids.Distinct(), ids);
    }

    // What the issue asks: a thousand claims on fifty questions.
    [Fact]
    public void Render_ThousandClaimsOnFiftyQuestions_StaysBelow500KiB()
    {
        var board = Board.Of(SampleLedgers.Generated(1000, seed: 7));

        var size = Encoding.UTF8.GetByteCount(Sample.Page(board));

        Assert.Equal((50, 1000), (board.Questions.Length, board.Claims));
        Assert.True(size < 500 * 1024, $"{size / 1024} KiB");
    }

    // The same with a quotation and an address for each claim, and rivals on every question.
    [Fact]
    public void Render_ThousandQuotedClaims_StaysBelow500KiB()
    {
        var chance = new Random(3);
        var yaml = new StringBuilder("claimTracker: 1\nentities:\n");
        Add(40, number => $"  s{number}: {{ kind: person, name: Speaker Number {number} }}");
        Add(8, number => $"  o{number}: {{ kind: outlet, name: Outlet {number} }}");
        Add(5, number => $"  t{number}: {{ kind: topic, name: Topic number {number} }}");
        yaml.Append("questions:\n");
        Add(50, number => $"  q{number}: {{ text: \"Who did thing number {number}?\", answers: entity }}");
        yaml.Append("claims:\n");
        Add(1000, number => $"  - {{ id: c{number}, speaker: s{chance.Next(40)}, question: q{number % 50}, answer: t{chance.Next(5)}, said: 2024-05-{1 + chance.Next(28):D2}, "
            + $"quote: \"These are some words that somebody said at number {number}.\", via: [ {{ outlet: o{chance.Next(8)}, url: \"https://example.org/{number}\" }} ] }}");

        var size = Encoding.UTF8.GetByteCount(Sample.Page(Sample.Yaml(yaml.ToString())));

        Assert.True(size < 500 * 1024, $"{size / 1024} KiB");

        void Add(int count, Func<int, string> line)
        {
            for (var number = 0; number < count; number++)
            {
                yaml.Append(line(number)).Append('\n');
            }
        }
    }

    [Fact]
    public void Render_EmptyLedger_SaysSo() => Assert.Contains("No questions have been asked yet.", Sample.Page(Board.Of(new ClaimLedger())), StringComparison.Ordinal);

    private static string TitleOf(string page) => page[page.IndexOf("<title>", StringComparison.Ordinal)..page.IndexOf("</title>", StringComparison.Ordinal)];

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<[a-z][^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    [GeneratedRegex("\\s(on[a-z]+|style)\\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();

    [GeneratedRegex("(?:<link[^>]*href|\\ssrc)=\"([^\"]*)\"")]
    private static partial Regex Loads();

    [GeneratedRegex("<a [^>]*href=\"([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("\\sid=\"([^\"]*)\"")]
    private static partial Regex Ids();
}
