namespace ClaimTracker.Benchmarks;

/// <summary>From a whole number to another, both included: a figure in hundredths, or the place of a topic in its tree.</summary>
internal readonly record struct Span(int Low, int High);
