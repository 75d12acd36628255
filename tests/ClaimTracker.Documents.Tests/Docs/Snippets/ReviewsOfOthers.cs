// <shown>
using ClaimTracker;
using ClaimTracker.Documents;
// </shown>

namespace Snippets;

internal static class ReviewsOfOthers
{
    public static void Run()
    {
        // <shown>
        const string Page = """
            <script type="application/ld+json">
            { "@type": "ClaimReview", "url": "https://facts.example.org/7", "datePublished": "2024-05-05 10:00", "author": { "name": "Port Facts" },
              "claimReviewed": "The strike is over", "itemReviewed": { "@type": "Claim", "author": { "@type": "Person", "name": "Mayor Oyelaran" } },
              "reviewRating": { "alternateName": "Unproven" } }
            </script>
            """;

        var document = ClaimReviewDocument.Read(Page);
        foreach (var note in document.Notes)
        {
            Console.WriteLine(note);   // CT6102 at script 1: /datePublished: "2024-05-05 10:00" is not ISO 8601 …
        }

        var ledger = new ClaimLedger();
        document.RecordInto(ledger);
        foreach (var claim in ledger.Claims)
        {
            Console.WriteLine($"{claim.Speaker.Name}: {claim.Question.Text}");
            foreach (var review in ledger.ReviewsOf(claim))
            {
                Console.WriteLine(review.What);   // Unproven (Port Facts)
            }
        }
        // </shown>
    }
}
