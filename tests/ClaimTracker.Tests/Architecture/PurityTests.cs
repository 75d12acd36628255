namespace ClaimTracker.Tests.Architecture;

/// <summary>No member of the core reads the clock, the culture, the environment, files or the network.</summary>
public sealed class PurityTests
{
    // A method's name, or * for the whole type. The compiler itself writes CurrentManagedThreadId into iterators.
    private static readonly Dictionary<string, string[]> Forbidden = new()
    {
        ["System.DateTime"] = ["get_Now", "get_UtcNow", "get_Today"],
        ["System.DateTimeOffset"] = ["get_Now", "get_UtcNow"],
        ["System.TimeZoneInfo"] = ["get_Local"],
        ["System.Diagnostics.Stopwatch"] = ["*"],
        ["System.Environment"] = ["*"],
        ["System.Console"] = ["*"],
        ["System.Globalization.CultureInfo"] = ["get_CurrentCulture", "get_CurrentUICulture", "set_CurrentCulture", "set_CurrentUICulture"],
        ["System.StringComparer"] = ["get_CurrentCulture", "get_CurrentCultureIgnoreCase"],
        ["System.Random"] = ["*"],
        ["System.Guid"] = ["NewGuid", "CreateVersion7"],
        ["System.IO.File"] = ["*"],
        ["System.IO.Directory"] = ["*"],
        ["System.IO.FileStream"] = ["*"],
        ["System.Net.Http.HttpClient"] = ["*"],
        ["System.Net.Sockets.Socket"] = ["*"],
    };

    private static readonly string[] FormattedByCulture =
        ["Decimal", "Double", "Single", "Half", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "Numerics.BigInteger"];

    private static readonly string[] Sorting = ["Order", "OrderDescending", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending"];

    private static readonly IReadOnlyList<CompiledType> Core = CompiledAssembly.Read("ClaimTracker").Types;

    private static readonly IReadOnlyList<CompiledType> Planted =
        [.. CompiledAssembly.Read("ClaimTracker.Tests").Types.Where(type => type.Name == nameof(PurityTests))];

    private static readonly IReadOnlyList<CompiledType> Testing = CompiledAssembly.Read("ClaimTracker.Testing").Types;

    [Fact]
    public void Core_Members_ReadNothingFromOutside() => None.Of(ReadingFromOutside(Core));

    /// <summary>What a test is given is the same on every machine.</summary>
    [Fact]
    public void Testing_Members_ReadNothingFromOutsideAndNoCulture() =>
        None.Of([.. ReadingFromOutside(Testing), .. FormattingByCulture(Testing), .. SortingByCulture(Testing)]);

    /// <summary>Keys that must tell nothing of what they stand for are the one thing that is not told by entries.</summary>
    [Fact]
    public void Core_Chance_IsInKeysAlone() =>
        Assert.Equal(
            ["SourceKey", "Tombstone"],
            Core.Where(type => type.Calls.Any(call => call.Type == "System.Security.Cryptography.RandomNumberGenerator")).Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Core_InterpolatedStrings_DoNotFormatByCulture() => None.Of(FormattingByCulture(Core));

    [Fact]
    public void Core_SortedStrings_AreOrdinal() => None.Of(SortingByCulture(Core));

    [Fact]
    public void ReadingFromOutside_PlantedMembers_FindsThoseOnly() =>
        Assert.Equal(["Clock", "Culture", "Machine"], ReadingFromOutside(Planted).Where(IsPlanted).Select(Member).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void FormattingByCulture_PlantedMembers_FindsThoseOnly() =>
        Assert.Equal(["ByCulture", "ByCultureToo"], FormattingByCulture(Planted).Where(IsPlanted).Select(Member).Order(StringComparer.Ordinal));

    [Fact]
    public void SortingByCulture_PlantedMembers_FindsThoseOnly() =>
        Assert.Equal(["Sorted", "SortedBy"], SortingByCulture(Planted).Where(IsPlanted).Select(Member).Order(StringComparer.Ordinal));

    private static IEnumerable<string> ReadingFromOutside(IReadOnlyList<CompiledType> types) =>
        from type in types
        from call in type.Calls
        let names = Forbidden.GetValueOrDefault(call.Type, [])
        where names.Contains(call.Name) || (names.Contains("*") && call.Name != "get_CurrentManagedThreadId")
        select $"{type.Name} uses {call.Type}.{call.Name}, in {call.Where}";

    /// <summary>A figure or date inside <c>$"…"</c> is written as the user's culture has it, and no analyzer says so.</summary>
    private static IEnumerable<string> FormattingByCulture(IReadOnlyList<CompiledType> types) =>
        from type in types
        from method in type.Calls.Where(call => call.Type == "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler").GroupBy(call => call.Method)
        where method.Any(call => call.Name == ".ctor" && !call.Parameters.Contains("System.IFormatProvider"))
        from formatted in method.Where(call => call.Name == "AppendFormatted").SelectMany(call => call.GenericArguments).Distinct()
        where FormattedByCulture.Any(name => formatted == $"System.{name}" || formatted == $"System.Nullable`1<System.{name}>")
        select $"{type.Name} formats a {formatted} by the current culture, use string.Create(CultureInfo.InvariantCulture, $\"…\"), in {method.First().Where}";

    /// <summary>Strings are sorted by the user's culture unless a comparer is given.</summary>
    private static IEnumerable<string> SortingByCulture(IReadOnlyList<CompiledType> types) =>
        from type in types
        from call in type.Calls
        where call.Type is "System.Linq.Enumerable" or "System.Linq.ImmutableArrayExtensions" && Sorting.Contains(call.Name)
        where call.GenericArguments[^1] == "System.String" && !call.Parameters[^1].StartsWith("System.Collections.Generic.IComparer", StringComparison.Ordinal)
        select $"{type.Name} sorts strings by the current culture, give it StringComparer.Ordinal, in {call.Where}";

    private static bool IsPlanted(string fault) => fault.Contains(", in Outside.", StringComparison.Ordinal);

    private static string Member(string fault) => fault[(fault.LastIndexOf('.') + 1)..];

    private static class Outside
    {
        public static object Clock() => new Func<DateTimeOffset>(() => DateTimeOffset.UtcNow);

        public static System.Globalization.CultureInfo Culture() => System.Globalization.CultureInfo.CurrentCulture;

        public static string Machine() => Environment.MachineName;

        public static IEnumerable<int> Iterator()
        {
            yield return 1;
        }

        public static string ByCulture(decimal figure) => $"about {figure}";

        public static string ByCultureToo(DateOnly? day) => $"on {day:d}";

        public static string Invariant(decimal figure) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"about {figure}");

        public static string Counted(int count, string what) => $"{count} {what}";

        public static string[] Sorted(string[] names) => names.Order().ToArray();

        public static Type[] SortedBy(Type[] types) => types.OrderBy(type => type.Name).ToArray();

        public static string[] Ordinal(string[] names) => names.Order(StringComparer.Ordinal).ThenBy(name => name.Length).ToArray();
    }
}
