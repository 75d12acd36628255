namespace ClaimTracker.Benchmarks;

/// <summary>A statement as a reader of a file hands it on: everything is text.</summary>
internal readonly record struct Statement(string Speaker, string Question, string Answer, bool Denies, string Holds);
