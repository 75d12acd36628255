using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>What rival claims answer: "Who staffed the unit?". One sealed type for each kind of answer.</summary>
/// <remarks>
/// Immutable and thread-safe; identity is the id. "Who staffed it" and "who ordered it" are two questions. See
/// <see cref="QuestionGrammar"/> for the words that add properties. The concept is the template and slot of AIDA.
/// </remarks>
public abstract class Question : IEquatable<Question>
{
    private protected Question(QuestionDetails details) => Details = details;

    /// <summary>The id, unique among the questions of a ledger.</summary>
    public QuestionId Id => Details.Id;

    /// <summary>The question as it is asked. Never empty.</summary>
    public string Text => Details.Text;

    /// <summary>What kind of answer it takes.</summary>
    public abstract AnswerKind Answers { get; }

    /// <summary>How the true answer behaves over time. Default: <see cref="Timing.Fixed"/>.</summary>
    public Timing Timing => Details.Timing;

    /// <summary>The sentence that answers are put into, with <c>{answer}</c> in it; null when there is none.</summary>
    public string? Statement => Details.Statement;

    /// <summary>The id of the <see cref="AnswerComparer"/> that compares its answers; null for the built-in comparison.</summary>
    public string? Comparer => Details.Comparer;

    /// <summary>What the question is about; empty when nothing is named.</summary>
    public ImmutableArray<EntityId> About => Details.About;

    /// <summary>The sides whose answer the story needs; empty when nobody is asked in particular.</summary>
    public ImmutableArray<EntityId> Parties => Details.Parties;

    internal QuestionDetails Details { get; }

    /// <summary>Starts a question; choosing what it takes makes it.</summary>
    /// <param name="id">Its id: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="text">The question as it is asked; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or <paramref name="text"/> is empty.</exception>
    public static NamedQuestion Named(string id, string text) => new(new QuestionDetails(id, text));

    internal abstract Question With(QuestionDetails details);

    /// <summary>Whether nothing tells the two apart.</summary>
    internal bool ReadsAs(Question other) =>
        Id == other.Id
        && Answers == other.Answers
        && Text == other.Text
        && Timing == other.Timing
        && Statement == other.Statement
        && Comparer == other.Comparer
        && About.SequenceEqual(other.About)
        && Parties.SequenceEqual(other.Parties)
        && (this as EntityQuestion)?.Cardinality == (other as EntityQuestion)?.Cardinality
        && (this as QuantityQuestion)?.Unit == (other as QuantityQuestion)?.Unit
        && (this as QuantityQuestion)?.Tolerance == (other as QuantityQuestion)?.Tolerance;

    /// <summary>Whether it names an entity, as its subject or as a party.</summary>
    internal bool Names(EntityId entity) => About.Contains(entity) || Parties.Contains(entity);

    /// <summary>The same question with another id wherever it names an entity.</summary>
    internal Question Relinked(EntityId former, EntityId id)
    {
        return With(Details with { About = [.. About.Select(Renamed)], Parties = [.. Parties.Select(Renamed)] });

        EntityId Renamed(EntityId named) => named == former ? id : named;
    }

    /// <summary>Whether the other question has the same id.</summary>
    public bool Equals(Question? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Question);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The question as it is asked.</summary>
    public override string ToString() => Text;
}
