using System.Collections.Immutable;

namespace ClaimTracker.Documents;

// What claims are checked against.
internal sealed record ClaimScope(EntityScope Entities, QuestionScope Questions, ImmutableArray<DraftCheck> HouseChecks);
