using System.Text.Json;

// Reads and parses a claims document and does nothing with it: the least that any check of it takes.
using var document = JsonDocument.Parse(File.ReadAllBytes(args[0]));
Console.WriteLine(document.RootElement.GetProperty("claims").GetArrayLength());
