namespace ClaimTracker;

/// <summary>The words that add properties to a question. Each returns a changed copy of the type it is called on.</summary>
public static class QuestionGrammar
{
    /// <summary>Its answer can change either way over time: "who holds the town".</summary>
    public static T Changing<T>(this T question)
        where T : Question
    {
        ArgumentNullException.ThrowIfNull(question);
        return (T)question.With(question.Details with { Timing = Timing.Changing });
    }

    /// <summary>Says what the question is about.</summary>
    public static T About<T>(this T question, params ReadOnlySpan<Entity> entities)
        where T : Question
    {
        ArgumentNullException.ThrowIfNull(question);
        return (T)question.With(question.Details with { About = [.. question.About, .. IdsOf(entities)] });
    }

    /// <summary>Names the sides whose answer the story needs: who of them has not answered is silent.</summary>
    public static T AskedOf<T>(this T question, params ReadOnlySpan<Speaker> parties)
        where T : Question
    {
        ArgumentNullException.ThrowIfNull(question);
        return (T)question.With(question.Details with { Parties = [.. question.Parties, .. IdsOf(parties)] });
    }

    /// <summary>Gives the sentence that answers are put into.</summary>
    /// <param name="question">The question.</param>
    /// <param name="statement">Such as <c>{answer} staffed the unit</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="statement"/> has no <c>{answer}</c> in it.</exception>
    public static T Stating<T>(this T question, string statement)
        where T : Question
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(statement);
        if (!QuestionCheck.IsStatement(statement))
        {
            throw new ArgumentException($"\"{statement}\" has no {{answer}} in it.", nameof(statement));
        }

        return (T)question.With(question.Details with { Statement = statement });
    }

    /// <summary>Has its answers compared by a registered <see cref="AnswerComparer"/>, or by an <see cref="EntityComparer"/> where it takes one entity.</summary>
    /// <param name="question">The question.</param>
    /// <param name="comparer">The id it is registered under; asking is refused where nothing is.</param>
    public static T ComparedBy<T>(this T question, string comparer)
        where T : Question
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentException.ThrowIfNullOrWhiteSpace(comparer);
        return (T)question.With(question.Details with { Comparer = comparer });
    }

    private static EntityId[] IdsOf<TEntity>(ReadOnlySpan<TEntity> entities)
        where TEntity : Entity
    {
        var ids = new EntityId[entities.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(entities[i], nameof(entities));
            ids[i] = entities[i].Id;
        }

        return ids;
    }
}
