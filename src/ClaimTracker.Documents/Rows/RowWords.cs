namespace ClaimTracker.Documents;

/// <summary>Words of closed lists in a row.</summary>
internal static class RowWords
{
    /// <summary>The value that a word stands for, whatever its case; null where the cell is empty, or holds another word, which is told.</summary>
    public static T? Read<T>(string? cell, string path, List<Problem> problems)
        where T : struct, Enum
    {
        if (cell is null)
        {
            return null;
        }

        var word = cell.Trim();
        var value = WireWord.Read<T>(word) ?? WireWord.Read<T>(Array.Find(Words<T>(), known => known.Equals(word, StringComparison.OrdinalIgnoreCase)) ?? word);
        if (value is null)
        {
            problems.Add(NotAllowed<T>(cell, path));
        }

        return value;
    }

    public static Problem NotAllowed<T>(string cell, string path)
        where T : struct, Enum
    {
        var words = Words<T>();
        var near = Nearest.To(cell.Trim(), words);
        return new Problem(ProblemCode.ValueNotAllowed, path, $"\"{Shown.Short(cell)}\" is none of {string.Join(", ", words)}.{(near is null ? "" : $" Did you mean \"{near}\"?")}")
        {
            Found = cell,
            Allowed = string.Join(", ", words),
            Suggestion = near,
        };
    }

    private static string[] Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => WireWord.Of(value))];
}
