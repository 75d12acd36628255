namespace ClaimTracker.Documents;

/// <summary>What stood around a passage, and where it was, held against places in a text.</summary>
internal sealed class PassageSurroundings
{
    /// <summary>So many code units on each side are looked at.</summary>
    public const int Reach = 64;

    private readonly string _text;
    private readonly string _prefix;
    private readonly string _suffix;

    public PassageSurroundings(Passage passage, string text)
    {
        _text = text;
        _prefix = passage.Prefix is { } prefix ? prefix[^Math.Min(Reach, prefix.Length)..] : string.Empty;
        _suffix = passage.Suffix is { } suffix ? suffix[..Math.Min(Reach, suffix.Length)] : string.Empty;
        OldStart = passage.Start is { } start ? CodePoints.IndexOf(text, start) : null;
    }

    /// <summary>Where the passage began, in code units; null where that is not known.</summary>
    public int? OldStart { get; }

    /// <summary>How many code units of the surroundings stand at a place.</summary>
    public int Agreement(int start, int end) => Before(start) + _text.AsSpan(end).CommonPrefixLength(_suffix);

    /// <summary>How far a place is from the old one; the place itself where that is not known, so that the first one is nearest.</summary>
    public int Distance(int start) => OldStart is { } old ? Math.Abs(start - old) : start;

    /// <summary>The passage as it reads at a place, with as much around it as was known before.</summary>
    public Passage At(int start, int end)
    {
        var first = CodePoints.Count(_text.AsSpan(0, start));
        var prefix = _prefix.Length == 0 ? null : _text[Whole(Math.Max(0, start - _prefix.Length))..start];
        var suffix = _suffix.Length == 0 ? null : _text[end..Whole(Math.Min(_text.Length, end + _suffix.Length))];
        return Passage.Of(_text[start..end]).Between(prefix, suffix).From(first, first + CodePoints.Count(_text.AsSpan(start, end - start)));
    }

    private int Before(int start)
    {
        var common = 0;
        while (common < _prefix.Length && common < start && _text[start - 1 - common] == _prefix[^(common + 1)])
        {
            common++;
        }

        return common;
    }

    // Not between the halves of a character.
    private int Whole(int at) => at > 0 && at < _text.Length && char.IsLowSurrogate(_text[at]) && char.IsHighSurrogate(_text[at - 1]) ? at - 1 : at;
}
