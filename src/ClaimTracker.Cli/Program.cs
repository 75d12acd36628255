using ClaimTracker.Cli;

return await CommandLine.RunAsync(args, Terminal.OfThisProcess());
