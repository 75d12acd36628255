using System.Globalization;
using System.Text;

namespace ClaimTracker.Documents;

/// <summary>Texts, times and moments as a document writes them, and what is lost of them.</summary>
internal sealed class WrittenTexts(TimeZoneInfo zone, bool isJson, LossList losses)
{
    /// <summary>Digits as a number, where the format has such a number; else as a text.</summary>
    public WrittenValue Number(string digits, string path)
    {
        if (YamlScalar.KindOf(digits) == NodeKind.Number && !(isJson && (!AnswerJson.IsJsonNumber(digits) || digits[^1] == '.')))
        {
            return WrittenValue.Literal(digits);
        }

        losses.Add(LossKind.NumberAsText, path, $"\"{Shown.Short(digits)}\" was given as a number, which the format cannot write so; it is written as a text with the same letters.");
        return WrittenValue.Of(digits);
    }

    /// <summary>A text, word for word; half a character is replaced, because no file of text can hold it.</summary>
    public string? Text(string? text, string path)
    {
        if (text is null || IsSound(text))
        {
            return text;
        }

        losses.Add(LossKind.HalfCharacter, path, "The text has half a character in it, which UTF-8 cannot hold; U+FFFD stands for it.");
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>A time as it was told. Where that means another time in the zone of the document, what it spans is written with offsets.</summary>
    public string? Time(EdtfTime? time, string path)
    {
        if (time is null || (EdtfTime.TryParse(time.Text, zone, out var read) && read.Interval == time.Interval))
        {
            return time?.Text;
        }

        var written = Respelled(time);
        losses.Add(LossKind.TimeText, path, $"\"{time.Text}\" was read in another time zone than {zone.Id}; it is written as {written}, which spans the same time.");
        return written;
    }

    /// <summary>An exact moment, in UTC.</summary>
    public static string? Moment(DateTimeOffset? moment) => moment is { } known ? MomentText.Of(known) : null;

    // From the start of the first second to the end of the last one.
    private static string Respelled(EdtfTime time)
    {
        var (start, end) = (time.Interval.StartSecond, time.Interval.EndSecond);
        var first = start is { } from ? CivilCalendar.Format(from) : "..";
        var last = end is { } to ? CivilCalendar.Format(to - 1) : "..";
        return first == last ? first : $"{first}/{last}";
    }

    private static bool IsSound(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (!char.IsHighSurrogate(text[i]) || ++i >= text.Length || !char.IsLowSurrogate(text[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A number of degrees, without an exponent.</summary>
    public static string Degrees(double degrees)
    {
        var text = degrees.ToString("R", CultureInfo.InvariantCulture);
        if (text.IndexOf('E') is not (> 0 and var at))
        {
            return text;
        }

        // So near to zero that it has an exponent, which is negative.
        var sign = text[0] == '-' ? "-" : "";
        var digits = text[sign.Length..at].Replace(".", "", StringComparison.Ordinal);
        var places = -int.Parse(text[(at + 1)..], CultureInfo.InvariantCulture);
        return $"{sign}0.{new string('0', places - 1)}{digits}";
    }
}
