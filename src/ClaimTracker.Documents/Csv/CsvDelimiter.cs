namespace ClaimTracker.Documents;

/// <summary>Finds what parts the cells of a table: the sign by which its first line falls into most columns that are known.</summary>
internal static class CsvDelimiter
{
    private static readonly char[] All = [',', ';', '\t', '|'];

    /// <param name="text">The text; a line that only names the delimiter, as Excel writes it, is passed over.</param>
    /// <param name="skipped">How many lines were passed over.</param>
    public static char Guess(CsvText text, out int skipped)
    {
        skipped = 0;
        var line = FirstLine(text.Ahead);
        if (line.Length == 5 && line.StartsWith("sep="u8) && line[4] < 0x80 && Array.IndexOf(All, (char)line[4]) >= 0)
        {
            var stated = (char)line[4];
            var length = line.Length;
            length += text.Ahead[length..] switch
            {
                [(byte)'\r', (byte)'\n', ..] => 2,
                [] => 0,
                _ => 1,
            };
            text.Skip(length);
            skipped = 1;
            return stated;
        }

        var header = System.Text.Encoding.UTF8.GetString(line);
        return All.OrderByDescending(delimiter => Known(header, delimiter)).ThenByDescending(delimiter => header.Count(letter => letter == delimiter)).First();
    }

    private static int Known(string header, char delimiter) => header.Split(delimiter).Count(name => CsvColumn.Read(name) is not null);

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> text) => text.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end ? text[..end] : text;
}
