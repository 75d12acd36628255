using System.Collections.Immutable;

namespace ClaimTracker.Documents;

// What the story says for all questions.
internal sealed record StoryParts(ImmutableArray<EntityId> Parties);
