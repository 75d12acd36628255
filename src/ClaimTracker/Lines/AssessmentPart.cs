namespace ClaimTracker;

/// <summary>What the desk thinks, in a line, with all of the rating that a reader needs when the scale is gone.</summary>
internal static class AssessmentPart
{
    public static void Write(LineWriter line, Assessment assessment)
    {
        line.Part("rating", () => WriteRating(line, assessment.Rating));
        line.Text("by", assessment.By);
        line.Time("made", assessment.Made);
        line.Texts("reasons", assessment.Reasons);
        line.Addresses("evidence", assessment.Evidence);
    }

    /// <returns>Null when something is wrong, which is told.</returns>
    public static Assessment? Read(LineObject fields)
    {
        var rating = fields.Part("rating", ReadRating);
        var (by, made) = (fields.Required("by").Words(), fields.Optional("made").Time());
        var (reasons, evidence) = (fields.Optional("reasons").AllWords(), fields.Optional("evidence").Addresses());
        fields.End("An assessment");
        if (!fields.IsSound)
        {
            return null;
        }

        var assessment = Assessment.Of(rating!).SignedBy(by!).Because(reasons.AsSpan()).WithEvidence(evidence.AsSpan());
        return made is null ? assessment : assessment.MadeOn(made);
    }

    private static void WriteRating(LineWriter line, Rating rating)
    {
        line.Text("scale", rating.ScaleId);
        line.Text("scaleName", rating.ScaleName);
        line.Text("id", rating.Id);
        line.Text("label", rating.Label);
        line.Number("value", rating.Value);
        line.Number("best", rating.Best);
    }

    private static Rating? ReadRating(LineObject fields)
    {
        var (scale, scaleName) = (fields.Required("scale").Slug(), fields.Required("scaleName").Words());
        var (id, label) = (fields.Required("id").Slug(), fields.Required("label").Words());
        var value = fields.Required("value");
        var (place, best) = (value.Integer(least: 1), fields.Required("best").Integer(RatingScale.FewestRatings));
        fields.End("A rating");
        if (place > best)
        {
            value.Tell(ProblemCode.ValueNotAllowed, FormattableString.Invariant($"The place {place} lies beyond the best, {best}."), "1 to the best");
        }

        return fields.IsSound ? new Rating(scale!, scaleName!, id!, label!, place!.Value, best!.Value) : null;
    }
}
