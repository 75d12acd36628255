using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>The packs that ship: what they are about, what they ask, and how a document includes them.</summary>
internal static class PackListing
{
    private const int Indent = 2;

    public static void Write(Page page)
    {
        page.Add(0, "Packs of ready-made questions. A document asks them by including a pack, as often as it has events, places or sides to ask about:");
        page.Gap();
        page.Add(Indent, "include:");
        page.Add(2 * Indent, "- casualties");
        page.Add(2 * Indent, "- { pack: control, as: harden, with: { place: Harden } }");
        foreach (var pack in QuestionPacks.All)
        {
            page.Gap();
            page.Add(0, Ink.Strong(pack.Name), $" – {pack.Title}");
            page.Add(Indent, pack.Description ?? string.Empty);
            page.Add(Indent, $"With: {string.Join(", ", pack.Parameters.Select(parameter => $"{parameter.Key} ({parameter.Value})"))}");
            page.Add(Indent, $"Asks: {string.Join(", ", pack.Questions.Select(question => question.Id))}");
        }
    }
}
