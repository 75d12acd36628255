using System.Collections.Immutable;
using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Reads the claims and checks each as a draft.</summary>
internal static class ClaimReader
{
    public static ClaimParts Read(ListNode? list, QuestionParts questions, ClaimScope scope, ReadingContext context)
    {
        var claims = new ClaimParts();
        if (list?.Items.Count > DocumentLimits.Claims)
        {
            context.Problems.Add(
                ProblemCode.LimitExceeded,
                list,
                string.Create(CultureInfo.InvariantCulture, $"The document has {list.Items.Count} claims; at most {DocumentLimits.Claims} are allowed."));
            return claims;
        }

        foreach (var map in (list?.Items ?? []).OfType<MapNode>())
        {
            Read(map, questions, scope, claims, context);
        }

        return claims;
    }

    private static void Read(MapNode map, QuestionParts questions, ClaimScope scope, ClaimParts claims, ReadingContext context)
    {
        var before = context.Problems.Count;
        var id = map["id"] is ScalarNode { Kind: ScalarKind.Text } scalar ? scalar : null;
        var isFirst = id is not null && claims.Declare(id.Text);
        if (id is not null && !isFirst)
        {
            context.Problems.Add(ProblemCode.DuplicateId, id, $"There is a claim with the id \"{Shown.Short(id.Text)}\" already; ids are unique.");
        }

        var draft = Draft(map, questions, context);
        context.AddAll(ClaimCheck.Check(draft, scope.Entities, scope.Questions).Where(problem => !IsTold(problem, map)), map);
        if (context.Problems.Count == before)
        {
            context.AddAll(scope.HouseChecks.SelectMany(check => check.Check(draft)), map);
        }

        if (isFirst)
        {
            claims.Drafts.Add(draft.Id!.Value, draft);
        }
    }

    // The shape has told missing fields, and the tree texts that are too long.
    private static bool IsTold(Problem problem, MapNode map) =>
        problem.Code == ProblemCode.MissingField
        || (problem.Code == ProblemCode.LimitExceeded && map[problem.Path[1..]] is ScalarNode);

    private static ClaimDraft Draft(MapNode map, QuestionParts questions, ReadingContext context)
    {
        var force = ReadingContext.Word<Force>(map, "force") ?? Force.Asserts;
        var draft = new ClaimDraft(
            ReadingContext.Entity(map["speaker"]), questions.Reference(map["question"]), force, Answer(map, force, questions, context));
        return draft.WithParts(
            map["id"] is ScalarNode { Kind: ScalarKind.Text, Text: var id } ? ClaimId.Unchecked(id) : null,
            map["onBehalfOf"] is { IsNull: false } principal ? ReadingContext.Entity(principal) : null,
            ReadingContext.Word<Certainty>(map, "certainty"),
            ReadingContext.Word<Nature>(map, "nature") ?? Nature.Fact,
            (context.Time(map, "said"), context.Time(map, "holds"), MomentReader.Read(map["recorded"], context)),
            (context.Text(map, "quote"), context.Text(map, "wording"), context.Text(map, "language")),
            Via(map["via"] as ListNode, context));
    }

    // An answer that cannot be read has been told; not known stands for it, which fits every question.
    private static Answer? Answer(MapNode map, Force force, QuestionParts questions, ReadingContext context)
    {
        if (map["answer"] is not { IsNull: false } node)
        {
            return null;
        }

        var isRead = !force.IsNonAnswer() && questions.Find(map["question"]) is not null;
        return (isRead ? AnswerReader.Read(node, questions.Find(map["question"])!, context) : null) ?? ClaimTracker.Answer.NotKnown;
    }

    private static ImmutableArray<AttributionHop> Via(ListNode? list, ReadingContext context) =>
        [.. (list?.Items ?? []).Select(item => item is MapNode map ? Hop(map, context) : AttributionHop.Unchecked(default))];

    private static AttributionHop Hop(MapNode map, ReadingContext context) =>
        AttributionHop.Unchecked(ReadingContext.Entity(map["outlet"])) with
        {
            Url = context.Address(map["url"]),
            Form = ReadingContext.Word<ReportForm>(map, "form"),
            Published = context.Time(map, "published"),
            Cites = [.. ((map["cites"] as ListNode)?.Items ?? []).Select(context.Address).OfType<Uri>()],
        };
}
