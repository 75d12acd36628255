using System.Collections.Immutable;

namespace ClaimTracker;

// What every question has; questions are copied by copying this.
internal sealed record QuestionDetails
{
    public QuestionDetails(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Id = new QuestionId(id);
        Text = text;
    }

    // A question as it stands in a document: what is wrong with it is told by checks.
    public QuestionDetails(QuestionId id, string text)
    {
        Id = id;
        Text = text;
    }

    public QuestionId Id { get; }

    public string Text { get; }

    public Timing Timing { get; init; }

    public string? Statement { get; init; }

    public string? Comparer { get; init; }

    public ImmutableArray<EntityId> About { get; init; } = [];

    public ImmutableArray<EntityId> Parties { get; init; } = [];
}
