namespace ClaimTracker;

/// <summary>Compares two answers that are entities by what is on record of them, such as places by their distance on a map.</summary>
/// <remarks>
/// Register it with the options and name it in a question that takes one entity (<see cref="QuestionGrammar.ComparedBy{T}"/>). It is asked where the
/// ledger knows nothing of the two and would presume that only one can be true: not where they are the same, where one lies within the other,
/// where they share something narrower, or where an editor declared them distinct. It sees the entities as they are at the moment that is read.
/// It must be pure and thread-safe, symmetric as an <see cref="AnswerComparer"/> is, and have an answer for every two entities: what it needs may be missing, or
/// have been redacted. An exception it throws goes to whoever compares; while a claim is recorded or an entity changed, to the caller, and nothing is recorded.
/// </remarks>
public abstract class EntityComparer
{
    /// <param name="id">The id that questions name it by; not empty.</param>
    protected EntityComparer(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Id = id;
    }

    /// <summary>The id that questions name it by.</summary>
    public string Id { get; }

    /// <summary>Tells how two answers relate when both are asserted.</summary>
    /// <param name="first">The entity that the first answer names.</param>
    /// <param name="second">The entity that the second answer names; another one.</param>
    public abstract AnswerRelation Compare(Entity first, Entity second);
}
