namespace ClaimTracker;

/// <summary>What names a finding among all.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Claims">The numbers of its claims, in order of the claims' ids, with spaces between them.</param>
/// <param name="Subject">What it is about beside its claims, where one code can tell several things of the same claims; else null.</param>
internal readonly record struct FindingKey(string Code, string Claims, string? Subject);
