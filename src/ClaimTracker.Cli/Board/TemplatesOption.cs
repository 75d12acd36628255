using System.CommandLine;
using ClaimTracker.Rendering;

namespace ClaimTracker.Cli;

/// <summary>The option <c>--templates</c>: a folder with templates of the house.</summary>
internal static class TemplatesOption
{
    public static Option<string?> Make() => new("--templates")
    {
        Description = "A folder with templates of your own, each of which replaces the one that ships under the same name.",
        HelpName = "DIR",
    };

    /// <exception cref="UsageException">There is no such folder.</exception>
    public static BoardTemplates Read(string? folder)
    {
        try
        {
            return folder is null ? BoardTemplates.Shipped : BoardTemplates.InFolder(folder);
        }
        catch (Exception fault) when (fault is IOException or ArgumentException)
        {
            throw new UsageException($"--templates: {fault.Message}");
        }
    }

    /// <summary>Renders with templates of the house, whose mistakes are told as such.</summary>
    /// <exception cref="UsageException">A template cannot be read, or names something that there is not.</exception>
    public static string Render(Func<string> render)
    {
        try
        {
            return render();
        }
        catch (TemplateException fault)
        {
            throw new UsageException($"A template has a mistake. {fault.Message}");
        }
    }
}
