using System.Collections.Immutable;
using System.Reflection;

namespace ClaimTracker.Rendering;

/// <summary>The templates of boards and boxes: those that ship, and those that a house puts in the place of some of them.</summary>
/// <remarks>
/// Thread-safe. Templates are Liquid, a file each; they are read and parsed when they are first needed, and then kept. Whatever a template writes is encoded, so that no text of a ledger can become markup.
/// </remarks>
public sealed class BoardTemplates
{
    private static readonly Assembly Own = typeof(BoardTemplates).Assembly;

    private readonly Func<string, string?> _own;
    private readonly Dictionary<string, LiquidTemplate> _parsed = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    private BoardTemplates(Func<string, string?> own) => _own = own;

    /// <summary>The templates that ship.</summary>
    public static BoardTemplates Shipped { get; } = new(_ => null);

    /// <summary>The names of the templates that ship, such as <c>claim.html.liquid</c>, in order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Own.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <summary>Templates of which some lie in a folder, as files with the same names; all others are those that ship.</summary>
    /// <param name="folder">The folder. A file in it whose name no template has can be rendered by the others.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static BoardTemplates InFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var root = Path.GetFullPath(folder);
        return Directory.Exists(root)
            ? new BoardTemplates(name => IsPlainName(name) && File.Exists(Path.Combine(root, name)) ? File.ReadAllText(Path.Combine(root, name)) : null)
            : throw new DirectoryNotFoundException($"There is no folder \"{folder}\" with templates.");
    }

    /// <summary>Templates of which some come from elsewhere; all others are those that ship.</summary>
    /// <param name="read">Gives the text of a template by its name, or null for the one that ships. Asked once for each name.</param>
    public static BoardTemplates From(Func<string, string?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new BoardTemplates(read);
    }

    /// <summary>The text of a template that ships, to begin with.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="KeyNotFoundException">No such template ships; the message names those that do.</exception>
    public static string ReadShipped(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        using var stream = Names.Contains(name) ? Own.GetManifestResourceStream(name) : null;
        if (stream is null)
        {
            throw new KeyNotFoundException($"No template \"{name}\" ships; there are {string.Join(", ", Names)}.");
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>A template by its full name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    /// <exception cref="TemplateException">It cannot be read.</exception>
    internal LiquidTemplate Get(string name)
    {
        lock (_lock)
        {
            if (!_parsed.TryGetValue(name, out var template))
            {
                var text = (_own(name) ?? ReadShipped(name)).ReplaceLineEndings("\n");
                template = _parsed[name] = LiquidTemplate.Parse(name, text);
            }

            return template;
        }
    }

    private static bool IsPlainName(string name) => name.Length > 0 && name == Path.GetFileName(name) && name[0] != '.';
}
