using ClaimTracker.Cli;

return CommandLine.Run(args, Terminal.OfThisProcess());
