using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Gathers what the format cannot carry.</summary>
internal sealed class ReviewLosses
{
    private readonly List<ExportLoss> _losses = [];

    /// <summary>All losses, in order of path and code.</summary>
    public ImmutableArray<ExportLoss> Sorted() =>
        [.. _losses.Distinct().OrderBy(loss => loss.Path, StringComparer.Ordinal).ThenBy(loss => loss.Code, StringComparer.Ordinal)];

    public void Add(string name, string path, string message) => _losses.Add(new ExportLoss(ReviewCode.Losses[name], name, path, message));

    public static string PathOf(Claim claim, string? field = null) => field is null ? ProblemPath.Of("claims", claim.Id.ToString()) : ProblemPath.Of("claims", claim.Id.ToString(), field);
}
