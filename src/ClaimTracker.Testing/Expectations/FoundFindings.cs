using System.Collections.Immutable;
using System.Globalization;

namespace ClaimTracker.Testing;

// What was found, and what must not be among it.
internal sealed class FoundFindings(ImmutableArray<Finding> all)
{
    public ImmutableArray<Finding> All => all;

    /// <summary>A code with its title, where it is one of the built-in ones.</summary>
    public static string Titled(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return FindingCatalogue.All.FirstOrDefault(descriptor => descriptor.Id == code) is { } known ? $"{code} ({known.Title})" : code;
    }

    public static string Counted(int count) => count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count} times");

    public void MustHaveNone(string expected, Func<Finding, bool> isUnwanted)
    {
        var unwanted = all.Where(isUnwanted).ToImmutableArray();
        if (!unwanted.IsEmpty)
        {
            throw new ExpectationException($"{expected} But there is:\n{FindingText.Of(unwanted)}");
        }
    }

    public void MustHaveOnly(string subject, string[] codes)
    {
        var expected = $"Expected {subject} to find only {string.Join(", ", codes.Select(Titled))}.";
        if (codes.Length == 0)
        {
            throw new ArgumentException("Name a code at least; where there should be none, say FindsNothing.", nameof(codes));
        }

        var missing = codes.Where(code => all.All(finding => finding.Code != code)).ToArray();
        if (missing.Length > 0)
        {
            throw new ExpectationException($"{expected} There is no {string.Join(", no ", missing)}.\n{FindingText.Instead(all)}");
        }

        MustHaveNone(expected, finding => !codes.Contains(finding.Code));
    }
}
