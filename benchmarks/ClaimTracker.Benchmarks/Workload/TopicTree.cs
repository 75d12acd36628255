using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>The taxonomy: a complete tree in which every topic has an id, a name and three aliases.</summary>
/// <remarks>Topics are numbered from the root down, so that the broader topic of n is (n - 1) / 16.</remarks>
internal sealed class TopicTree
{
    public const int Count = 4096;
    public const int FanOut = 16;
    public const int AliasesEach = 3;

    private static readonly string[] Kinds = ["battalion", "regiment", "company"];

    private readonly Span[] _places = new Span[Count];

    public TopicTree() => Number(0, 0);

    public static int Broader(int topic) => topic == 0 ? -1 : (topic - 1) / FanOut;

    public static string IdOf(int topic) => string.Create(CultureInfo.InvariantCulture, $"t{topic}");

    public static string NameOf(int topic) => string.Create(CultureInfo.InvariantCulture, $"Unit number {topic}");

    public static string AliasOf(int topic, int alias) => string.Create(CultureInfo.InvariantCulture, $"the {Kinds[alias]} no. {topic}");

    /// <summary>The number of a topic when walked in order, and of the last one below it: a topic is within another when its span is.</summary>
    public Span PlaceOf(int topic) => _places[topic];

    private int Number(int topic, int place)
    {
        var next = place + 1;
        for (var child = (topic * FanOut) + 1; child <= Math.Min((topic * FanOut) + FanOut, Count - 1); child++)
        {
            next = Number(child, next);
        }

        _places[topic] = new Span(place, next - 1);
        return next;
    }
}
