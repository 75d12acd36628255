namespace ClaimTracker.Benchmarks;

/// <summary>A run of a program from start to end, in seconds, and its exit code.</summary>
internal readonly record struct ProgramRun(double Seconds, int ExitCode);
