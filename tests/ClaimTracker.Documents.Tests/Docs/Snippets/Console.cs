namespace Snippets;

// Stands in for System.Console, so that tests see what the code on a page prints.
internal static class Console
{
    private static readonly AsyncLocal<StringWriter?> Output = new();

    public static string Capture(Action run)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Output.Value = output;
        try
        {
            run();
            return output.ToString().TrimEnd('\n');
        }
        finally
        {
            Output.Value = null;
        }
    }

    public static void WriteLine(object? value) => Output.Value!.WriteLine(value);
}
