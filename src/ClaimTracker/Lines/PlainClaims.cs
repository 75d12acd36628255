using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ClaimTracker;

/// <summary>Reads the lines of claims quickly that are written as this version of the library writes them, and have no chain of outlets. Others are left to <see cref="LineReader"/>.</summary>
/// <remarks>
/// What it reads is what <see cref="LineReader"/> reads. Names, answers and times come again and again, so each is read once and remembered.
/// One thread at a time.
/// </remarks>
internal sealed class PlainClaims
{
    private readonly ByteMemo<string> _ids = new();
    private readonly ByteMemo<string> _notes = new();
    private readonly ByteMemo<Answer> _answers = new();
    private readonly ByteMemo<EdtfTime> _times = new();
    private readonly ByteMemo<Tuple<DateTimeOffset>> _moments = new();

    /// <summary>The entry of a line, or null where it has to be read another way.</summary>
    public ClaimRecorded? Read(ReadOnlySpan<byte> line)
    {
        var rest = new PlainLine(line);
        return rest.Skip("{\"v\":1,\"sequence\":"u8) && rest.Number(out var sequence)
            && rest.Skip(",\"recorded\":"u8) && rest.Text(out var recorded) && Moment(recorded) is { } at
            && rest.Skip(",\"kind\":\"claimRecorded\""u8) && TryNote(ref rest, out var note)
            && rest.Skip(",\"claim\":{"u8) && Claim(ref rest) is { } draft && rest.Skip("}}"u8) && rest.IsAtEnd
                ? new ClaimRecorded(sequence, at.Item1, note, draft)
                : null;
    }

    private bool TryNote(ref PlainLine rest, out EntryNote? note)
    {
        note = null;
        if (!rest.Optional(",\"by\":"u8, out var by) || !rest.Optional(",\"why\":"u8, out var why))
        {
            return false;
        }

        var (who, reason) = (Note(by), Note(why));
        note = who is null && reason is null ? null : new EntryNote(who, reason);
        return (by.IsEmpty || who is not null) && (why.IsEmpty || reason is not null);
    }

    private ClaimDraft? Claim(ref PlainLine rest)
    {
        if (!rest.Skip("\"id\":"u8) || !rest.Text(out var id) || !rest.Skip(",\"speaker\":"u8) || !rest.Text(out var speaker)
            || !rest.Skip(",\"question\":"u8) || !rest.Text(out var question) || !rest.Optional(",\"onBehalfOf\":"u8, out var principal)
            || !rest.Skip(",\"force\":"u8) || !rest.Text(out var force) || !rest.Skip(",\"answer\":"u8) || !rest.FlatObject(out var answer)
            || !rest.Optional(",\"certainty\":"u8, out var certainty) || !rest.Skip(",\"nature\":"u8) || !rest.Text(out var nature)
            || !rest.Optional(",\"said\":"u8, out var said) || !rest.Optional(",\"holds\":"u8, out var holds) || !rest.Optional(",\"recorded\":"u8, out var recorded)
            || !rest.Optional(",\"quote\":"u8, out var quote) || !rest.Optional(",\"wording\":"u8, out var wording) || !rest.Optional(",\"language\":"u8, out var language))
        {
            return null;
        }

        if (Slug(id) is not { } ownId || Id(speaker) is not { } speakerId || Id(question) is not { } questionId || Answer(answer) is not { } given
            || !LineWords.Forces.TryRead(force, out var forced) || forced.IsNonAnswer() || !LineWords.Natures.TryRead(nature, out var natured))
        {
            return null;
        }

        var (principalId, stated) = (Id(principal), Certain(certainty));
        var (saidAt, holdsAt, recordedAt) = (Time(said), Time(holds), Moment(recorded));
        var (quoted, worded, spoken) = (Words(quote), Words(wording), Words(language));
        return IsRead(principal, principalId) && IsRead(certainty, stated) && IsRead(said, saidAt) && IsRead(holds, holdsAt) && IsRead(recorded, recordedAt)
            && IsRead(quote, quoted) && IsRead(wording, worded) && IsRead(language, spoken)
                ? new ClaimDraft(new EntityId(speakerId), new QuestionId(questionId), forced, given).WithParts(
                    new ClaimId(ownId),
                    principalId is null ? null : new EntityId(principalId),
                    stated,
                    natured,
                    (saidAt, holdsAt, recordedAt?.Item1),
                    (quoted, worded, spoken),
                    [])
                : null;
    }

    // What is missing is null, and what cannot be read is null too.
    private static bool IsRead<T>(ReadOnlySpan<byte> piece, T? value) => piece.IsEmpty || value is not null;

    private static Certainty? Certain(ReadOnlySpan<byte> piece) => LineWords.Certainties.TryRead(piece, out var certainty) ? certainty : null;

    private string? Id(ReadOnlySpan<byte> piece) => piece.IsEmpty ? null : _ids.Find(piece) ?? (Slug(piece) is { } id ? _ids.Add(piece, id) : null);

    private static string? Slug(ReadOnlySpan<byte> piece) =>
        Ascii.IsValid(piece) && Encoding.ASCII.GetString(piece) is var text && ClaimTracker.Slug.IsValid(text) ? text : null;

    private string? Note(ReadOnlySpan<byte> piece) =>
        piece.IsEmpty ? null : _notes.Find(piece) ?? (Utf8.IsValid(piece) ? _notes.Add(piece, Encoding.UTF8.GetString(piece)) : null);

    private static string? Words(ReadOnlySpan<byte> piece) =>
        !piece.IsEmpty && Utf8.IsValid(piece) && Encoding.UTF8.GetString(piece) is var text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private EdtfTime? Time(ReadOnlySpan<byte> piece) =>
        piece.IsEmpty ? null : _times.Find(piece) ?? (Ascii.IsValid(piece) && EdtfTime.TryParse(Encoding.ASCII.GetString(piece), out var time) ? _times.Add(piece, time) : null);

    private Tuple<DateTimeOffset>? Moment(ReadOnlySpan<byte> piece) => _moments.Find(piece)
        ?? (!piece.IsEmpty && Ascii.IsValid(piece)
            && DateTimeOffset.TryParseExact(
                Encoding.ASCII.GetString(piece), LineWriter.MomentFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
                ? _moments.Add(piece, Tuple.Create(moment))
                : null);

    private Answer? Answer(ReadOnlySpan<byte> piece)
    {
        if (_answers.Find(piece) is { } known)
        {
            return known;
        }

        var problems = new LineProblems();
        try
        {
            using var parsed = JsonDocument.Parse(piece.ToArray());
            var answer = AnswerPart.Read(new LineObject(parsed.RootElement, path: null, problems));
            return answer is not null && problems.AreNone ? _answers.Add(piece, answer) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
