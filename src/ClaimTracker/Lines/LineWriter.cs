using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace ClaimTracker;

/// <summary>Writes the fields of a line in order. A part that is missing leaves its field out.</summary>
internal sealed class LineWriter(Utf8JsonWriter json)
{
    public const string MomentFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>The whole line.</summary>
    public void Line(Action fields)
    {
        json.WriteStartObject();
        fields();
        json.WriteEndObject();
    }

    /// <summary>An object with fields of its own.</summary>
    public void Part(string field, Action fields)
    {
        json.WritePropertyName(field);
        Line(fields);
    }

    /// <summary>A list of objects.</summary>
    public void Parts<T>(string field, IEnumerable<T> parts, Action<LineWriter, T> write)
    {
        json.WriteStartArray(field);
        foreach (var part in parts)
        {
            Line(() => write(this, part));
        }

        json.WriteEndArray();
    }

    public void Number(string field, int number) => json.WriteNumber(field, number);

    public void Share(string field, Tolerance? share)
    {
        if (share is { } known)
        {
            json.WritePropertyName(field);
            json.WriteRawValue(known.ToString(), skipInputValidation: true);
        }
    }

    public void Degrees(string field, double degrees) => json.WriteNumber(field, degrees);

    public void Truth(string field, bool isTrue) => json.WriteBoolean(field, isTrue);

    public void Text(string field, string? text)
    {
        if (text is not null)
        {
            json.WritePropertyName(field);
            LineText.Write(json, text);
        }
    }

    public void Texts(string field, IReadOnlyCollection<string> texts)
    {
        if (texts.Count > 0)
        {
            json.WriteStartArray(field);
            foreach (var text in texts)
            {
                LineText.Write(json, text);
            }

            json.WriteEndArray();
        }
    }

    public void Ids(string field, ImmutableArray<EntityId> ids) => Texts(field, [.. ids.Select(id => id.ToString())]);

    public void Addresses(string field, ImmutableArray<Uri> addresses) => Texts(field, [.. addresses.Select(address => address.OriginalString)]);

    public void Word<T>(string field, T? value, WordTable<T> words)
        where T : struct, Enum
    {
        if (value is { } known)
        {
            json.WriteString(field, words.Of(known));
        }
    }

    public void Moment(string field, DateTimeOffset? moment)
    {
        if (moment is { } known)
        {
            json.WriteString(field, known.UtcDateTime.ToString(MomentFormat, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A time as its text; with what it spans where UTC does not tell that, because it was read in another zone.</summary>
    public void Time(string field, EdtfTime? time)
    {
        if (time is null)
        {
            return;
        }

        if (EdtfTime.TryParse(time.Text, out var inUtc) && inUtc.Equals(time))
        {
            Text(field, time.Text);
            return;
        }

        Part(field, () =>
        {
            Text("text", time.Text);
            Text("start", Second(time.Interval.StartSecond));
            Text("end", Second(time.Interval.EndSecond));
        });
    }

    private static string? Second(long? second) => second is { } known ? CivilCalendar.Format(known) : null;
}
