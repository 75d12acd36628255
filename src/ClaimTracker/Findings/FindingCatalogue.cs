using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>The built-in kinds of findings. Each has a page of its own in the documentation.</summary>
public static class FindingCatalogue
{
    /// <summary>All of them, in order of ids.</summary>
    public static ImmutableArray<FindingDescriptor> All { get; } =
    [
        BuiltIn(ComparisonCode.SelfContradiction, "One speaker, two answers", FindingCategory.Account),
        BuiltIn(ComparisonCode.ChangedAccount, "Changed account", FindingCategory.Account),
        BuiltIn(ComparisonCode.Correction, "Correction", FindingCategory.Account),
        BuiltIn(ComparisonCode.RivalAnswers, "Rival answers", FindingCategory.Rivalry),
        BuiltIn(ComparisonCode.Denial, "Denied", FindingCategory.Rivalry),
        BuiltIn(ComparisonCode.RivalFigures, "Rival figures", FindingCategory.Rivalry),
        BuiltIn(ComparisonCode.RivalDates, "Rival dates", FindingCategory.Rivalry),
        BuiltIn(ComparisonCode.WithinOneSide, "One side, two answers", FindingCategory.Rivalry),
        BuiltIn(CircularSourcingRule.Id, "Circular sourcing", FindingCategory.Sourcing),
        BuiltIn(SharedOriginRule.Id, "Shared origin", FindingCategory.Sourcing),
        BuiltIn(ComparisonCode.OutletsDiffer, "Outlets differ", FindingCategory.Account),
        BuiltIn(ComparisonCode.Update, "Update", FindingCategory.Change),
        BuiltIn(ComparisonCode.MayBeNewer, "May be newer", FindingCategory.Change),
        BuiltIn(TimingHintRule.Id, "Should timing be set?", FindingCategory.Hint),
    ];

    private static readonly Dictionary<string, FindingDescriptor> ById = All.ToDictionary(descriptor => descriptor.Id);

    private static readonly FindingDescriptor[] ByPairCode =
        [.. Enum.GetValues<PairCode>().Where(code => code != PairCode.None).Select(code => ById[code.ToText()!])];

    internal static FindingDescriptor Get(string id) => ById[id];

    internal static FindingDescriptor Get(PairCode code) => ByPairCode[(int)code - 1];

    private static FindingDescriptor BuiltIn(string id, string title, FindingCategory category) =>
        new(id, title) { Category = category, HelpPage = $"docs/findings/{id}.md" };
}
