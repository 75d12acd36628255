namespace ClaimTracker.Rendering;

/// <summary>The words of boards, boxes and pictures in one language, beside the sentences of the library.</summary>
internal abstract class BoardWords
{
    /// <summary>What sentences of the language are made with.</summary>
    public abstract MessageTemplates Plain { get; }

    /// <summary>Words that stand by themselves, by the names that templates use.</summary>
    public abstract IReadOnlyDictionary<string, string> Labels { get; }

    public string this[string label] => Labels[label];

    /// <summary>The words of a language, or of its parent; English where there are none.</summary>
    public static BoardWords Of(string language) => MessageTemplates.TryGet(language, out var shipped) ? shipped.Language switch
    {
        "de" => new GermanBoardWords(),
        "uk" => new UkrainianBoardWords(),
        _ => new EnglishBoardWords(),
    }
    : new EnglishBoardWords();

    public abstract string State(QuestionState state);

    /// <summary>How many questions, claims and speakers, in one line.</summary>
    public abstract string Counts(int questions, int claims, int speakers);

    /// <summary>That everything was said in one year, which times then leave out.</summary>
    public abstract string SaidIn(string year);

    public abstract string AsOf(string moment);

    /// <summary>Two camps, one against the other.</summary>
    public abstract string Against(string first, string second);

    public abstract string Between(string sides);

    public abstract string Within(string sides);

    public abstract string Together(IReadOnlyList<string> sides);

    public abstract string OnlyBy(string sides);

    public abstract string AgreedBy(string sides);

    public abstract string DifferBy(string sides);

    public abstract string Denied(string answer);

    public abstract string Doubted(string answer);

    /// <summary>How many claims stand behind an answer, through how many outlets, from how many origins. Origins are never called sources.</summary>
    public abstract string Support(Position position);

    public abstract string Origins(int count);

    public abstract string Mentions(int count);

    public abstract string SaysMoreThan(string answers);

    public abstract string CountedIn(string unit);

    /// <summary>What a speaker did with the answer, where that is not just saying it; null where it is.</summary>
    public abstract string? Verb(Claim claim);

    public abstract string Silence(Force force);

    public abstract string CorrectedBy(string who);

    public abstract string Declared(CounterclaimKind kind, string speaker);

    public abstract string Countered(CounterclaimKind kind, string speaker);

    public abstract string Terms(GroundTerms terms);

    /// <summary>Behind the description of a source that is not named.</summary>
    public abstract string Published(UsageManner manner);

    /// <summary>Where a publisher's verdict lies between 0, its worst, and 1, its best.</summary>
    public abstract string Score(string score);

    /// <summary>A finding that is the same in several pairs.</summary>
    public abstract string Pairs(int pairs);

    public abstract string Then(string older, string newer);

    public abstract string CorrectedTo(string older, string newer);

    public abstract string More(int count);

    /// <summary>The caption of a picture.</summary>
    public abstract string TimelineOf(string question);

    public abstract string OriginsOf(string answer, string question);

    public abstract string MapOf(string question);

    public abstract string TimelineTells(int claims, int speakers);

    public abstract string OriginsTell(int mentions, int origins);

    /// <summary>What the map shows, in words.</summary>
    public abstract string MapTells(int positions, int conflicts, int possible);

    /// <summary>A time in words without its year, where the page is about one year.</summary>
    public virtual string WithoutYear(string time, string year) => time.Replace($" {year}", string.Empty, StringComparison.Ordinal);
}
