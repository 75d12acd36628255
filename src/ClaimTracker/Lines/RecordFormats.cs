namespace ClaimTracker;

/// <summary>The formats of entries that put entities, questions and claims on record.</summary>
internal static class RecordFormats
{
    public static IReadOnlyList<EntryFormat> All { get; } =
    [
        new EntryFormatOf<EntitiesDeclared>(
            "entitiesDeclared",
            (line, entry) => line.Parts("entities", entry.Entities, EntityPart.Write),
            (head, fields) => new(head.Sequence, head.Recorded, head.Note, fields.Required("entities").Parts(EntityPart.Read))),
        new EntryFormatOf<EntityChanged>(
            "entityChanged",
            (line, entry) => line.Part("entity", () => EntityPart.Write(line, entry.Entity)),
            (head, fields) => new(head.Sequence, head.Recorded, head.Note, fields.Part("entity", EntityPart.Read)!)),
        new EntryFormatOf<QuestionAsked>(
            "questionAsked",
            (line, entry) => line.Part("question", () => QuestionPart.Write(line, entry.Question)),
            (head, fields) => new(head.Sequence, head.Recorded, head.Note, fields.Part("question", QuestionPart.Read)!)),
        new EntryFormatOf<QuestionChanged>(
            "questionChanged",
            (line, entry) => line.Part("question", () => QuestionPart.Write(line, entry.Question)),
            (head, fields) => new(head.Sequence, head.Recorded, head.Note, fields.Part("question", QuestionPart.Read)!)),
        new EntryFormatOf<ClaimRecorded>(
            "claimRecorded",
            (line, entry) => line.Part("claim", () => ClaimPart.Write(line, entry.Draft)),
            (head, fields) => new(head.Sequence, head.Recorded, head.Note, fields.Part("claim", ClaimPart.Read)!)),
        new EntryFormatOf<ClaimAmended>(
            "claimAmended",
            (line, entry) =>
            {
                line.Part("claim", () => ClaimPart.Write(line, entry.Reads));
                line.Time("at", entry.At);
            },
            (head, fields) => new(head.Sequence, head.Recorded, head.Note, fields.Part("claim", ClaimPart.Read)!) { At = fields.Optional("at").Time() }),
    ];
}
