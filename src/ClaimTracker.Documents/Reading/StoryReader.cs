namespace ClaimTracker.Documents;

/// <summary>What the story says for the whole document: its parties, and the time zone, which is set in the context.</summary>
internal static class StoryReader
{
    public static StoryParts Read(DocumentNode map, ReadingContext context)
    {
        if (!map.IsMap)
        {
            return new StoryParts([]);
        }

        if (map["timeZone"] is { Kind: NodeKind.Text } zone)
        {
            if (TimeZones.TryFind(zone.Text, out var found))
            {
                context.Zone = found!;
            }
            else
            {
                context.Problems.Add(
                    ProblemCode.UnreadableTime,
                    zone,
                    $"\"{Shown.Short(zone.Text)}\" is not a time zone; write an IANA name such as Europe/Moscow or UTC.",
                    "an IANA time zone name");
            }
        }

        return new StoryParts([.. ReadingContext.Entities(map, "parties")]);
    }
}
