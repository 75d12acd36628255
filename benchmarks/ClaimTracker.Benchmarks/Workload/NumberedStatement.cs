namespace ClaimTracker.Benchmarks;

/// <summary>A statement after all text was resolved: ids are numbers, the answer is a span, and times are days.</summary>
/// <param name="Start">The first day, counted from the first day of the workload.</param>
/// <param name="End">The day after the last; <see cref="Calendar.Never"/> for an open end.</param>
internal readonly record struct NumberedStatement(int Question, int Speaker, bool Denies, int Low, int High, int Start, int End);
