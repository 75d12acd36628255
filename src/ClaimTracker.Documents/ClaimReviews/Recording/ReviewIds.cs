using System.Security.Cryptography;
using System.Text;

namespace ClaimTracker.Documents;

/// <summary>Makes ids out of what is the same for all: a folded text or name, a host.</summary>
internal static class ReviewIds
{
    private const int Length = 16;

    public static string OfClaimText(string folded) => $"cr-{Digest(folded)}";

    public static string OfSpeaker(string folded) => $"by-{Digest(folded)}";

    public static string OfUnnamed(string question) => $"unnamed-{question}";

    public static string OfSite(string host) => $"site-{host.Replace('.', '-')}" is var plain && Slug.IsValid(plain) ? plain : $"site-{Digest(host)}";

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
