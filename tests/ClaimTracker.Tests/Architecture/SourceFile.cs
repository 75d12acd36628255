using System.Text.RegularExpressions;

namespace ClaimTracker.Tests.Architecture;

/// <summary>A source file: where it lies and what it says.</summary>
internal sealed partial record SourceFile(string RelativePath, string Text)
{
    public static SourceFile Read(string folder, string path) =>
        new(Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText(path));

    public string NameWithoutExtension => Path.GetFileNameWithoutExtension(RelativePath);

    /// <summary>The type that the file is named after.</summary>
    public string TypeName => NameWithoutExtension.Split('.', '{', '`')[0];

    /// <summary>Empty for a file that lies beside the project file.</summary>
    public string TopFolder => RelativePath.Contains('/', StringComparison.Ordinal) ? RelativePath.Split('/')[0] : "";

    /// <summary>The namespaces declared, in order.</summary>
    public IReadOnlyList<string> Namespaces => [.. NamespaceLine().Matches(Text).Select(line => line.Groups[1].Value)];

    /// <summary>True for a file of nothing but usings, attributes and comments, or of top-level statements.</summary>
    public bool IsWithoutTypes => !AnyDeclaration().IsMatch(Text);

    public bool Declares(string typeName) =>
        Regex.IsMatch(Text, $@"^[^/\n]*\b(class|struct|interface|enum|record|delegate\s[^(;]*?)\s+{Regex.Escape(typeName)}\b", RegexOptions.Multiline);

    [GeneratedRegex(@"^\s*namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^[^/\n""]*\b(class|struct|interface|enum|record|delegate)\s+\w", RegexOptions.Multiline)]
    private static partial Regex AnyDeclaration();
}
