namespace Snippets;

// Stands in for System.Console, so that tests see what the code on a page prints.
internal static class Console
{
    [ThreadStatic]
    private static StringWriter? s_output;

    public static string Capture(Action run)
    {
        using var output = new StringWriter { NewLine = "\n" };
        s_output = output;
        try
        {
            run();
            return output.ToString().TrimEnd('\n');
        }
        finally
        {
            s_output = null;
        }
    }

    public static void WriteLine(object? value) => s_output!.WriteLine(value);
}
