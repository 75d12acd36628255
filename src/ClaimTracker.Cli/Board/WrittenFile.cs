using System.CommandLine;
using System.Text;

namespace ClaimTracker.Cli;

/// <summary>The option <c>--output</c>: where a page goes. Without it, it goes to standard output.</summary>
internal static class WrittenFile
{
    public static Option<string?> Option() => new("--output", "-o")
    {
        Description = "The file to write; one that is there already is replaced. Standard output when left out.",
        HelpName = "FILE",
    };

    /// <summary>Writes a text as UTF-8, to a file or to standard output.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(Terminal terminal, string? path, string text)
    {
        if (path is null)
        {
            terminal.Output.Write(Encoding.UTF8.GetBytes(text));
            terminal.Output.Flush();
            return;
        }

        if (Directory.Exists(path))
        {
            throw new UsageException($"\"{path}\" cannot be written: it is a folder. Name a file in it.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"\"{path}\" cannot be written: there is no folder \"{Path.GetDirectoryName(path)}\".");
        }

        try
        {
            File.WriteAllText(path, text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"\"{path}\" cannot be written: {fault.Message}");
        }
    }
}
