namespace ClaimTracker.Documents;

/// <summary>What the cells of a column are: a field of the claim, a field of a hop, or nothing of ours.</summary>
internal readonly record struct CsvColumn(RowField? Field, int Hop, HopField? HopField)
{
    private static readonly Dictionary<string, RowField> Fields = Enum.GetValues<RowField>().ToDictionary(field => Key(WireWord.Of(field)), StringComparer.Ordinal);
    private static readonly Dictionary<string, HopField> HopFields = Enum.GetValues<HopField>().ToDictionary(field => Key(WireWord.Of(field)), StringComparer.Ordinal);

    /// <summary>A column of its user.</summary>
    public static CsvColumn None => default;

    /// <summary>The names of all columns, hops for one that is first.</summary>
    public static IEnumerable<string> Names =>
        Enum.GetValues<RowField>().Select(known => RowPath.ColumnOf(RowPath.Of(known))).Concat(Enum.GetValues<HopField>().Select(known => RowPath.ColumnOf(RowPath.Of(0, known))));

    /// <summary>The path of its cells in a claim.</summary>
    public string Path => Field is { } own ? RowPath.Of(own) : HopField is { } ofHop ? RowPath.Of(Hop, ofHop) : string.Empty;

    /// <summary>The column that a header names, whatever its case, and with spaces, dashes, underscores or nothing between words; null where it names none.</summary>
    public static CsvColumn? Read(string header)
    {
        var key = Key(header);
        if (Fields.TryGetValue(key, out var field))
        {
            return new CsvColumn(field, 0, null);
        }

        if (!key.StartsWith("via", StringComparison.Ordinal))
        {
            return null;
        }

        var digits = key.AsSpan(3);
        var length = digits.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : digits.Length;
        return length is 1 or 2 && int.Parse(digits[..length], System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= DocumentLimits.Hops and var number
            && HopFields.TryGetValue(digits[length..].ToString(), out var hopField)
                ? new CsvColumn(null, number - 1, hopField)
                : null;
    }

    private static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
