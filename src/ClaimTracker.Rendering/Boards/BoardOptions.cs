namespace ClaimTracker.Rendering;

/// <summary>What a board is called, and what it tells beside the ledger.</summary>
/// <remarks>The language is that of the ledger's message templates.</remarks>
public sealed class BoardOptions
{
    /// <summary>What the story is called.</summary>
    /// <value>Default: empty; the board is then headed "Who says what" in its language.</value>
    public string Title { get; init; } = string.Empty;

    /// <summary>The time zone in which clock times are shown.</summary>
    /// <value>Default: UTC.</value>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The past moment that the board shows, in words, such as <em>22 May 2023, 17:00</em>; null for the ledger as it is.</summary>
    /// <value>Default: null.</value>
    public string? AsOf { get; init; }

    /// <summary>The same ledger at a later moment: the board then tells what changed until then.</summary>
    /// <value>Default: null, nothing is told of later moments.</value>
    public LedgerReader? Later { get; init; }

    /// <summary>The moment since which things are new, for readers to see; its clock time is shown in <see cref="Zone"/>.</summary>
    /// <value>Default: null, when the last entry of the board was recorded.</value>
    public DateTimeOffset? NewSince { get; init; }

    /// <summary>Questions that are left out before anybody has answered, such as those that a pack asks.</summary>
    /// <value>Default: empty, all questions are shown.</value>
    public IReadOnlySet<QuestionId> Optional { get; init; } = new HashSet<QuestionId>();

    internal BoardOptions WithLater(LedgerReader? later) => new() { Title = Title, Zone = Zone, AsOf = AsOf, Later = later, NewSince = NewSince, Optional = Optional };
}
