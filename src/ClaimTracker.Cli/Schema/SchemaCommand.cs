using System.CommandLine;
using System.Text;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker schema</c>: prints the JSON Schema of the claims document.</summary>
internal static class SchemaCommand
{
    public const string Name = "schema";

    public const string Examples =
        """
        Examples:
          claimtracker schema > claims-document.schema.json
            Then let your editor complete and check as you type. In YAML the first line of the document is:
            # yaml-language-server: $schema=claims-document.schema.json
        """;

    public static Command Make(Terminal terminal)
    {
        var command = new Command(Name, "Prints the JSON Schema of the claims document, for editors and validators.");
        command.SetAction(_ =>
        {
            terminal.Output.Write(Encoding.UTF8.GetBytes(ClaimsDocumentSchema.Text));
            terminal.Output.Flush();
            return ExitCode.Fine;
        });
        return command;
    }
}
