using System.Text.Json;

namespace ClaimTracker.Tests;

/// <summary>Every reading of a ledger, as text: two ledgers that read alike are the same to whoever uses them.</summary>
internal static class Reading
{
    public static string Of(LedgerReader ledger) => string.Join(
        '\n',
        [
            .. ledger.Entities.Select(Of),
            .. ledger.Questions.Select(question => $"{question.Id} {question.Text} {question.Answers} {question.Timing} {question.Statement} "
                + $"{string.Join(',', question.About)} of {string.Join(',', question.Parties)} {(question as QuantityQuestion)?.Tolerance}: {Notes(ledger.AssessmentsOf(question))}"),
            .. ledger.Claims.Select(claim => $"{Of(claim.ToDraft())} {claim.Sequence} retracted {claim.IsRetracted} withdrawn {claim.IsWithdrawn} amended {claim.IsAmended} "
                + $"by {Printed.Ids(claim.CorrectedBy)} for {Printed.Ids(claim.Sides)} against {Against(ledger, claim)}: {Notes(ledger.AssessmentsOf(claim))} {Notes(ledger.UsagesOf(claim))} {Notes(ledger.GroundRulesOf(claim))}"),
            Printed.Of(ledger),
            .. ledger.Findings.Select(finding => $"{finding.Code} {finding.Review}"),
            .. ledger.Impacts.Select(impact => $"{impact} since {impact.Since:O}: {impact.Explanation}"),
            .. Pairs(ledger),
        ]);

    public static string Of(LedgerEntry entry) => $"{entry.Sequence} {entry.Recorded:O} {entry.GetType().Name} {entry.Note} " + entry switch
    {
        EntitiesDeclared declared => string.Join(';', declared.Entities.Select(Of)),
        EntityChanged changed => Of(changed.Entity),
        QuestionAsked asked => asked.Question.ToString(),
        QuestionChanged changed => $"{changed.Question} {changed.Question.Timing}",
        ClaimRecorded recorded => Of(recorded.Draft),
        ClaimAmended amended => Of(amended.Reads),
        _ => JsonSerializer.Serialize<object>(entry),
    };

    public static string Of(ClaimDraft draft) =>
        $"{draft.Id}: {draft.Speaker} for {draft.Principal} {draft.Force} {draft.Question} {draft.Answer?.GetType().Name} {draft.Answer} {draft.Certainty} {draft.Nature} "
        + $"said {draft.Said} holds {draft.Holds} recorded {draft.Recorded:O} “{draft.Quote}” {draft.Wording} {draft.Language} via "
        + string.Join(" < ", draft.Via.Select(hop => $"{hop.Outlet} {hop.Url} {hop.Form} {hop.Published} {string.Join(',', hop.Cites)} {hop.Passage}"));

    private static string Of(Entity entity) =>
        $"{entity.Id} {entity.Kind} {entity.Name} aka {string.Join(',', entity.Aliases)} in {string.Join(',', entity.Broader)} not {string.Join(',', entity.DistinctFrom)} "
        + $"same {string.Join(',', entity.SameAs)} {entity.Description} for {string.Join(',', (entity as Speaker)?.SpeaksFor.Select(link => $"{link.Party} {link.Role} {link.From} {link.Until}") ?? [])}";

    private static string Notes<T>(IReadOnlyList<Noted<T>> notes)
        where T : class => string.Join(" / ", notes);

    private static string Against(LedgerReader ledger, Claim claim) => string.Join(
        ';', ledger.CounterclaimsTo(claim).Select(counter => $"{counter.Claim.Id} {counter.Declared} {counter.Detected}"));

    private static IEnumerable<string> Pairs(LedgerReader ledger)
    {
        var claims = ledger.Claims.Take(12).ToArray();
        return from first in claims
               from second in claims
               let comparison = ledger.Compare(first, second)
               select $"{first.Id} {second.Id} {comparison.Relation} {comparison.Status} {comparison.Code} {comparison.Reason}";
    }
}
