using System.Globalization;
using System.Text.Json;

namespace ClaimTracker;

// Exact moments, and times as vague as they were told.
internal readonly partial struct LineValue
{
    private const string AllowedMoment = "a time in UTC such as 2023-05-22T14:00:00.0000000Z";

    /// <summary>An exact moment.</summary>
    public DateTimeOffset? Moment()
    {
        if (TextLike(AllowedMoment) is not { } text)
        {
            return null;
        }

        if (DateTimeOffset.TryParseExact(text, LineWriter.MomentFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return moment;
        }

        Tell(ProblemCode.UnreadableTime, $"{Shown()} is not an exact moment; allowed is {AllowedMoment}.", AllowedMoment);
        return null;
    }

    /// <summary>A time as it was told: a text, or an object with a text and what it spans.</summary>
    public EdtfTime? Time()
    {
        if (IsMissing)
        {
            return null;
        }

        if (_element.ValueKind == JsonValueKind.Object)
        {
            return TimeInZone(Object()!);
        }

        if (TextLike("a time such as \"2023-05-22\", or such a text with what it spans: {\"text\", \"start\", \"end\"}") is not { } text)
        {
            return null;
        }

        if (!EdtfTime.TryParse(text, zone: null, out var time, out var fault))
        {
            Tell(ProblemCode.UnreadableTime, fault);
        }

        return time;
    }

    private static EdtfTime? TimeInZone(LineObject fields)
    {
        var text = fields.Required("text").Text();
        var (start, end) = (fields.Optional("start").Second(), fields.Optional("end").Second());
        fields.End("A time");
        if (!fields.IsSound)
        {
            return null;
        }

        if (!EdtfTime.TryRecall(text!, start, end, out var time, out var fault))
        {
            fields.Tell(ProblemCode.UnreadableTime, name: null, fault);
        }

        return time;
    }

    private long? Second()
    {
        const string allowed = "a second in UTC such as 2023-05-21T21:00:00Z";

        if (TextLike(allowed) is not { } text)
        {
            return null;
        }

        if (CivilCalendar.TryParse(text, out var second))
        {
            return second;
        }

        Tell(ProblemCode.UnreadableTime, $"{Shown()} is not {allowed}.", allowed);
        return null;
    }
}
