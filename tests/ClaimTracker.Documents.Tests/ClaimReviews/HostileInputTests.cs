using System.Globalization;
using System.Text;

namespace ClaimTracker.Documents.Tests.ClaimReviews;

/// <summary>Whatever the bytes, reviews are read without an exception, and what is read can be recorded and written.</summary>
public sealed class HostileInputTests
{
    private static readonly byte[][] Json = Files("jsonld", "other");

    private static readonly byte[][] Pages = Files("html");

    private static readonly string[] Spices =
    [
        "{", "}", "[", "]", "\"", "\\ud800", "\\u0000", ",", ":", "null", "\"@type\":\"ClaimReview\"", "\"@graph\":[", "\"@id\":\"#a\"", "1e999", "-1", "<script>", "</script>", "<!--", "]]>",
        "<div itemscope itemtype=ClaimReview>", "<b itemprop=author itemscope>", "&#039;", "&lt;", "javascript:alert(1)", "\u202e", "claimReviewed", "\r\n", "http://[", "//",
    ];

    [Fact]
    public void Read_MutatedJson_NeverThrows() => Mutate(Json, 8_171);

    [Fact]
    public void Read_MutatedPages_NeverThrows() => Mutate(Pages, 8_172);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "1}")]
    public void Read_TooDeepJson_IsTold(string open, string close) => Assert.Equal(
        ["CT6100", "CT6135"],
        ClaimReviewDocument.Read(string.Concat(Enumerable.Repeat(open, 100_000)) + close).Notes.Select(note => note.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Read_TooDeepPage_IsToldAndEnds()
    {
        var page = new StringBuilder("<!doctype html>").Insert(15, "<div itemprop=a>", 100_000).Append("<div itemscope itemtype=https://schema.org/ClaimReview>x").ToString();

        Assert.Equal(["CT6134", "CT6135"], ClaimReviewDocument.Read(page).Notes.Select(note => note.Code).Order(StringComparer.Ordinal));
    }

    /// <summary>Their number must not count twice: this takes minutes where each looks through all before it.</summary>
    [Fact]
    public void Read_PageOfVeryManySiblings_Ends()
    {
        var page = new StringBuilder("<!doctype html>").Insert(15, "<br>", 300_000).Append("<p>x").ToString();

        Assert.Equal(["CT6135"], ClaimReviewDocument.Read(page).Notes.Select(note => note.Code));
    }

    [Fact]
    public void Read_PageOfVeryManyAttributes_Ends()
    {
        var page = new StringBuilder("<!doctype html><div");
        for (var i = 0; i < 50_000; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $" a{i}=1");
        }

        Assert.Equal(["CT6135"], ClaimReviewDocument.Read(page.Append("></div>").ToString()).Notes.Select(note => note.Code));
    }

    [Fact]
    public void Read_TooLargePage_IsTold() =>
        Assert.Equal(["CT6134", "CT6135"], ClaimReviewDocument.Read("<p>" + new string('x', ReviewLimits.PageBytes)).Notes.Select(note => note.Code));

    [Fact]
    public void Read_HalfACharacterBesideAList_IsNoFault()
    {
        var document = ClaimReviewDocument.Read("""{"@type":"ClaimReview","claimReviewed":"half \ud800 of it","\ud800":{"\udc00":"\ud800"},"url":"/\ud800"}""");

        Assert.Equal("half \\ud800 of it", Assert.Single(document.Reviews).ClaimReviewed!.Original);
    }

    [Fact]
    public void Read_TooLongText_IsLeftOutAndTold()
    {
        var document = ClaimReviewDocument.Read($$"""{"@type":"ClaimReview","claimReviewed":"{{new string('x', 70_000)}}"}""");

        Assert.Null(Assert.Single(document.Reviews).ClaimReviewed);
        Assert.Contains(document.Notes, note => note is { Code: "CT6134", Path: "/claimReviewed" });
    }

    [Fact]
    public async Task ReadAsync_FeedOfManyReviews_HoldsOneAtATime()
    {
        const int Count = 20_000;
        var feed = ClaimReviewFeed.Of(new EndlessFeed(Count));
        var (read, most) = (0, 0L);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await foreach (var review in feed.ReadAsync())
        {
            Assert.Equal(read.ToString(CultureInfo.InvariantCulture), review.ClaimReviewed!.Clean);
            if (++read % 5_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal((Count, ClaimReviewForm.DataFeed), (read, feed.Form));
        Assert.InRange(most, long.MinValue, 8 * 1024 * 1024);
    }

    private static void Mutate(byte[][] files, int seed)
    {
        var random = new Random(seed);
        for (var left = Soak.Size(100_000); left > 0; left--)
        {
            var mutated = Mutated(files[random.Next(files.Length)], random);
            try
            {
                var document = ClaimReviewDocument.Read(mutated);
                if (left % 20 == 0 && !document.Reviews.IsEmpty)
                {
                    var ledger = new ClaimLedger();
                    document.RecordInto(ledger);
                    Assert.DoesNotContain("</script", ClaimReviewExport.Of(ledger, new ClaimReviewExportOptions { Scope = ClaimReviewScope.Others }).ToJson(), StringComparison.OrdinalIgnoreCase);
                }

                Assert.All(document.Reviews, review => Assert.False(MarkupText.HasTags(review.ClaimReviewed?.Clean ?? string.Empty)));
            }
            catch (Exception fault) when (fault is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Seed {seed}, {left} left: {fault}\n{Convert.ToBase64String(mutated)}");
            }
        }
    }

    private static byte[] Mutated(byte[] file, Random random)
    {
        var bytes = file.ToList();
        for (var changes = random.Next(1, 8); changes > 0; changes--)
        {
            var place = random.Next(bytes.Count + 1);
            switch (random.Next(5))
            {
                case 0 when place < bytes.Count:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(place, Math.Min(random.Next(40), bytes.Count - place));
                    break;
                case 2:
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(random.Next(200), bytes.Count - place)));
                    break;
                default:
                    bytes.InsertRange(place, Encoding.UTF8.GetBytes(Spices[random.Next(Spices.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }

    private static byte[][] Files(params string[] folders) =>
    [
        .. folders.SelectMany(folder => Directory.GetFiles(Path.Combine(ReviewData.Own(), folder))).Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes).Where(bytes => bytes.Length < 10_000),
    ];

    // As long as it likes, and nothing of it is kept.
    private sealed class EndlessFeed(int count) : Stream
    {
        private byte[] _rest = Encoding.UTF8.GetBytes("{\"@type\":\"DataFeed\",\"name\":\"all\",\"dataFeedElement\":[");
        private int _next;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count1)
        {
            if (_rest.Length == 0 && _next <= count)
            {
                var review = $$"""{"@type":"DataFeedItem","item":[{"@type":"ClaimReview","claimReviewed":"{{_next}}","url":"https://check.example/{{_next}}","headline":"{{new string('x', 2_000)}}"}]}""";
                _rest = Encoding.UTF8.GetBytes(_next == count ? "]}" : _next == 0 ? review : "," + review);
                _next++;
            }

            var taken = Math.Min(count1, _rest.Length);
            _rest.AsSpan(0, taken).CopyTo(buffer.AsSpan(offset));
            _rest = _rest[taken..];
            return taken;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count1) => throw new NotSupportedException();
    }
}
