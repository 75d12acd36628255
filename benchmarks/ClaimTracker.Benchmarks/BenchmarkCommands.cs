using System.CommandLine;
using BenchmarkDotNet.Running;

namespace ClaimTracker.Benchmarks;

/// <summary>The commands: <c>tables</c> for whole workloads, <c>bdn</c> for small operations.</summary>
internal static class BenchmarkCommands
{
    private const string Child = "child";

    public static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case [ObjectCensus.Command, var process]:
                ObjectCensus.Take(process).Write(Console.Out);
                return 0;
            case [Child, ..]:
                ChildTasks.Run(ChildTask.Parse(arguments)).Write(Console.Out);
                return 0;
            case ["bdn", .. var rest]:
                BenchmarkSwitcher.FromAssembly(typeof(BenchmarkCommands).Assembly).Run(rest);
                return 0;
            default:
                return new RootCommand("Measures ClaimTracker beside what could be used instead.") { Tables(), Small() }.Parse(arguments).Invoke();
        }
    }

    private static Command Small() => new("bdn", "Small operations, measured by BenchmarkDotNet; what follows goes to it, such as --list flat.");

    private static Command Tables()
    {
        var claims = new Option<int>("--claims") { Description = "How many claims most tables are about.", DefaultValueFactory = _ => 1_000_000 };
        var large = new Option<int>("--large") { Description = "How many the large ones are about; 0 leaves them out.", DefaultValueFactory = _ => 10_000_000 };
        var rounds = new Option<int>("--rounds") { Description = "How often each engine is measured, in turns; the median counts.", DefaultValueFactory = _ => 5 };
        var seed = new Option<ulong>("--seed") { Description = "Equal seeds give equal data.", DefaultValueFactory = _ => 5 };
        var only = new Option<string>("--only") { Description = $"Some of the tables, parted by commas: {string.Join(", ", Measures.Names)}." };
        var tiny = new Option<bool>("--tiny") { Description = "Very little data and one round: whether all engines run and agree, and nothing of their speed." };
        var output = new Option<FileInfo?>("--output") { Description = "Writes the tables into a file as well." };
        var command = new Command("tables", "Whole workloads. Exit code 1 when engines disagree: then the run is void.") { claims, large, rounds, seed, only, tiny, output };
        command.SetAction(parsed =>
        {
            var settings = parsed.GetValue(tiny)
                ? RunSettings.Tiny(parsed.GetValue(seed))
                : new RunSettings(parsed.GetValue(claims), parsed.GetValue(large), parsed.GetValue(rounds), parsed.GetValue(seed));
            return TablesRun.Run(settings, parsed.GetValue(only), parsed.GetValue(output));
        });
        return command;
    }
}
