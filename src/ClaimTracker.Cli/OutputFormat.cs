using System.CommandLine;

namespace ClaimTracker.Cli;

/// <summary>The option <c>--format text|json</c>.</summary>
internal static class OutputFormat
{
    public const string Json = "json";

    private const string Text = "text";

    public static Option<string> Option()
    {
        var option = new Option<string>("--format")
        {
            Description = "text: for reading. json: for programs; stable, UTF-8, the same for any order of claims.",
            DefaultValueFactory = _ => Text,
            HelpName = "text|json",
        };
        option.AcceptOnlyFromAmong(Text, Json);
        return option;
    }
}
