using System.Buffers;
using System.Text.Json;
using AngleSharp.Dom;

namespace ClaimTracker.Documents;

/// <summary>Turns microdata into JSON-LD: items into objects, properties into lists of values.</summary>
internal static class Microdata
{
    private const int Depth = 16;
    private const int Properties = 1_000;

    /// <summary>Whether an element is an item of its own that holds a review.</summary>
    public static bool IsReview(IElement element) =>
        element.HasAttribute("itemscope")
        && TypesOf(element).Any(type => string.Equals(type, "ClaimReview", StringComparison.OrdinalIgnoreCase) || string.Equals(type, "MediaReview", StringComparison.OrdinalIgnoreCase));

    public static JsonElement Read(IElement item)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json, item, Depth);
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter json, IElement item, int depth)
    {
        json.WriteStartObject();
        if (TypesOf(item).FirstOrDefault() is { } type)
        {
            json.WriteString("@type"u8, Sound.Text(type));
        }

        var properties = PropertiesOf(item).Take(Properties)
            .SelectMany(element => Words(element.GetAttribute("itemprop")).Select(name => (Name: MarkNode.ShortName(name), Element: element)))
            .Where(property => property.Name.Length > 0 && property.Name[0] != '@')
            .GroupBy(property => property.Name, StringComparer.Ordinal);
        foreach (var property in properties)
        {
            var values = property.Select(one => one.Element).ToList();
            json.WritePropertyName(Sound.Text(property.Key));
            if (values.Count > 1)
            {
                json.WriteStartArray();
            }

            values.ForEach(value => WriteValue(json, value, depth));
            if (values.Count > 1)
            {
                json.WriteEndArray();
            }
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, IElement element, int depth)
    {
        if (element.HasAttribute("itemscope") && depth > 0)
        {
            Write(json, element, depth - 1);
            return;
        }

        json.WriteStringValue(Sound.Text(ValueOf(element).Trim()));
    }

    private static string ValueOf(IElement element) => element.LocalName switch
    {
        _ when element.GetAttribute("content") is { } content => content,
        "a" or "area" or "link" => element.GetAttribute("href") ?? string.Empty,
        "img" or "audio" or "video" or "embed" or "iframe" or "source" or "track" => element.GetAttribute("src") ?? string.Empty,
        "object" => element.GetAttribute("data") ?? string.Empty,
        "data" or "meter" => element.GetAttribute("value") ?? string.Empty,
        "time" => element.GetAttribute("datetime") ?? PageWalk.Text(element, ReviewLimits.TextBytes + 1),
        _ => PageWalk.Text(element, ReviewLimits.TextBytes + 1),
    };

    // Down to items inside, whose properties are their own.
    private static IEnumerable<IElement> PropertiesOf(IElement item)
    {
        var open = new Stack<IElement?>();
        open.Push(item.FirstElementChild);
        while (open.TryPop(out var element))
        {
            if (element is null)
            {
                continue;
            }

            if (element.HasAttribute("itemprop"))
            {
                yield return element;
            }

            open.Push(element.NextElementSibling);
            if (!element.HasAttribute("itemscope") && open.Count < ReviewLimits.PageNesting)
            {
                open.Push(element.FirstElementChild);
            }
        }
    }

    private static IEnumerable<string> TypesOf(IElement element) => Words(element.GetAttribute("itemtype")).Select(MarkNode.ShortName);

    private static string[] Words(string? text) => text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
