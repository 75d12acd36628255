namespace ClaimTracker.Documents;

/// <summary>A key of a map, where it stands, and its value.</summary>
internal readonly record struct MapEntry(string Key, int KeyLine, int KeyColumn, DocumentNode Value);
