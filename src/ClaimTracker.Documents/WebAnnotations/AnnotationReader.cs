using System.Collections.Immutable;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Goes through annotations: one, a list, a page or a collection of them.</summary>
internal sealed class AnnotationReader(NoteList notes)
{
    private static readonly string[] Wrappers = ["items", "first", "@graph"];

    private readonly ImmutableArray<WebAnnotation>.Builder _found = ImmutableArray.CreateBuilder<WebAnnotation>();

    public ImmutableArray<WebAnnotation> Found => _found.ToImmutable();

    public void Read(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object && !Values(root, "@context").Any(context => TextOf(context) == AnnotationWords.Context))
        {
            notes.Add(AnnotationWords.OtherContext, "/@context", $"The context is not {AnnotationWords.Context}; the words are read as if it were. No context is fetched.");
        }

        ReadAny(root, string.Empty);
    }

    private void ReadAny(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var (item, number) in value.EnumerateArray().Select((item, number) => (item, number)))
            {
                ReadAny(item, Below(path, number));
            }
        }
        else if (Property(value, "target") is { } target)
        {
            ReadAnnotation(value, target, path);
        }
        else if (Wrappers.Where(name => Property(value, name) is { ValueKind: JsonValueKind.Array or JsonValueKind.Object }).ToArray() is { Length: > 0 } wrappers)
        {
            Array.ForEach(wrappers, name => ReadAny(Property(value, name)!.Value, JsonPointer.Of(path, name)));
        }
        else
        {
            notes.Add(AnnotationWords.NoAnnotation, path, "This is no annotation: it has no target. It is left out.");
        }
    }

    private void ReadAnnotation(JsonElement annotation, JsonElement target, string path)
    {
        var claim = Values(annotation, "body").Select(ClaimIn).FirstOrDefault(id => id is not null);
        var isList = target.ValueKind == JsonValueKind.Array;
        var number = 0;
        foreach (var one in All(target))
        {
            if (_found.Count >= AnnotationWords.MaxTargets)
            {
                notes.AddOnce(AnnotationWords.TooMany, path, FormattableString.Invariant($"Only the first {AnnotationWords.MaxTargets:N0} targets are read."));
                return;
            }

            ReadTarget(one, claim, isList ? Below(JsonPointer.Of(path, "target"), number++) : JsonPointer.Of(path, "target"));
        }
    }

    private void ReadTarget(JsonElement target, ClaimId? claim, string path)
    {
        var source = target.ValueKind == JsonValueKind.Object ? Property(target, "source") ?? Property(target, "id") : target;
        if (PageOf(source) is not { } page)
        {
            notes.Add(AnnotationWords.NoPage, path, "The target has no source that is an absolute http or https address; it is left out.");
            return;
        }

        var selectors = new SelectorReader(notes);
        foreach (var selector in Values(target, "selector"))
        {
            selectors.Read(selector, JsonPointer.Of(path, "selector"));
        }

        if (selectors.Passage(path) is { } passage)
        {
            _found.Add(new WebAnnotation(path, claim, page, passage));
        }
    }

    // The address of a thing, or of what it is about.
    private static Uri? PageOf(JsonElement? source)
    {
        var text = source is { ValueKind: JsonValueKind.Object } thing ? TextOf(Property(thing, "id")) ?? TextOf(Property(thing, "@id")) : TextOf(source);
        return text is not null ? WebPage.Of(text, page: null) : null;
    }

    private static ClaimId? ClaimIn(JsonElement body)
    {
        var named = body.ValueKind == JsonValueKind.Object ? TextOf(Property(body, "source")) ?? TextOf(Property(body, "id")) : TextOf(body);
        return named is not null && named.StartsWith(AnnotationWords.Claim, StringComparison.Ordinal) && ClaimId.TryParse(named[AnnotationWords.Claim.Length..], out var id) ? id : null;
    }

    private static string Below(string path, int number) => FormattableString.Invariant($"{path}/{number}");

    internal static JsonElement? Property(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && MarkValue.Property(value, name) is { ValueKind: not JsonValueKind.Null } found ? found : null;

    /// <summary>One thing, or all of a list of things.</summary>
    internal static IEnumerable<JsonElement> Values(JsonElement value, string name) => Property(value, name) is { } found ? All(found) : [];

    /// <summary>A text, in which half a character is replaced; null for what is none.</summary>
    internal static string? TextOf(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? MarkValue.TextOf(text) : null;

    private static IEnumerable<JsonElement> All(JsonElement value) => MarkValue.Items(value);
}
