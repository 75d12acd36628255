namespace ClaimTracker.Tests;

// What is changed, noted and taken out of the record.
internal sealed partial class Player
{
    private static readonly RatingScale Scale = RatingScale.Named("truth", "Truth").FromWorstToBest(("false", "False"), ("half", "Half true"), ("true", "True"));

    private readonly List<Speaker> _speakers = [];
    private readonly List<Entity> _hideable = [];
    private readonly Dictionary<ClaimId, List<(ClaimText Text, string Secret)>> _told = [];
    private readonly bool _redacts;

    /// <summary>Texts, names and ids that were redacted; each stood in one place only.</summary>
    public List<string> Secrets { get; } = [];

    private void ChangeOne(Roll roll)
    {
        if (roll.OneIn(4))
        {
            var question = Ledger.GetQuestion(roll.Of(_history.Questions).Id);
            Try(() => Ledger.Change(roll.OneIn(2) ? question.AskedOf(Some.Russia) : question.With(question.Details with { Timing = Timing.Changing })));
            return;
        }

        var entity = roll.OneIn(2) ? roll.Of(_named) : roll.Of(_speakers);
        entity = Ledger.GetEntity(entity.Id);
        Try(() => Ledger.Change((roll.Below(5), entity) switch
        {
            (0, Speaker speaker) => speaker.SpeakingFor(Some.Ukraine, "envoy"),
            (1, _) => entity.Within(roll.Of(_named)),
            (2, _) => entity.ApartFrom(roll.Of(_named)),
            (3, _) => entity.With(new EntityDetails(entity.Id.ToString(), entity.Kind, entity.Name)),
            _ => entity.KnownAs($"alias {_played}"),
        }));
    }

    private void NoteOne(Roll roll)
    {
        if (_claims.Count == 0)
        {
            return;
        }

        var claim = roll.Of(_claims);
        switch (roll.Below(6))
        {
            case 0:
                Ledger.Assess(claim, Assessment.Of(roll.Of(Scale.Ratings)).SignedBy("desk").Because($"reason {_played}"));
                break;
            case 1:
                Ledger.Assess(roll.Of(_history.Questions), Assessment.Of(roll.Of(Scale.Ratings)).SignedBy("desk").MadeOn(2024, 5, 3));
                break;
            case 2:
                var used = Usage.Of($"https://example.org/{_played}", $"Piece {_played}").At(_clock.GetUtcNow());
                Ledger.RecordUse(claim, roll.OneIn(2) ? used.AsFact() : used.Attributed());
                break;
            case 4:
                var review = PublishedReview.By($"publisher {roll.Below(3)}").PublishedOn(2024, 5, 3);
                Ledger.RecordReview([.. new[] { claim, roll.Of(_claims) }.Distinct()], roll.OneIn(2) ? review : review.Rated($"label {_played}").Scored(0.5m));
                break;
            case 3:
                Ledger.SetGroundRules(claim, GroundRules.Of(GroundTerms.Background).Because("fear").ApprovedBy("editor"));
                break;
            default:
                var findings = Ledger.Findings;
                if (!findings.IsEmpty)
                {
                    Ledger.Dismiss(roll.Of(findings), new EntryNote("desk", "looked at it"));
                }

                break;
        }
    }

    private void HideOne(Roll roll)
    {
        switch (roll.Below(3))
        {
            case 0:
                var hidden = roll.OneIn(2) ? (Entity)Speaker.Person($"sekrit{_played}x", $"Sekrit {_played}x").KnownAs($"Alias {_played}x") : Topic.Named($"sekrit{_played}x", $"Sekrit {_played}x");
                Ledger.Add(hidden);
                Follow(hidden);
                break;
            case 1 when _hideable.Count > 0:
                var entity = Ledger.GetEntity(roll.Of(_hideable).Id);
                _hideable.Remove(entity);
                _named.Remove(entity);
                _speakers.RemoveAll(speaker => speaker.Id == entity.Id);
                _drafts.RemoveAll(draft => Names(draft, entity.Id));
                Secrets.AddRange([entity.Id.ToString(), entity.Name, .. entity.Aliases]);
                Follow(Ledger.Redact(entity, new EntryNote("desk", "asked to")));
                break;
            case 2 when _told.Count > 0:
                var (claim, texts) = _told.ElementAt(roll.Below(_told.Count));
                var (text, secret) = roll.Of(texts);
                _told.Remove(claim);
                Secrets.Add(secret);
                Ledger.Redact(Ledger.GetClaim(claim), text, new EntryNote("desk", "asked to"));
                break;
        }
    }

    // An entity that may be named and may speak, and may be hidden one day.
    private void Follow(Entity entity)
    {
        _hideable.Add(entity);
        _named.Add(entity);
        if (entity is Speaker speaker)
        {
            _speakers.Add(speaker);
        }
    }

    // Texts that stand in one claim only, so that nothing else may hold them after a redaction.
    private ClaimDraft Telling(ClaimDraft draft, ClaimId id, Roll roll)
    {
        if (!_redacts || roll.OneIn(3))
        {
            return draft;
        }

        var texts = _told[id] = [(ClaimText.Quote, $"sekrit quote {_played}x"), (ClaimText.Wording, $"sekrit wording {_played}x")];
        if (draft.Answer is TextAnswer && roll.OneIn(2))
        {
            texts.Add((ClaimText.Answer, $"sekrit answer {_played}x"));
            draft = new ClaimDraft(draft.Speaker, draft.Question, draft.Force, new TextAnswer(texts[^1].Secret))
                .WithParts(null, draft.Principal, draft.Certainty, draft.Nature, (draft.Said, draft.Holds, null), default, draft.Via);
        }

        if (!draft.Via.IsEmpty)
        {
            texts.Add((ClaimText.Addresses, $"https://example.org/sekrit{_played}x"));
            var address = new Uri(texts[^1].Secret);
            draft = draft.ReportedBy([.. draft.Via.Select(hop => hop.At(address) with { Cites = [address] })]);
        }

        return draft.Quoting(texts[0].Secret).InWords(texts[1].Secret);
    }

    private static bool Names(ClaimDraft draft, EntityId entity) =>
        draft.Speaker == entity || draft.Principal == entity || (draft.Answer is EntityAnswer answer && answer.Ids.Contains(entity));
}
