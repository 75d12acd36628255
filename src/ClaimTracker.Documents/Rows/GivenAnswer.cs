using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>An answer as a row gives it, before its question has read it.</summary>
internal sealed record GivenAnswer
{
    /// <summary>A text: the words of a text, a figure, a date, yes or no.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Entities, each by id or name; none where it is a text.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>Whether nothing else is an answer.</summary>
    public bool IsOnly { get; init; }

    /// <summary>Whether the text is a bare number.</summary>
    public bool IsNumber { get; init; }

    /// <summary>An answer that fits every question; null for all others.</summary>
    public Answer? Fixed { get; init; }
}
