namespace ClaimTracker.Rendering;

/// <summary>A template that has been read. Rendering it any number of times, on any thread, is safe.</summary>
/// <remarks>
/// The part of Liquid that pages need; <see cref="LiquidParser"/> lists it. Unlike other engines it encodes every value, refuses names that there are not, and uses no reflection.
/// </remarks>
internal sealed class LiquidTemplate(string name, IReadOnlyList<LiquidNode> nodes)
{
    public string Name => name;

    public static LiquidTemplate Parse(string name, string text) => new(name, new LiquidParser(name, text).ParseAll());

    public void Render(LiquidScope scope) => LiquidNode.RenderAll(nodes, scope);
}
