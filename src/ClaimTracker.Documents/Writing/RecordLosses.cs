using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Tells what a document cannot carry of the record itself: times and notes of entries, changes, redactions, verdicts on findings.</summary>
internal sealed class RecordLosses(LedgerSnapshot ledger, LossList losses, WrittenNotes notes)
{
    private readonly DateTimeOffset _start = ledger.Entries.FirstOrDefault()?.Recorded ?? default;
    private DateTimeOffset? _lastDeclared;

    /// <summary>Looks at one entry; those that are written elsewhere are looked at there.</summary>
    public void Tell(LedgerEntry entry)
    {
        switch (entry)
        {
            case EntitiesDeclared declared:
                _lastDeclared = entry.Recorded;
                notes.TellNote(entry, JsonPointer.Of("/entities", declared.Entities[0].Id.ToString()));
                break;
            case QuestionAsked asked:
                _lastDeclared = entry.Recorded;
                notes.TellNote(entry, JsonPointer.Of("/questions", asked.Question.Id.ToString()));
                break;
            case EntityChanged changed:
                losses.Add(LossKind.Change, JsonPointer.Of("/entities", changed.Entity.Id.ToString()), "It was changed on record; only how it reads now is written.");
                break;
            case QuestionChanged changed:
                losses.Add(LossKind.Change, JsonPointer.Of("/questions", changed.Question.Id.ToString()), "It was changed on record; only how it is asked now is written.");
                break;
            case ClaimRecorded recorded:
                Tell(recorded);
                break;
            case FindingReviewed reviewed:
                losses.Add(LossKind.Review, $"/findings/{reviewed.Code}/{string.Join(',', reviewed.Claims)}", $"The desk found it {WireWord.Of(reviewed.Verdict)}; a document has no field for that.");
                break;
            case ClaimTextRedacted redacted:
                losses.Add(LossKind.Redaction, JsonPointer.Of("/claims", redacted.Claim.ToString()), "A text was redacted; what stands in its place is written as a text like others.");
                break;
            case IdentityRedacted redacted:
                losses.Add(LossKind.Redaction, JsonPointer.Of("/entities", redacted.Entity.ToString()), "An identity was redacted; what stands in its place is written as an entity like others.");
                break;
            default:
                break;
        }
    }

    /// <summary>Tells when what was declared is read as entered: at the earliest time that the document says, or at the beginning where it says none.</summary>
    public void TellStart(DateTimeOffset? stated)
    {
        var earliest = stated ?? DateTimeOffset.MinValue;
        if (_lastDeclared is { } last && (_start != earliest || last != earliest))
        {
            losses.Add(LossKind.EntryTime, "", $"When entities and questions were entered has no field; they are read as entered at the earliest time of the document, {WrittenTexts.Moment(earliest)}.");
        }
    }

    /// <summary>Tells when there are more claims than a document can have.</summary>
    public void TellCount(int claims)
    {
        if (claims > DocumentLimits.Claims)
        {
            losses.Add(LossKind.TooManyClaims, "/claims", string.Create(CultureInfo.InvariantCulture, $"There are {claims:N0} claims, and a document can be read with {DocumentLimits.Claims:N0} at most."));
        }
    }

    private void Tell(ClaimRecorded entry)
    {
        var path = JsonPointer.Of("/claims", entry.Claim.ToString());
        notes.TellNote(entry, path);
        if (entry.Recorded != (entry.Draft.Recorded ?? _start))
        {
            losses.Add(LossKind.EntryTime, path, $"It was entered at {WrittenTexts.Moment(entry.Recorded)}; it is read as entered at {(entry.Draft.Recorded is null ? "the beginning" : WrittenTexts.Moment(entry.Draft.Recorded))}.");
        }
    }
}
