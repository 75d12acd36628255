namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>From answers and forces to a relation and its reason (2.4), for two claims that passed the gates.</summary>
internal static class AnswerRelation
{
    public static (string Relation, string Reason) Of(Claim first, Claim second, Entities entities)
    {
        var (one, other) = (first.HeldAnswer, second.HeldAnswer);
        if (one is TextAnswer && other is TextAnswer && one != other)
        {
            // The gate let them pass, so that there is a declared link: contrary whatever the forces.
            return ("contrary", "declaredLink");
        }

        if (one is EntityAnswer ours && other is EntityAnswer theirs && first.Question.Many)
        {
            var (relation, outside) = ManyAnswers.Relate(ours, first.HeldAsDenial, theirs, second.HeldAsDenial, entities);
            return (relation, Reason(relation, outside ? "outsideOnlySet" : "denied", "bothCanBeTrue"));
        }

        var fit = OneAnswer.Relate(one, other, entities);
        var found = (first.HeldAsDenial, second.HeldAsDenial) switch
        {
            (false, false) => Asserted(fit, one is YesNoAnswer),
            (false, true) => AssertedAgainstDenied(fit),
            (true, false) => AssertedAgainstDenied(Mirror(fit)),
            (true, true) => Denied(fit),
        };
        var bothAsserted = !first.HeldAsDenial && !second.HeldAsDenial;
        return (found, Reason(
            found,
            first.Denies != second.Denies ? "denied" : OneAnswer.WhyExclusive(one, other, entities),
            bothAsserted && one is FigureAnswer or DateAnswer && other is FigureAnswer or DateAnswer ? "intervalsIntersect" : "bothCanBeTrue"));
    }

    public static string Mirror(string relation) => relation switch
    {
        "refines" => "refinedBy",
        "refinedBy" => "refines",
        "updates" => "updatedBy",
        "updatedBy" => "updates",
        "corrects" => "correctedBy",
        "correctedBy" => "corrects",
        "revises" => "revisedBy",
        "revisedBy" => "revises",
        _ => relation,
    };

    private static Fit Mirror(Fit fit) => fit switch
    {
        Fit.Narrower => Fit.Broader,
        Fit.Broader => Fit.Narrower,
        _ => fit,
    };

    private static string Asserted(Fit fit, bool yesNo) => fit switch
    {
        Fit.Equal => "same",
        Fit.Narrower => "refines",
        Fit.Broader => "refinedBy",
        Fit.Overlapping => "compatible",
        _ => yesNo ? "contradictory" : "contrary",
    };

    private static string AssertedAgainstDenied(Fit fit) => fit switch
    {
        Fit.Equal => "contradictory",
        Fit.Narrower => "contrary",
        _ => "compatible",
    };

    private static string Denied(Fit fit) => fit switch
    {
        Fit.Equal => "same",
        Fit.Narrower => "refinedBy",
        Fit.Broader => "refines",
        _ => "compatible",
    };

    private static string Reason(string relation, string incompatible, string compatible) => relation switch
    {
        "same" => "same",
        "refines" or "refinedBy" => "refines",
        "compatible" => compatible,
        _ => incompatible,
    };
}
