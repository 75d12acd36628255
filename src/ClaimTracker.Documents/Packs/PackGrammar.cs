namespace ClaimTracker.Documents;

/// <summary>The words that bind a pack of questions, and that ask it. Each returns a changed copy of the type it is called on.</summary>
public static class PackGrammar
{
    /// <summary>Lets the ids of the questions begin with something, so that a ledger can ask a pack several times.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="prefix">As <c>raid</c> the question <c>dead</c> is <c>raid-dead</c>: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="prefix"/> cannot begin an id.</exception>
    public static T As<T>(this T pack, string prefix)
        where T : QuestionPack
    {
        ArgumentNullException.ThrowIfNull(pack);
        return Slug.IsValid(prefix)
            ? (T)pack.With(pack.Recipe with { Prefix = prefix })
            : throw new ArgumentException($"\"{prefix}\" cannot begin an id: an id is made of {Slug.Allowed}.", nameof(prefix));
    }

    /// <summary>Says what stands for a parameter in the texts of the questions.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="parameter">The parameter, such as <c>event</c>.</param>
    /// <param name="words">The words, such as <c>the raid on Harden</c>; at most 1,000 characters.</param>
    /// <exception cref="ArgumentException">The pack has no such parameter, or <paramref name="words"/> is empty or too long.</exception>
    public static T With<T>(this T pack, string parameter, string words)
        where T : QuestionPack
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(words);
        if (!pack.Parameters.ContainsKey(parameter))
        {
            throw new ArgumentException($"The pack \"{pack.Name}\" has no parameter \"{parameter}\"; it has {string.Join(", ", pack.Parameters.Keys)}.", nameof(parameter));
        }

        return InclusionWords.FaultOf(words) is { Fault: var fault }
            ? throw new ArgumentException($"\"{parameter}\" {fault}", nameof(words))
            : (T)pack.With(pack.Recipe with { Words = pack.Recipe.Words.SetItem(parameter, words) });
    }

    /// <summary>Says what the questions are about.</summary>
    public static T About<T>(this T pack, params ReadOnlySpan<Entity> entities)
        where T : QuestionPack
    {
        ArgumentNullException.ThrowIfNull(pack);
        return (T)pack.With(pack.Recipe with { About = [.. pack.Recipe.About, .. Ids(entities)] });
    }

    /// <summary>Names the sides whose answers the questions need: who of them has not answered is silent.</summary>
    public static T AskedOf<T>(this T pack, params ReadOnlySpan<Speaker> parties)
        where T : QuestionPack
    {
        ArgumentNullException.ThrowIfNull(pack);
        return (T)pack.With(pack.Recipe with { Parties = [.. pack.Recipe.Parties, .. Ids(parties)] });
    }

    /// <summary>Asks all questions of a pack, and declares the entities that it brings: all or nothing. What is on record word for word is left out.</summary>
    /// <returns>The pack.</returns>
    /// <exception cref="EntryRefusedException">
    /// An id is that of another question or entity, or something is named that is not in the ledger; the exception carries all problems.
    /// </exception>
    public static T AskAll<T>(this ClaimLedger ledger, T pack, EntryNote? note = null)
        where T : QuestionPack
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(pack);
        ledger.AskAll(pack.Questions, pack.Entities, note);
        return pack;
    }

    /// <summary>Asks all questions of a pack in a stored ledger, and declares the entities that it brings, in one transaction.</summary>
    /// <inheritdoc cref="AskAll{T}(ClaimLedger, T, EntryNote?)"/>
    /// <exception cref="StoreException">It could not be written.</exception>
    public static async Task<T> AskAllAsync<T>(this StoredLedger ledger, T pack, EntryNote? note = null, CancellationToken cancellationToken = default)
        where T : QuestionPack
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(pack);
        await ledger.AskAllAsync(pack.Questions, pack.Entities, note, cancellationToken).ConfigureAwait(false);
        return pack;
    }

    private static EntityId[] Ids<TEntity>(ReadOnlySpan<TEntity> entities)
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
