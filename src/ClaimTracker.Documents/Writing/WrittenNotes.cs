namespace ClaimTracker.Documents;

/// <summary>What the desk noted, as a document writes it.</summary>
internal sealed class WrittenNotes(WrittenTexts texts, WrittenScales scales, EntryTimes times, LossList losses)
{
    public WrittenMap Of(ClaimAssessed entry) =>
        Assessment("claim", entry.Claim.ToString(), entry.Assessment, entry, times.After(entry.Claim, entry.Assessment.Made?.Interval.Start));

    public WrittenMap Of(QuestionAssessed entry) =>
        Assessment("question", entry.Question.ToString(), entry.Assessment, entry, times.AtStart(entry.Assessment.Made?.Interval.Start));

    public WrittenMap Of(ClaimReviewed entry)
    {
        var (review, path) = (entry.Review, JsonPointer.Of("/reviews", entry.Claims[0].ToString()));
        TellNote(entry, path);
        return new WrittenMap()
            .With("claims", WrittenValue.Of(entry.Claims.Select(claim => claim.ToString())))
            .With("publisher", texts.Text(review.Publisher, path))
            .With("label", texts.Text(review.Label, path))
            .With("score", review.Score is { } score ? WrittenValue.Literal(new Tolerance(score).ToString()) : null)
            .With("url", review.Address?.OriginalString)
            .With("published", WrittenClaim.Word(texts.Time(review.Published, path)))
            .With("markup", texts.Text(review.Markup, path))
            .With("recorded", Recorded(entry, times.After(entry.Claims, review.Published?.Interval.Start), review.Published));
    }

    public WrittenMap Of(ClaimUsed entry)
    {
        var (usage, path) = (entry.Usage, JsonPointer.Of("/usages", entry.Claim.ToString()));
        TellNote(entry, path);
        return new WrittenMap()
            .With("claim", entry.Claim.ToString())
            .With("url", usage.Url.OriginalString)
            .With("title", texts.Text(usage.Title, path))
            .With("published", WrittenClaim.Word(texts.Time(usage.Published, path)))
            .With("as", WrittenValue.Word(UsageWord.Of(usage.Manner)))
            .With("recorded", Recorded(entry, times.After(entry.Claim, usage.Published.Interval.Start), usage.Published));
    }

    public WrittenMap Of(GroundRulesSet entry)
    {
        var (rules, path) = (entry.Rules, JsonPointer.Of("/groundRules", entry.Claim.ToString()));
        TellNote(entry, path);
        if (rules.Source is not null)
        {
            losses.Add(LossKind.SourceKey, path, "The ground rules bear the key of a source; a document has no field for it.");
        }

        return new WrittenMap()
            .With("claim", entry.Claim.ToString())
            .With<GroundTerms>("terms", rules.Terms)
            .With("reason", texts.Text(rules.Reason, path))
            .With("description", texts.Text(rules.Description, path))
            .With("approver", texts.Text(rules.Approver, path))
            .With("recorded", Recorded(entry, times.Of(entry.Claim), stated: null));
    }

    /// <summary>Tells that a document does not say who made an entry, and why.</summary>
    public void TellNote(LedgerEntry entry, string path)
    {
        if (entry.Note is { } note)
        {
            var who = string.Join(", ", new[] { note.By, note.Why }.OfType<string>().Select(Shown.Short));
            losses.Add(LossKind.EntryNote, path, $"Who entered it, or why, has no field here: {who}.");
        }
    }

    private WrittenMap Assessment(string about, string id, Assessment assessment, LedgerEntry entry, DateTimeOffset expected)
    {
        var path = JsonPointer.Of("/assessments", id);
        TellNote(entry, path);
        return new WrittenMap()
            .With(about, id)
            .With("scale", scales.IdOf(assessment.Rating))
            .With("rating", assessment.Rating.Id)
            .With("by", texts.Text(assessment.By, path))
            .With("at", WrittenClaim.Word(texts.Time(assessment.Made, path)))
            .WithList("reasons", WrittenValue.Of(assessment.Reasons.Select(reason => texts.Text(reason, path)!)))
            .WithList("evidence", WrittenValue.Of(assessment.Evidence))
            .With("recorded", Recorded(entry, expected, assessment.Made));
    }

    private WrittenValue? Recorded(LedgerEntry entry, DateTimeOffset expected, EdtfTime? stated)
    {
        // Where the note says a time that is that of its entry, and where it has none and stands where such notes stand, nothing more has to be said.
        var isSaid = entry.Recorded == expected && (stated?.Interval.Start == expected || times.IsUntimed(entry));
        times.State(isSaid ? stated?.Interval.Start : entry.Recorded);
        return isSaid ? null : WrittenClaim.Word(WrittenTexts.Moment(entry.Recorded));
    }
}
