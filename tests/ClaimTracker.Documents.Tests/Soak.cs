using System.Globalization;

namespace ClaimTracker.Documents.Tests;

/// <summary>How much random testing is done: little on every build, more where CLAIMTRACKER_SOAK asks for it.</summary>
internal static class Soak
{
    private const int UsualShare = 50;

    /// <param name="full">The number of cases of a full soak.</param>
    /// <returns>
    /// CLAIMTRACKER_SOAK unset: a fiftieth of <paramref name="full"/>; <c>full</c>: all; a number between 0 and 1: that share;
    /// another number: that many.
    /// </returns>
    internal static int Size(int full) => Size(full, Environment.GetEnvironmentVariable("CLAIMTRACKER_SOAK"));

    internal static int Size(int full, string? asked)
    {
        if (string.IsNullOrWhiteSpace(asked))
        {
            return Math.Max(1, full / UsualShare);
        }

        if (string.Equals(asked, "full", StringComparison.OrdinalIgnoreCase))
        {
            return full;
        }

        if (!double.TryParse(asked, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !(number > 0 && number <= int.MaxValue))
        {
            throw new InvalidOperationException($"CLAIMTRACKER_SOAK is '{asked}'; allowed are 'full', a share such as 0.1, and a number of cases such as 5000.");
        }

        return number < 1 ? Math.Max(1, (int)(full * number)) : (int)number;
    }
}
