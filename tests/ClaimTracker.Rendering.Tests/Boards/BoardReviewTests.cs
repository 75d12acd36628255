namespace ClaimTracker.Rendering.Tests;

public sealed class BoardReviewTests
{
    private const string Story =
        """
        claimTracker: 1
        story: { id: s, title: S, timeZone: UTC }
        entities:
          mayor: { kind: person, name: the mayor }
          union: { kind: organisation, name: the union }
        questions: { over: { text: "Is it over?", answers: yesNo } }
        claims:
          - { id: a, speaker: mayor, question: over, answer: yes, said: 2024-05-01 }
          - { id: b, speaker: union, question: over, answer: no, said: 2024-05-01 }
        reviews:
          - { claims: [a], publisher: Port Facts, label: Unproven, url: "https://facts.example.org/7", published: 2024-05-05 }
          - { claims: [a, b], publisher: AFP, label: "<b>Falso</b>", score: 0.25, published: 2024-05-06 }
          - { claims: [b], publisher: Port Facts, published: 2024-05-07 }
        """;

    [Fact]
    public void Of_ReviewsOfTwoPublishers_TellsEachOnceAndEachPublishersTogether()
    {
        var reviews = Sample.Yaml(Story).Questions[0].Reviews;

        Assert.Equal(
            [("Port Facts", "Unproven", "the mayor: yes"), ("Port Facts", null, "the union: no"), ("AFP", "<b>Falso</b>", "the mayor: yes; the union: no")],
            reviews.Select(review => (review.Publisher, review.Label, string.Join("; ", review.About))));
        Assert.Equal("0.25 on its own scale, from 0 (worst) to 1 (best)", reviews[2].Score);
        Assert.Equal(("facts.example.org", "https://facts.example.org/7"), (reviews[0].Page?.Text, reviews[0].Page?.Url));
    }

    [Fact]
    public void Render_Reviews_StandInAFrameOfTheirOwnOutsideOfOurDesk()
    {
        var page = Sample.Page(Sample.Yaml(Story));

        Assert.DoesNotContain("<aside class=\"desk\">", page, StringComparison.Ordinal);
        Assert.Equal(2, page[page.IndexOf("<aside class=\"reviews\">", StringComparison.Ordinal)..].Split("<h4>").Length - 1);
        Assert.Contains("&lt;b&gt;Falso&lt;/b&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NoReviews_ShowsNoFrame() => Assert.DoesNotContain("<aside class=\"reviews\">", Sample.Page(Sample.Belgorod), StringComparison.Ordinal);

    // The box tells what speakers say; a verdict in it, ours or another's, would stand as if it were ours.
    [Fact]
    public void Render_Box_LeavesReviewsOut() => Assert.DoesNotContain("AFP", new MarkdownBox().Render(Sample.Yaml(Story)), StringComparison.Ordinal);
}
