namespace ClaimTracker.EntityFrameworkCore;

/// <summary>A step to the newest schema: what a migration does, as SQL, so that a database can be brought up to date without the model.</summary>
/// <param name="Migration">The id of the migration, which orders the steps.</param>
/// <param name="Sql">The statements; the last one notes that the step was taken.</param>
/// <remarks>A test holds them equal to the migrations.</remarks>
internal sealed record SchemaScript(string Migration, string Sql)
{
    private const string Ending = ".sql";

    /// <summary>The steps for a kind of database, in order.</summary>
    /// <param name="provider">The name of the folder in which they stand.</param>
    public static IReadOnlyList<SchemaScript> For(string provider)
    {
        var assembly = typeof(SchemaScript).Assembly;
        return
        [
            .. from name in assembly.GetManifestResourceNames()
               where name.StartsWith($"{provider}/", StringComparison.Ordinal)
               orderby name
               select new SchemaScript(name[(provider.Length + 1)..^Ending.Length], Read(name)),
        ];

        string Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
