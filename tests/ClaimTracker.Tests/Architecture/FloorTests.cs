namespace ClaimTracker.Tests.Architecture;

/// <summary>The core, floor by floor: a folder sees only the folders below it.</summary>
public sealed class FloorTests
{
    /// <summary>Lowest first. A new folder gets its place here and in CONTRIBUTING.md.</summary>
    private static readonly string[] Floors =
    [
        "Columns",
        "Problems",
        "Text",
        "Time",
        "Entities",
        "Questions",
        "Desk",
        "Relations",
