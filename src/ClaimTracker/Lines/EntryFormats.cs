using System.Text.Json;

namespace ClaimTracker;

/// <summary>The formats of all kinds of entries: what stands in a line of which kind.</summary>
internal static class EntryFormats
{
    private static readonly Dictionary<Type, EntryFormat> ByEntry = All.ToDictionary(format => format.Entry);

    private static readonly Dictionary<string, EntryFormat> ByKind = All.ToDictionary(format => format.Kind, StringComparer.Ordinal);

    public static IReadOnlyList<EntryFormat> All => [.. RecordFormats.All, .. ActFormats.All, .. DeskFormats.All];

    public static void Write(LineWriter line, LedgerEntry entry)
    {
        if (!ByEntry.TryGetValue(entry.GetType(), out var format))
        {
            throw new InvalidOperationException($"Entries of the kind {entry.GetType().Name} have no format.");
        }

        line.Line(() =>
        {
            line.Number("v", EntryLine.Version);
            line.Number("sequence", entry.Sequence);
            line.Moment("recorded", entry.Recorded);
            line.Text("kind", format.Kind);
            line.Text("by", entry.Note?.By);
            line.Text("why", entry.Note?.Why);
            format.Write(line, entry);
        });
    }

    /// <returns>The entry; good for nothing when problems were told.</returns>
    public static LedgerEntry? Read(JsonElement element, LineProblems problems)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(ProblemCode.NotAnEntry, path: null, "The line is JSON, but no object.", allowed: "one JSON object in one line");
            return null;
        }

        var fields = new LineObject(element, path: null, problems);
        if (!IsKnownVersion(fields) || FormatOf(fields) is not { } format)
        {
            return null;
        }

        var (sequence, recorded) = (fields.Required("sequence").Integer(least: 1), fields.Required("recorded").Moment());
        var (by, why) = (fields.Optional("by").Text(), fields.Optional("why").Text());
        var entry = format.Read(new EntryHead(sequence ?? 0, recorded ?? default, by is null && why is null ? null : new EntryNote(by, why)), fields);
        fields.End($"An entry of the kind \"{format.Kind}\"");
        return entry;
    }

    // What a line of another version holds is not known here, so nothing else of it is told.
    private static bool IsKnownVersion(LineObject fields)
    {
        var version = fields.Optional("v");
        if (version.IsMissing)
        {
            fields.Tell(
                ProblemCode.NotAnEntry, "v", "The line does not say in which version of the format it is written: it has no field \"v\".", allowed: Versions);
        }
        else if (version.Integer(least: 1) is { } number && number != EntryLine.Version)
        {
            version.Tell(
                ProblemCode.NotAnEntry,
                FormattableString.Invariant($"The line is of version {number} of the format; this version of ClaimTracker knows version {Versions}. Update ClaimTracker to read it."),
                Versions);
        }

        return fields.IsSound;
    }

    private static EntryFormat? FormatOf(LineObject fields)
    {
        var value = fields.Required("kind");
        if (value.Text() is not { } kind)
        {
            return null;
        }

        if (!ByKind.TryGetValue(kind, out var format))
        {
            var known = string.Join(", ", All.Select(one => one.Kind));
            value.Tell(
                ProblemCode.NotAnEntry,
                $"The kind \"{ShownText.Of(kind)}\" is not known to this version of ClaimTracker, which knows {known}. Update ClaimTracker to read it.",
                known);
        }

        return format;
    }

    private static string Versions => EntryLine.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
