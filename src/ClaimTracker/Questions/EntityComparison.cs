namespace ClaimTracker;

/// <summary>A comparer of entities in the place of a comparer of answers; whoever has the entities asks <see cref="Entities"/>.</summary>
internal sealed class EntityComparison(EntityComparer entities) : AnswerComparer(entities.Id)
{
    public EntityComparer Entities => entities;

    public override AnswerRelation Compare(Answer first, Answer second) =>
        throw new InvalidOperationException($"The comparer \"{Id}\" compares entities, which answers only name.");
}
