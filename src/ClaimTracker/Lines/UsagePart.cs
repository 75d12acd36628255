namespace ClaimTracker;

/// <summary>Where the desk published a claim, in a line.</summary>
internal static class UsagePart
{
    public static void Write(LineWriter line, Usage usage)
    {
        line.Text("url", usage.Url.OriginalString);
        line.Text("title", usage.Title);
        line.Time("published", usage.Published);
        line.Word<UsageManner>("manner", usage.Manner, LineWords.Manners);
    }

    /// <returns>Null when something is wrong, which is told.</returns>
    public static Usage? Read(LineObject fields)
    {
        var (url, title) = (fields.Required("url").Address(), fields.Required("title").Words());
        var (published, manner) = (fields.Required("published").Time(), fields.Required("manner").Word(LineWords.Manners));
        fields.End("A usage");
        return fields.IsSound ? new Usage(url!, title!, published!, manner!.Value) : null;
    }
}
