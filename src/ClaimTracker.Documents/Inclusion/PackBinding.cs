using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>What one inclusion makes of the questions of a pack.</summary>
/// <param name="Prefix">What their ids begin with, <c>-</c> included; empty for nothing.</param>
/// <param name="Words">What stands for the parameters.</param>
/// <param name="About">What they are about besides what they say themselves.</param>
/// <param name="Parties">The sides whose answers they need; null where the inclusion names none.</param>
internal sealed record PackBinding(string Prefix, PackWords Words, ImmutableArray<EntityId> About, ImmutableArray<EntityId>? Parties)
{
    public static PackBinding Plain { get; } = new(string.Empty, PackWords.None, [], null);

    /// <summary>The id that a question of the pack has here.</summary>
    public QuestionId IdOf(PackQuestion question) => QuestionId.Unchecked(Prefix + question.Question.Id);

    /// <summary>A question of the pack as it is asked here.</summary>
    /// <param name="question">The question.</param>
    /// <param name="parties">The sides whose answers it needs where neither it nor the inclusion names any.</param>
    /// <returns>Null where one of its texts becomes longer than a text may be.</returns>
    public Question? Bind(PackQuestion question, ImmutableArray<EntityId> parties)
    {
        var template = question.Question;
        var (text, statement) = (Words.Say(template.Text), template.Statement is null ? null : Words.Say(template.Statement));
        var unit = template is QuantityQuestion { Unit: { } counted } ? Words.Say(counted) : null;
        if (text is null || (statement is null) != (template.Statement is null) || (unit is null) != (template is not QuantityQuestion { Unit: not null }))
        {
            return null;
        }

        var details = new QuestionDetails(IdOf(question), text)
        {
            Timing = template.Timing,
            Statement = statement,
            Comparer = template.Comparer,
            About = [.. template.About.Concat(About).Distinct()],
            Parties = Parties ?? (question.HasParties ? template.Parties : parties),
        };
        return template is QuantityQuestion quantity ? new QuantityQuestion(details, unit, quantity.Tolerance) : template.With(details);
    }
}
