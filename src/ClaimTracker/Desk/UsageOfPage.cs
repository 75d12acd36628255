namespace ClaimTracker;

/// <summary>Has an address and a title, and still needs to know when it was published: this is no usage yet.</summary>
public sealed class UsageOfPage
{
    private readonly Uri _url;
    private readonly string _title;

    internal UsageOfPage(Uri url, string title) => (_url, _title) = (url, title);

    /// <summary>Says on which day it was published, in UTC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public UsageAtTime On(int year, int month, int day) => On(EdtfTime.Day(year, month, day));

    /// <summary>Says when it was published, as vaguely as it is known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> is null.</exception>
    public UsageAtTime On(EdtfTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new UsageAtTime(_url, _title, time);
    }

    /// <summary>Says at which moment it was published, to the second.</summary>
    public UsageAtTime At(DateTimeOffset moment) => On(EdtfTime.At(moment));
}
