using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>The built-in kinds of findings.</summary>
public static class FindingCatalogue
{
    /// <summary>All of them, in order of ids.</summary>
    public static ImmutableArray<FindingDescriptor> All { get; } =
    [
        new(ComparisonCode.SelfContradiction, "One speaker, two answers"),
        new(ComparisonCode.ChangedAccount, "Changed account"),
        new(ComparisonCode.Correction, "Correction"),
        new(ComparisonCode.RivalAnswers, "Rival answers"),
        new(ComparisonCode.Denial, "Denied"),
        new(ComparisonCode.RivalFigures, "Rival figures"),
        new(ComparisonCode.RivalDates, "Rival dates"),
        new(ComparisonCode.WithinOneSide, "One side, two answers"),
        new(ComparisonCode.OutletsDiffer, "Outlets differ"),
        new(ComparisonCode.Update, "Update"),
        new(ComparisonCode.MayBeNewer, "May be newer"),
    ];

    private static readonly Dictionary<string, FindingDescriptor> ById = All.ToDictionary(descriptor => descriptor.Id);

    internal static FindingDescriptor Get(string id) => ById[id];
}
