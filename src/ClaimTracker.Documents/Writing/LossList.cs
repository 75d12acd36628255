using System.Collections.Immutable;
using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Collects what an export cannot carry, up to a number that somebody could still read.</summary>
internal sealed class LossList
{
    /// <summary>How many losses are listed; the rest is told as a number.</summary>
    internal const int Most = 100_000;

    private readonly List<ExportLoss> _losses = [];
    private readonly HashSet<ExportLoss> _told = [];
    private long _more;

    /// <summary>Adds a loss, once.</summary>
    public void Add((string Code, string Name) kind, string path, string message)
    {
        if (_losses.Count >= Most)
        {
            _more++;
            return;
        }

        var loss = new ExportLoss(kind.Code, kind.Name, path, message);
        if (_told.Add(loss))
        {
            _losses.Add(loss);
        }
    }

    /// <summary>The losses, in order of what was written.</summary>
    public ImmutableArray<ExportLoss> ToImmutable() => _more == 0
        ? [.. _losses]
        : [.. _losses, new ExportLoss(LossKind.MoreLosses.Code, LossKind.MoreLosses.Name, "", string.Create(CultureInfo.InvariantCulture, $"{_more:N0} more losses are not listed."))];
}
