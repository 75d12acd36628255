namespace ClaimTracker;

/// <summary>The formats of entries about what is done with claims and entities on record.</summary>
internal static class ActFormats
{
    public static IReadOnlyList<EntryFormat> All { get; } =
    [
        new EntryFormatOf<ClaimRetracted>(
            "claimRetracted",
            (line, entry) =>
            {
                line.Text("claim", entry.Claim.ToString());
                line.Time("at", entry.At);
            },
            (head, fields) => new(head.Sequence, head.Recorded, head.Note, ClaimIn(fields, "claim")) { At = fields.Optional("at").Time() }),
        new EntryFormatOf<ClaimCorrected>(
            "claimCorrected",
            (line, entry) =>
            {
                line.Text("claim", entry.Claim.ToString());
                line.Text("with", entry.With.ToString());
                line.Time("at", entry.At);
            },
            (head, fields) => new(head.Sequence, head.Recorded, head.Note, ClaimIn(fields, "claim"), ClaimIn(fields, "with")) { At = fields.Optional("at").Time() }),
        new EntryFormatOf<ClaimWithdrawn>(
            "claimWithdrawn",
            (line, entry) =>
            {
                line.Text("claim", entry.Claim.ToString());
                line.Time("at", entry.At);
            },
            (head, fields) => new(head.Sequence, head.Recorded, head.Note, ClaimIn(fields, "claim")) { At = fields.Optional("at").Time() }),
        new EntryFormatOf<CounterclaimDeclared>(
            "counterclaimDeclared",
            (line, entry) => line.Part("counterclaim", () => Write(line, entry.Counterclaim)),
            (head, fields) => new(head.Sequence, head.Recorded, head.Note, fields.Part("counterclaim", ReadCounterclaim)!)),
        new EntryFormatOf<ClaimTextRedacted>(
            "claimTextRedacted",
            (line, entry) =>
            {
                line.Text("claim", entry.Claim.ToString());
                line.Word<ClaimText>("text", entry.Text, LineWords.Texts);
                line.Text("key", entry.Key);
            },
            (head, fields) => new(
                head.Sequence, head.Recorded, head.Note, ClaimIn(fields, "claim"), fields.Required("text").Word(LineWords.Texts) ?? default, fields.Required("key").Words()!)),
        new EntryFormatOf<IdentityRedacted>(
            "identityRedacted",
            (line, entry) =>
            {
                line.Text("entity", entry.Entity.ToString());
                line.Number("place", entry.Place);
            },
            (head, fields) => new(
                head.Sequence, head.Recorded, head.Note, fields.Required("entity").EntityId() ?? default, fields.Required("place").Integer(least: 1) ?? 0)),
    ];

    private static ClaimId ClaimIn(LineObject fields, string field) => fields.Required(field).ClaimId() ?? default;

    private static void Write(LineWriter line, Counterclaim counterclaim)
    {
        line.Text("claim", counterclaim.Claim.ToString());
        line.Text("against", counterclaim.Against.ToString());
        line.Word<CounterclaimKind>("kind", counterclaim.Kind, LineWords.CounterclaimKinds);
        line.Text("note", counterclaim.Note);
    }

    private static Counterclaim? ReadCounterclaim(LineObject fields)
    {
        var (claim, against) = (ClaimIn(fields, "claim"), ClaimIn(fields, "against"));
        var (kind, note) = (fields.Required("kind").Word(LineWords.CounterclaimKinds), fields.Optional("note").Text());
        fields.End("A counterclaim");
        if (fields.IsSound && claim == against)
        {
            fields.Tell(ProblemCode.ValueNotAllowed, "against", $"\"{claim}\" cannot be a counterclaim to itself.", against.ToString());
        }

        return fields.IsSound ? new Counterclaim(claim, against, kind!.Value, note) : null;
    }
}
