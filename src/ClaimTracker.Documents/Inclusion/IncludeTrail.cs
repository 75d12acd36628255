namespace ClaimTracker.Documents;

/// <summary>Where an inclusion stands: in which pack, and through which inclusions that was reached.</summary>
/// <param name="Pack">The pack; null for the document itself.</param>
/// <param name="Binding">What stands for its parameters, and how its ids begin.</param>
/// <param name="Outermost">The inclusion in the document itself; no value there.</param>
/// <param name="Outer">Where the inclusion of the pack stands; null for the document itself.</param>
internal sealed record IncludeTrail(PackDocument? Pack, PackBinding Binding, DocumentNode Outermost, IncludeTrail? Outer)
{
    public static IncludeTrail OfDocument { get; } = new(null, PackBinding.Plain, default, null);

    public int Depth { get; } = Outer is null ? 0 : Outer.Depth + 1;

    /// <summary>The packs on the way here, the outermost first.</summary>
    public IEnumerable<string> Names => Pack is null ? [] : Outer!.Names.Append(Pack.Name);
}
