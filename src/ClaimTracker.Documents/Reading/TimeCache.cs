namespace ClaimTracker.Documents;

/// <summary>Reads each time of a document once: days and hours come again and again in a story.</summary>
internal sealed class TimeCache
{
    // A document in which all times differ gains nothing by keeping more.
    private const int Most = 8192;
    private readonly Dictionary<string, EdtfTime> _times = new(StringComparer.Ordinal);
    private TimeZoneInfo _zone = TimeZoneInfo.Utc;

    /// <summary>The time zone of times that name none.</summary>
    public TimeZoneInfo Zone
    {
        get => _zone;
        set
        {
            _zone = value;
            _times.Clear();
        }
    }

    /// <summary>The time; null where the text is none, with the reason.</summary>
    public EdtfTime? Read(string text, out string? fault)
    {
        fault = null;
        if (!_times.TryGetValue(text, out var time) && EdtfTime.TryParse(text, _zone, out time, out fault) && _times.Count < Most)
        {
            _times.Add(text, time);
        }

        return time;
    }
}
