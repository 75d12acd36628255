namespace ClaimTracker.Benchmarks;

/// <summary>The engines by name, as they appear in tables.</summary>
internal static class EngineNames
{
    public const string Ours = "ClaimTracker";
    public const string DuckText = "DuckDB, text";
    public const string DuckIds = "DuckDB, ids";
    public const string SqliteText = "SQLite, text";
    public const string SqliteIds = "SQLite, ids";
    public const string Linq = "LINQ";
    public const string Dictionaries = "C# dictionaries";
    public const string Arrays = "array loop, ids";

    public static IEngine Make(string name) => name switch
    {
        Ours => new OurEngine(),
        DuckText => new DuckEngine(takesText: true),
        DuckIds => new DuckEngine(takesText: false),
        SqliteText => new SqliteEngine(takesText: true),
        SqliteIds => new SqliteEngine(takesText: false),
        Linq => new LinqEngine(),
        Dictionaries => new DictionaryEngine(),
        Arrays => new ArrayEngine(),
        _ => throw new ArgumentException($"There is no engine \"{name}\".", nameof(name)),
    };

    public static bool TakesText(string name) => name is not (DuckIds or SqliteIds or Arrays);
}
