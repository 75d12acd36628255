using System.Text.RegularExpressions;

namespace ClaimTracker.Documents;

/// <summary>What a plain scalar is in the core schema of YAML 1.2, as far as JSON can say it too.</summary>
internal static partial class YamlScalar
{
    /// <remarks>Hexadecimal and octal numbers, infinity and not-a-number are text, and so are <c>yes</c> and <c>no</c>.</remarks>
    internal static NodeKind KindOf(string plain) => plain switch
    {
        "" or "~" or "null" or "Null" or "NULL" => NodeKind.Null,
        "true" or "True" or "TRUE" => NodeKind.True,
        "false" or "False" or "FALSE" => NodeKind.False,
        [(>= '0' and <= '9') or '+' or '-' or '.', ..] when Number().IsMatch(plain) => NodeKind.Number,
        _ => NodeKind.Text,
    };

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
