namespace ClaimTracker.Rendering;

/// <summary>A template cannot be read, or names something that there is not.</summary>
/// <remarks>The message names the template, the line, what was found and what is allowed.</remarks>
public sealed class TemplateException : Exception
{
    internal TemplateException(string template, int line, string fault)
        : base(FormattableString.Invariant($"{template}, line {line}: {fault}")) => (Template, Line) = (template, line);

    /// <summary>The name of the template, such as <c>claim.html.liquid</c>.</summary>
    public string Template { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}
