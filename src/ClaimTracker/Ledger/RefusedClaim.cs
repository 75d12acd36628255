using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>A claim that <c>RecordMany</c> did not record.</summary>
/// <param name="Index">Its place among those that were given, from 0.</param>
/// <param name="Problems">All that is wrong with it; paths start at the claim, such as <c>/speaker</c>, and there are no lines. Never empty.</param>
/// <remarks>Immutable and thread-safe. The default value has no problems and is never handed out.</remarks>
public readonly record struct RefusedClaim(int Index, ImmutableArray<Problem> Problems);
