using System.CommandLine;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>The claims document that a command is about.</summary>
internal static class ClaimsFile
{
    public const string StandardInput = "-";

    /// <summary>The argument; it may be missing where the story comes from a store.</summary>
    public static Argument<string?> Argument() => new("FILE")
    {
        Description = "The claims document: .yaml, .yml or .json; with another ending the text tells. \"-\" reads standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static bool IsStandardInput(string path) => path == StandardInput;

    /// <summary>What to call the file in messages.</summary>
    public static string NameOf(string path) => path == StandardInput ? "standard input" : path;

    /// <summary>The file in a command to copy.</summary>
    public static string ArgumentOf(string path) => path switch
    {
        StandardInput => "FILE",
        _ when path.Contains(' ', StringComparison.Ordinal) => $"\"{path}\"",
        _ => path,
    };

    /// <summary>What to call the story in a report.</summary>
    public static string TitleOf(ClaimsDocument document, string path, Words words) => document.StoryTitle ?? document.StoryId ?? words.ClaimsIn(path == StandardInput ? null : path);

    /// <summary>Reads the document, whose sentences are then in a language; its problems are in it.</summary>
    /// <exception cref="UsageException">There is no such file, or it cannot be read.</exception>
    public static ClaimsDocument Read(string path, Terminal terminal, Words words)
    {
        if (IsStandardInput(path))
        {
            return Read(terminal.Input, words);
        }

        try
        {
            using var file = Open(path);
            return ClaimsDocument.Read(file, FormatOf(path), OptionsOf(words), new FolderPacks(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"\"{path}\" cannot be read: {exception.Message}");
        }
    }

    /// <summary>Reads a document that has been opened.</summary>
    /// <param name="path">Where it stands, for what it includes.</param>
    /// <param name="content">The document.</param>
    /// <param name="format">What it is.</param>
    public static ClaimsDocument ReadContent(string path, Stream content, DocumentFormat format) =>
        ClaimsDocument.Read(content, format, OptionsOf(Words.English), new FolderPacks(IsStandardInput(path) ? null : path));

    /// <summary>Reads the document that comes through standard input.</summary>
    public static ClaimsDocument Read(Stream input, Words words) => ClaimsDocument.Read(input, DocumentFormat.Auto, OptionsOf(words), new FolderPacks(document: null));

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    public static FileStream Open(string path)
    {
        if (path.Length == 0)
        {
            throw new UsageException("The name of the file is empty. Give a claims document, or \"-\" for standard input.");
        }

        if (Directory.Exists(path))
        {
            throw new UsageException($"\"{path}\" is a directory. Give a claims document: a YAML or JSON file.");
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file \"{path}\".{Near(path)}");
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
    }

    private static ClaimTrackerOptions OptionsOf(Words words) => new() { Templates = words.Templates };

    private static DocumentFormat FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSON" => DocumentFormat.Json,
        ".YAML" or ".YML" => DocumentFormat.Yaml,
        _ => DocumentFormat.Auto,
    };

    private static string Near(string path)
    {
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        if (!Directory.Exists(folder))
        {
            return string.Empty;
        }

        try
        {
            var near = Nearest.To(Path.GetFileName(path), Directory.EnumerateFiles(folder).Take(1000).Select(file => Path.GetFileName(file)));
            return near is null ? string.Empty : $" Did you mean \"{near}\"?";
        }
        catch (UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }
}
