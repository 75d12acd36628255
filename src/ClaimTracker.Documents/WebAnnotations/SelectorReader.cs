using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Makes a passage of the selectors of one target, and of those that refine them.</summary>
internal sealed class SelectorReader(NoteList notes)
{
    private string? _exact;
    private string? _prefix;
    private string? _suffix;
    private (int Start, int End)? _range;

    public void Read(JsonElement selector, string path) => Read(selector, path, isRefining: false);

    /// <returns>Null where no words were selected, or too many, which is told.</returns>
    public Passage? Passage(string path)
    {
        if (string.IsNullOrWhiteSpace(_exact))
        {
            notes.Add(AnnotationWords.NoWords, path, "The target has no TextQuoteSelector with words; a passage without words cannot be found again, and is left out.");
            return null;
        }

        if (ClaimCheck.IsTooLong(_exact))
        {
            notes.Add(AnnotationWords.TooLong, path, FormattableString.Invariant($"The words are longer than {ClaimCheck.MaxTextBytes} bytes, which is the most that is allowed; they are left out."));
            return null;
        }

        return ClaimTracker.Passage.Whole(_exact, Short(_prefix, path), Short(_suffix, path), _range?.Start, _range?.End);
    }

    private void Read(JsonElement selector, string path, bool isRefining)
    {
        var types = AnnotationReader.Values(selector, "type").Select(type => AnnotationReader.TextOf(type)).ToList();
        if (types.Contains("TextQuoteSelector") && _exact is null)
        {
            _exact = AnnotationReader.TextOf(AnnotationReader.Property(selector, "exact"));
            _prefix = AnnotationReader.TextOf(AnnotationReader.Property(selector, "prefix"));
            _suffix = AnnotationReader.TextOf(AnnotationReader.Property(selector, "suffix"));
        }
        else if (types.Contains("TextPositionSelector") && _range is null)
        {
            ReadRange(selector, path, isRefining);
        }
        else
        {
            notes.Add(AnnotationWords.SelectorIgnored, path, $"A selector of the type \"{Shown.Short(types.FirstOrDefault() ?? "")}\" is not read here; what refines it is.");
        }

        foreach (var refining in AnnotationReader.Values(selector, "refinedBy"))
        {
            Read(refining, JsonPointer.Of(path, "refinedBy"), isRefining: true);
        }
    }

    // What refines a selection is counted from its beginning, not from that of the page.
    private void ReadRange(JsonElement selector, string path, bool isRefining)
    {
        if (!isRefining && Position(selector, "start") is { } start && Position(selector, "end") is { } end && ClaimTracker.Passage.IsRange(start, end))
        {
            _range = (start, end);
        }
        else
        {
            notes.Add(AnnotationWords.PositionIgnored, path, isRefining
                ? "The positions are counted within another selection, not in the page; they are left out."
                : $"The positions are left out: allowed are {ClaimTracker.Passage.AllowedPositions}.");
        }
    }

    private string? Short(string? text, string path)
    {
        if (!ClaimCheck.IsTooLong(text))
        {
            return text;
        }

        notes.Add(AnnotationWords.TooLong, path, "What stands around the words is too long, and left out.");
        return null;
    }

    private static int? Position(JsonElement selector, string name) =>
        AnnotationReader.Property(selector, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var position) ? position : null;
}
