using System.Globalization;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>The packs that a document can include here: those that ship, and files in its own folder.</summary>
/// <remarks>A document may come from anywhere, so that it names no file outside of its folder, by whatever way, and none that is no claims document.</remarks>
/// <param name="document">The path of the document; null where it has none.</param>
internal sealed class FolderPacks(string? document) : IPackSource
{
    private const string Here = "./";
    private const string Rule = "a file is included by a path that begins with ./ and stays in the folder of the document, such as ./our-pack.yaml";

    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    public PackLookup Find(string name, string? from)
    {
        if (!IsPath(name))
        {
            return PackLibrary.Shipped.Find(name, from);
        }

        if (FaultOf(name) is { } fault)
        {
            return PackLookup.Refused($"\"{Shown(name)}\" cannot be included: {fault}.");
        }

        var folder = Path.GetDirectoryName(from ?? document) ?? string.Empty;
        try
        {
            return Read(folder, name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return PackLookup.Refused($"\"{Shown(name)}\" cannot be read: {exception.Message}");
        }
    }

    private static bool IsPath(string name) => name.StartsWith('.') || name.AsSpan().ContainsAny("/\\:") || Array.Exists(Endings, ending => HasEnding(name, ending));

    private string? FaultOf(string name)
    {
        if (document is null)
        {
            return "a document from standard input has no folder; give its file instead";
        }

        var steps = name.StartsWith(Here, StringComparison.Ordinal) ? name[Here.Length..].Split('/') : [];
        return steps.Length == 0 || Array.Exists(steps, step => step.Length == 0 || step.StartsWith('.') || step.EndsWith('.') || step.Any(IsStrange))
            ? Rule
            : Array.Exists(Endings, ending => HasEnding(name, ending)) ? null : $"{Rule}; it ends with .yaml, .yml or .json";
    }

    private PackLookup Read(string folder, string name)
    {
        var path = folder;
        foreach (var step in name[Here.Length..].Split('/'))
        {
            path = Path.Join(path, step);
            if (new FileInfo(path).LinkTarget is not null)
            {
                return PackLookup.Refused($"\"{Shown(name)}\" cannot be included: \"{Shown(path)}\" is a link, which may lead out of the folder of the document.");
            }
        }

        if (Path.GetFullPath(path) == Path.GetFullPath(document!))
        {
            return PackLookup.Refused($"\"{Shown(name)}\" is the document itself.");
        }

        return File.Exists(path)
            ? PackLookup.Found(path, Content(path), HasEnding(path, ".json") ? DocumentFormat.Json : DocumentFormat.Yaml)
            : PackLookup.NotFound($"There is no file \"{Shown(path)}\".", Beside(path, name));
    }

    // One byte more than allowed, so that what is too large is told and not read to its end. A pipe or a device has no length, and may never give a byte.
    private static byte[] Content(string path)
    {
        if (new FileInfo(path).Length == 0)
        {
            return [];
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var content = new byte[Math.Min(file.Length, DocumentLimits.PackBytes + 1L)];
        return content[..file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false)];
    }

    // What may have been meant: other packs in that folder, never the document itself.
    private string[] Beside(string path, string name)
    {
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Take(1000)
                .Where(file => Array.Exists(Endings, ending => HasEnding(file, ending)) && Path.GetFullPath(file) != Path.GetFullPath(document!))
                .Select(file => name[..(name.LastIndexOf('/') + 1)] + Path.GetFileName(file)).ToArray()
            : [];
    }

    private static bool HasEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool IsStrange(char character) => character is '\\' or ':' || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static string Shown(string text) => Words.Short(text, 60);
}
