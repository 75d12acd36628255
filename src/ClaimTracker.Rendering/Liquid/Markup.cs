namespace ClaimTracker.Rendering;

/// <summary>Text that is markup already, and is written as it is. Everything else is encoded.</summary>
internal sealed record Markup(string Text)
{
    public override string ToString() => Text;
}
