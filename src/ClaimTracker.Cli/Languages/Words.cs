namespace ClaimTracker.Cli;

/// <summary>The words of the reports in one language, beside the sentences of the library.</summary>
internal abstract class Words
{
    private const int MostNames = 8;

    public static Words English { get; } = new EnglishWords();

    /// <summary>All languages, in order of their tags, and what they are called in English. Their words are made when they are needed.</summary>
    public static IReadOnlyList<(string Tag, string Name)> Languages { get; } = [("de", "German"), ("en", "English"), ("uk", "Ukrainian")];

    /// <summary>The language, as a BCP 47 tag.</summary>
    public string Tag => Templates.Language;

    /// <summary>What makes the sentences.</summary>
    public abstract ShippedTemplates Templates { get; }

    public abstract CheckWords Check { get; }

    public abstract StandingWords Standing { get; }

    public abstract DeskWords Desk { get; }

    public abstract CompareWords Compare { get; }

    public abstract TimelineWords Timeline { get; }

    public abstract DiffWords Diff { get; }

    public abstract ImpactWords Impact { get; }

    /// <summary>What a story without a title is called.</summary>
    /// <param name="file">Where it stands; null for standard input.</param>
    public abstract string ClaimsIn(string? file);

    /// <summary>The text in quotation marks.</summary>
    public abstract string Quoted(string text);

    /// <summary>A day with the day of the week.</summary>
    public abstract string Day(DateOnly day);

    /// <summary>A moment on its own clock, with its day.</summary>
    public abstract string At(DateTimeOffset moment);

    /// <summary>The last moment of a day that is told in words.</summary>
    public abstract string EndOf(string day);

    /// <summary>The first moment of a day that is told in words.</summary>
    public abstract string BeginningOf(string day);

    /// <summary>That a list of names goes on.</summary>
    protected abstract string More(int count);

    /// <summary>The words of one of the languages.</summary>
    public static Words In(string tag) => tag switch
    {
        "de" => new GermanWords(),
        "uk" => new UkrainianWords(),
        _ => English,
    };

    /// <summary>"a", "a and b", "a, b and c", and of very many the first ones and how many more there are.</summary>
    public string Join(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return Templates.Join(all.Length > MostNames + 1 ? [.. all[..MostNames], More(all.Length - MostNames)] : all);
    }

    /// <summary>A number in digits, in groups of three.</summary>
    public string Number(int count) => Templates.Say((decimal)count);

    /// <summary>The beginning of a text, up to some characters and not in the middle of one.</summary>
    public static string Short(string text, int most)
    {
        var elements = System.Globalization.StringInfo.ParseCombiningCharacters(text);
        return elements.Length <= most ? text : $"{text[..elements[most - 1]].TrimEnd()}…";
    }

    /// <summary>A word at the beginning of a line.</summary>
    public static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
