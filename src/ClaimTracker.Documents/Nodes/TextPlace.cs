namespace ClaimTracker.Documents;

/// <summary>A place in a text: line and column from 1, the column counted in UTF-16 code units.</summary>
/// <remarks>CR LF, LF and a lone CR end a line; nothing else does, so that lines are those that an editor shows.</remarks>
internal readonly record struct TextPlace(int Line, int Column)
{
    internal static TextPlace Start => new(1, 1);
}
