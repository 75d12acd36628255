namespace ClaimTracker;

/// <summary>Has a speaker and a question that entities answer, and still needs an answer.</summary>
public sealed class ClaimOnEntity : ClaimOnQuestion<EntityAnswer>
{
    internal ClaimOnEntity(Speaker speaker, EntityQuestion question)
        : base(speaker, question)
    {
    }

    /// <summary>The speaker names these and nobody else.</summary>
    public ClaimDraft IsOnly(params ReadOnlySpan<Entity> entities) => Is(EntityAnswer.Only(entities));

    /// <summary>The speaker says nobody, or nothing.</summary>
    public ClaimDraft IsNone() => With(Force.Asserts, Answer.None);
}
