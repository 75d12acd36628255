using System.CommandLine;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker packs</c>: which ready-made questions a document can include.</summary>
internal static class PacksCommand
{
    public const string Name = "packs";

    public const string Examples =
        """
        Examples:
          claimtracker packs
            Which packs there are, and what they ask.
          claimtracker packs casualties
            The pack as a claims document: what it asks exactly, and how to write one.
        """;

    public static Command Make(Terminal terminal)
    {
        var pack = new Argument<string?>("PACK") { Description = "The name of a pack, to print it.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(Name, "Lists the packs of ready-made questions that a document can include.") { pack };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(pack) is { } name)
            {
                terminal.Output.Write(ContentOf(name).Span);
                terminal.Output.Flush();
            }
            else
            {
                terminal.Print(PackListing.Write);
            }

            return ExitCode.Fine;
        });
        return command;
    }

    /// <exception cref="UsageException">There is no such pack.</exception>
    private static ReadOnlyMemory<byte> ContentOf(string name)
    {
        var lookup = PackLibrary.Shipped.Find(name, from: null);
        if (lookup.Name is not null)
        {
            return lookup.Content;
        }

        var near = Nearest.To(name, PackLibrary.Shipped.Names);
        throw new UsageException(near is null ? lookup.Why! : $"{lookup.Why} Did you mean \"{near}\"?");
    }
}
