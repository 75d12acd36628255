namespace ClaimTracker.Documents;

/// <summary>Where a document is written, piece by piece: as JSON or as YAML.</summary>
internal interface IDocumentOutput : IDisposable
{
    /// <summary>A field of the document itself.</summary>
    public void Field(string key, WrittenValue value);

    /// <summary>Begins a section, a map or a list of items that follow one by one.</summary>
    public void StartSection(string key, bool isMap);

    /// <summary>An item of the section; its key where the section is a map.</summary>
    public void Item(string? key, WrittenMap item);

    /// <summary>Ends the section.</summary>
    public void EndSection();

    /// <summary>Ends the document.</summary>
    public void End();
}
