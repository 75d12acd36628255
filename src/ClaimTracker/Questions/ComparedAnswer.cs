using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>An answer as it is compared: entities as numbers, figures and dates as intervals, text folded.</summary>
/// <remarks>A closed set; equal when nothing tells two answers apart, so it keys positions.</remarks>
internal abstract record ComparedAnswer
{
    private ComparedAnswer()
    {
    }

    /// <summary>Resolves an answer that fits its question.</summary>
    public static ComparedAnswer Of(Answer answer, Question question, EntityTable entities) => answer switch
    {
        EntityAnswer entity => Named.Of(entity, question, entities),
        YesNoAnswer yesNo => new Polar(yesNo.IsYes),
        QuantityAnswer { Quantity: var quantity } => new Figure(
            quantity.IntervalWith(((QuantityQuestion)question).Tolerance ?? Tolerance.Standard), UnitOf(quantity.Unit, question)),
        DateAnswer date => new Date(date.Time.Interval),
        TextAnswer text => new Folded(FoldedText.Fold(text.Text)),
        NoneAnswer when question is QuantityQuestion => new Figure(new QuantityInterval(0, false, 0, false), UnitOf(null, question)),
        NoneAnswer => Nothing.Instance,
        _ => Unknown.Instance,
    };

    private static string UnitOf(string? written, Question question) =>
        (written ?? ((QuantityQuestion)question).Unit) is { } unit ? FoldedText.Fold(unit) : string.Empty;

    /// <summary>Entities, sorted by number and without repeats.</summary>
    public sealed record Named(ImmutableArray<int> Members, bool IsOnly) : ComparedAnswer
    {
        public static Named Of(EntityAnswer answer, Question question, EntityTable entities)
        {
            var members = answer.Ids is [var one]
                ? ImmutableArray.Create(entities.NumberOf(one))
                : [.. answer.Ids.Select(entities.NumberOf).Distinct().Order()];

            // Where only one answer can be true, "only x" says no more than "x".
            return new Named(members, answer.IsOnly && question is EntityQuestion { Cardinality: Cardinality.Many });
        }

        public bool Equals(Named? other) =>
            other is not null && IsOnly == other.IsOnly && Members.AsSpan().SequenceEqual(other.Members.AsSpan());

        public override int GetHashCode()
        {
            var hash = IsOnly ? 1 : 0;
            foreach (var member in Members)
            {
                hash = HashCode.Combine(hash, member);
            }

            return hash;
        }
    }

    public sealed record Polar(bool IsYes) : ComparedAnswer;

    public sealed record Figure(QuantityInterval Interval, string Unit) : ComparedAnswer;

    public sealed record Date(TimeInterval Interval) : ComparedAnswer;

    public sealed record Folded(string Text) : ComparedAnswer;

    public sealed record Nothing : ComparedAnswer
    {
        public static Nothing Instance { get; } = new();
    }

    public sealed record Unknown : ComparedAnswer
    {
        public static Unknown Instance { get; } = new();
    }
}
