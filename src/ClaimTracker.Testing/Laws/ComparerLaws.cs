using System.Collections.Immutable;

namespace ClaimTracker.Testing;

/// <summary>What every <see cref="AnswerComparer"/> and every <see cref="EntityComparer"/> must keep to, whatever it compares.</summary>
/// <remarks>
/// <para>The laws, over all pairs and triples of the answers given:</para>
/// <list type="bullet">
/// <item><em>Closed.</em> Each result is one of the five relations.</item>
/// <item><em>Repeatable.</em> The same two answers relate alike when they are compared again.</item>
/// <item><em>Symmetric.</em> Exchanging the answers exchanges narrower and broader, and changes nothing else.</item>
/// <item><em>Equality.</em> Equal answers relate alike to every third. Where "near enough" is not carried on, say overlapping.</item>
/// <item><em>Consequence.</em> What is narrower than a narrower answer is narrower too, and excludes what the broader one excludes.</item>
/// </list>
/// <para>An answer is never compared with itself, by the library as by the laws. Thread-safe. Cost: the cube of the number of answers.</para>
/// </remarks>
public static class ComparerLaws
{
    /// <summary>Checks all laws.</summary>
    /// <param name="comparer">The comparer.</param>
    /// <param name="answers">Different answers of the kind that it compares; at least two. The more alike they are, the more is proved.</param>
    /// <exception cref="ArgumentException">There are fewer than two answers, or one stands there twice, or is <em>none</em> or <em>not known</em>, which no comparer sees.</exception>
    /// <exception cref="ExpectationException">A law does not hold; the message tells which, and the answers that break it.</exception>
    public static void Check(AnswerComparer comparer, params IEnumerable<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        var all = Different(answers, nameof(answers));
        if (all.FirstOrDefault(answer => answer is NoneAnswer or UnknownAnswer) is { } unseen)
        {
            throw new ArgumentException($"No comparer sees {unseen}; give answers of the kind that it compares.", nameof(answers));
        }

        Check(comparer.Id, new ComparedPairs<Answer>(comparer.Compare, all));
    }

    /// <summary>Checks all laws.</summary>
    /// <param name="comparer">The comparer.</param>
    /// <param name="entities">Different entities; at least two. Those of which little is on record belong to them.</param>
    /// <exception cref="ArgumentException">There are fewer than two entities, or one stands there twice.</exception>
    /// <exception cref="ExpectationException">A law does not hold; the message tells which, and the entities that break it.</exception>
    public static void Check(EntityComparer comparer, params IEnumerable<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        Check(comparer.Id, new ComparedPairs<Entity>(comparer.Compare, Different(entities, nameof(entities))));
    }

    private static void Check<T>(string id, ComparedPairs<T> compared)
        where T : notnull
    {
        var breach = compared.OfPairs().Concat(compared.OfTriples()).FirstOrDefault();
        if (breach is not null)
        {
            throw new ExpectationException($"The comparer \"{id}\" breaks a law. {breach}");
        }
    }

    private static ImmutableArray<T> Different<T>(IEnumerable<T> answers, string parameter)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(answers, parameter);
        var all = answers.ToImmutableArray();
        if (all.Length < 2 || all.Any(answer => answer is null))
        {
            throw new ArgumentException("Give two answers at least, and no null.", parameter);
        }

        return all.GroupBy(answer => answer).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new ArgumentException($"{twice.Key} stands there twice; an answer is never compared with itself.", parameter)
            : all;
    }
}
