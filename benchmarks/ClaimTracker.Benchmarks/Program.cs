using ClaimTracker.Benchmarks;

return BenchmarkCommands.Run(args);
