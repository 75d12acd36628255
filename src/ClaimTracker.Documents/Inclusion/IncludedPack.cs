namespace ClaimTracker.Documents;

/// <summary>A pack that was included, once: the same pack can be included for several places, events or sides.</summary>
/// <param name="Document">The pack.</param>
/// <param name="Binding">What the inclusion makes of its questions.</param>
/// <param name="Item">The inclusion.</param>
/// <param name="Source">The pack in which the inclusion stands; null for the document itself.</param>
/// <param name="Outermost">The inclusion in the document itself that led to it.</param>
internal sealed record IncludedPack(PackDocument Document, PackBinding Binding, DocumentNode Item, string? Source, DocumentNode Outermost)
{
    /// <summary>Whether nobody is named whose answer its questions need.</summary>
    public bool IsOptional => Binding.Parties is null;
}
