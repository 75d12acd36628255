using System.Collections.Immutable;

namespace ClaimTracker.Tests.Architecture;

/// <summary>The house rules on the public types of the core, and each rule on a type planted to break it.</summary>
public sealed class HouseRulesTests
{
    private static readonly IReadOnlyList<Type> Core =
        [.. typeof(Problem).Assembly.GetExportedTypes().Where(type => !type.Name.Contains('<', StringComparison.Ordinal))];

    [Fact]
    public void Core_Classes_AreSealedOrClosedOrExtensionPoints() => None.Of(HouseRules.OpenClasses(Core));

    [Fact]
    public void Core_Interfaces_AreSmall() => None.Of(HouseRules.LargeInterfaces(Core));

    [Fact]
    public void Core_Structs_AreReadonly() => None.Of(HouseRules.MutableStructs(Core));

    [Fact]
    public void Core_Members_HandOutNothingMutable() => None.Of(HouseRules.MutableCollectionsHandedOut(Core));

    [Fact]
    public void Core_Members_CannotBeSet() => None.Of(HouseRules.Setters(Core));

    [Fact]
    public void Core_Types_AreInNamespaceClaimTrackerAndNoneHasThatName() =>
        None.Of(Core.Where(type => type.Namespace != "ClaimTracker" || type.Name == "ClaimTracker").Select(type => type.FullName!));

    [Fact]
    public void TestingAndRendering_PublicTypes_KeepTheHouseRules()
    {
        Type[] types = [.. typeof(Testing.Expect).Assembly.GetExportedTypes(), .. typeof(Rendering.Board).Assembly.GetExportedTypes()];

        None.Of(
        [
            .. HouseRules.OpenClasses(types), .. HouseRules.MutableStructs(types), .. HouseRules.MutableCollectionsHandedOut(types), .. HouseRules.Setters(types),
        ]);
    }

    [Fact]
    public void OpenClasses_PlantedTypes_FindsThoseThatCanBeDerivedFrom() =>
        Assert.Equal(
            ["AbstractRecord", "Abstract", "Open"],
            HouseRules.OpenClasses([typeof(AbstractRecord), typeof(Abstract), typeof(Open), typeof(Closed), typeof(ClosedRecord), typeof(Sealed), typeof(Static), typeof(LedgerRule)])
                .Select(line => line.Split(' ')[0]));

    [Fact]
    public void LargeInterfaces_ThreeMembers_IsFound() =>
        Assert.StartsWith("IThree ", Assert.Single(HouseRules.LargeInterfaces([typeof(IThree), typeof(ITwo)])), StringComparison.Ordinal);

    [Fact]
    public void MutableStructs_NotReadonly_IsFound() =>
        Assert.StartsWith("Loose ", Assert.Single(HouseRules.MutableStructs([typeof(Loose), typeof(Fast), typeof(DayOfWeek)])), StringComparison.Ordinal);

    [Fact]
    public void MutableCollectionsHandedOut_PlantedTypes_FindsEach() =>
        Assert.Equal(
            ["Array", "Later", "List", "Nested", "TryGet(names)"],
            HouseRules.MutableCollectionsHandedOut([typeof(Leaky), typeof(LeakyOptions)])
                .Select(line => line.Split('.', ' ')[1].Replace("get_", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Setters_PlantedTypes_FindsEach() =>
        Assert.Equal(
            ["Settable.Protected can be set", "Settable.Property can be set", "Settable.Field is a field that can be set"],
            HouseRules.Setters([typeof(Settable), typeof(LeakyOptions), typeof(DayOfWeek)]));

#pragma warning disable CA1040, CA1044, CA1051, CA1815, CA1852, CS0649 // Planted to break the rules.

    private abstract record AbstractRecord;

    private abstract class Abstract
    {
        protected Abstract()
        {
        }
    }

    private class Open;

    private abstract class Closed
    {
        private protected Closed()
        {
        }
    }

    private abstract record ClosedRecord
    {
        private protected abstract int Kind { get; }
    }

    private sealed class Sealed : Open;

    private static class Static;

    private abstract class LedgerRule;

    private interface ITwo
    {
        public void One();

        public void Two();
    }

    private interface IThree
    {
        public int One { get; }

        public void Two();

        public void Three();
    }

    private struct Loose
    {
        public int Value { get; set; }
    }

    private readonly record struct Fast(int Value);

    private sealed class Leaky
    {
        public static IReadOnlyList<string> Fine => [];

        public static ImmutableArray<string> FineToo => [];

        public static List<string> List => [];

        public static string[] Array => [];

        public static Task<string[]> Later() => Task.FromResult(Array);

        public static IReadOnlyDictionary<string, HashSet<int>> Nested => new Dictionary<string, HashSet<int>>();

        public static bool TryGet(out List<string> names)
        {
            names = [];
            return true;
        }
    }

    private sealed class LeakyOptions
    {
        public IList<string> Names { get; set; } = [];
    }

    private class Settable
    {
        public int Field;

        public readonly int Fixed;

        public int Get { get; }

        public int Init { get; init; }

        public int Private { get; private set; }

        protected int Protected { get; set; }

        public int Property { get; set; }
    }
}
