namespace ClaimTracker.Documents;

/// <summary>Goes through a ledger, section by section, and writes each item as it comes.</summary>
internal sealed class DocumentComposer
{
    private readonly LedgerSnapshot _ledger;
    private readonly IDocumentOutput _output;
    private readonly LossList _losses = new();
    private readonly WrittenTexts _texts;
    private readonly EntryTimes _times;
    private readonly WrittenScales _scales;
    private readonly WrittenEvents _events;
    private readonly WrittenNotes _notes;
    private readonly RecordLosses _record;
    private readonly HashSet<ClaimId> _amended = [];
    private bool _isOpen;

    private DocumentComposer(LedgerSnapshot ledger, StoryHeading heading, IDocumentOutput output)
    {
        (_ledger, _output) = (ledger, output);
        _texts = new WrittenTexts(heading.TimeZone, output is JsonOutput, _losses);
        _times = new EntryTimes(ledger.Entries.FirstOrDefault()?.Recorded ?? default);
        _scales = new WrittenScales(_texts, _losses);
        _events = new WrittenEvents(_texts, _times, _losses);
        _notes = new WrittenNotes(_texts, _scales, _times, _losses);
        _record = new RecordLosses(ledger, _losses, _notes);
    }

    public static LossList Write(LedgerSnapshot ledger, StoryHeading heading, IDocumentOutput output)
    {
        var composer = new DocumentComposer(ledger, heading, output);
        composer.Write(heading);
        output.End();
        return composer._losses;
    }

    private void Write(StoryHeading heading)
    {
        var parties = WrittenQuestion.PartiesOfMost(_ledger.Questions);
        var story = new WrittenMap()
            .With("id", heading.Id)
            .With("title", _texts.Text(heading.Title, "/story/title"))
            .With("timeZone", heading.TimeZone.Id == TimeZoneInfo.Utc.Id ? null : heading.TimeZone.Id)
            .WithList("parties", WrittenValue.Of(parties));
        _output.Field("claimTracker", WrittenValue.Literal("1"));
        if (story.Fields.Count > 0)
        {
            _output.Field("story", story);
        }

        Section("entities", _ledger.Entities, entity => (entity.Id.ToString(), WrittenEntity.Of(entity, _texts)));
        Section("questions", _ledger.Questions, question => (question.Id.ToString(), WrittenQuestion.Of(question, parties, _texts)));
        LookAhead();
        WriteClaims();
        WriteActs();
        _record.TellStart(_times.Earliest);
    }

    // What is needed before the first claim is written: which claims are amended, and all ratings.
    private void LookAhead()
    {
        foreach (var entry in _ledger.ActEntries)
        {
            switch (entry)
            {
                case ClaimAmended amended:
                    _amended.Add(amended.Claim);
                    break;
                case ClaimAssessed { Assessment.Rating: var rating }:
                    _scales.Add(rating);
                    break;
                case QuestionAssessed { Assessment.Rating: var rating }:
                    _scales.Add(rating);
                    break;
                default:
                    break;
            }
        }
    }

    private void WriteClaims()
    {
        var count = 0;
        foreach (var entry in _ledger.Entries)
        {
            _record.Tell(entry);
            if (entry is not ClaimRecorded recorded)
            {
                _times.Look(entry);
                continue;
            }

            _times.Note(recorded.Claim, recorded.Recorded);
            _times.Look(recorded);
            _times.State(recorded.Draft.Recorded);
            var map = WrittenClaim.Of(recorded.Draft, _texts);
            if (_amended.Contains(recorded.Claim))
            {
                _events.NoteRecorded(recorded.Claim, map);
            }

            Item("claims", null, map);
            count++;
        }

        EndSection();
        _record.TellCount(count);
    }

    private void WriteActs()
    {
        Section("counterclaims", _ledger.ActEntries.OfType<CounterclaimDeclared>(), entry => (null, Counterclaim(entry)));
        Section("events", _ledger.ActEntries.Select(_events.Of).OfType<WrittenMap>(), map => (null, map));
        Section("scales", _scales.All(), scale => scale);
        Section("assessments", _ledger.ActEntries.Where(entry => entry is ClaimAssessed or QuestionAssessed), entry => (null, entry is ClaimAssessed claim ? _notes.Of(claim) : _notes.Of((QuestionAssessed)entry)));
        Section("reviews", _ledger.ActEntries.OfType<ClaimReviewed>(), entry => (null, _notes.Of(entry)));
        Section("usages", _ledger.ActEntries.OfType<ClaimUsed>(), entry => (null, _notes.Of(entry)));
        Section("groundRules", _ledger.ActEntries.OfType<GroundRulesSet>(), entry => (null, _notes.Of(entry)));
    }

    private WrittenMap Counterclaim(CounterclaimDeclared entry)
    {
        var declared = entry.Counterclaim;
        var path = JsonPointer.Of("/counterclaims", declared.Claim.ToString());
        _notes.TellNote(entry, path);
        if (entry.Recorded != _times.After(declared.Claim, declared.Against, stated: null))
        {
            _losses.Add(LossKind.EntryTime, path, $"It was declared at {WrittenTexts.Moment(entry.Recorded)}; a document has no time for it, and is read as declaring it right after its claims.");
        }

        return new WrittenMap()
            .With("claim", declared.Claim.ToString())
            .With("against", declared.Against.ToString())
            .With<CounterclaimKind>("kind", declared.Kind)
            .With("note", _texts.Text(declared.Note, path));
    }

    private void Section<T>(string key, IEnumerable<T> items, Func<T, (string? Id, WrittenMap Map)> write)
    {
        foreach (var item in items)
        {
            var (id, map) = write(item);
            Item(key, id, map);
        }

        EndSection();
    }

    // A section begins with its first item: one that is empty is not written.
    private void Item(string section, string? key, WrittenMap map)
    {
        if (!_isOpen)
        {
            _output.StartSection(section, isMap: key is not null);
            _isOpen = true;
        }

        _output.Item(key, map);
    }

    private void EndSection()
    {
        if (_isOpen)
        {
            _output.EndSection();
            _isOpen = false;
        }
    }
}
