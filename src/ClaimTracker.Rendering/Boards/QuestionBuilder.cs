using System.Collections.Immutable;

namespace ClaimTracker.Rendering;

/// <summary>Makes what a board shows of one question.</summary>
internal sealed class QuestionBuilder(LedgerReader ledger, ClaimLines lines, ClaimActs acts, int claims)
{
    private readonly ClaimBuilder _claims = new(ledger, lines, acts);
    private readonly DeskBuilder _desk = new(ledger, lines);
    private readonly ReviewBuilder _reviews = new(ledger, lines);

    public BoardQuestion Build(QuestionStanding standing, IReadOnlyList<FindingGroup> groups)
    {
        var (question, words) = (standing.Question, lines.Words);
        var positions = standing.Positions;
        var current = positions.Where(position => !position.IsEarlier && !position.InForce.IsEmpty).ToArray();
        var camps = new Camps(current, ledger);
        var letters = new Letters();
        var findings = new FindingsOfQuestion(groups, lines, claims);
        ImmutableArray<BoardCamp> madeCamps =
        [
            .. camps.All.Select(camp => new BoardCamp { Positions = [.. camp.Select(position => Make(position, question, letters, camps.RefinedBy(position)))] }),
        ];
        return new BoardQuestion
        {
            Id = question.Id,
            Text = question.Text,
            State = standing.State,
            Heading = words.State(standing.State),
            Verdict = Verdict(standing, groups),
            CommonGround = [.. standing.CommonGround.Select(answer => FirstLetter.Raised(lines.Say(answer, question)))],
            Silent = [.. standing.Silent.Select(silent => new BoardSilence { Party = silent.Party.Name, How = HowSilent.Of(silent, standing, lines) })],
            Notes = [.. Notes(question)],
            Camps = madeCamps,
            Earlier = [.. positions.Where(position => position.IsEarlier).Select(position => Make(position, question, letters, []))],
            Ended = [.. positions.Where(position => position.InForce.IsEmpty).Select(position => Make(position, question, letters, []))],
            Apart = [.. standing.Apart.Select(_claims.Apart)],
            Conflicts = findings.Conflicts,
            PossibleConflicts = findings.Possible,
            Changes = findings.Changes,
            Sourcing = findings.Sourcing,
            Hints = findings.Hints,
            Assessments = [.. _desk.Assessments(standing)],
            Published = [.. _desk.Published(standing)],
            Reviews = [.. _reviews.Of(standing)],
            Standing = standing,
            Clashes = [.. Clashes(standing, groups)],
            Refinements = [.. current.SelectMany(position => camps.RefinedBy(position).Select(other => new PositionLink(position, other, PositionLinkKind.Refines)))],
        };
    }

    // A group may have been made from another reading of the same standing, so positions are found by their first claim.
    private static IEnumerable<PositionLink> Clashes(QuestionStanding standing, IReadOnlyList<FindingGroup> groups)
    {
        var byFirst = standing.Positions.ToDictionary(position => position.Claims[0].Id);
        foreach (var group in groups.Where(group => FindingsOfQuestion.IsClash(group.Example)))
        {
            if (group is { Position: { } one, Against: { } other } && one.Claims[0].Id != other.Claims[0].Id)
            {
                yield return new PositionLink(
                    byFirst[one.Claims[0].Id], byFirst[other.Claims[0].Id], group.Example.Status == ComparisonStatus.Conflict ? PositionLinkKind.Conflict : PositionLinkKind.Possible);
            }
        }
    }

    private BoardPosition Make(Position position, Question question, Letters letters, IReadOnlyList<Position> refined)
    {
        var inForce = position.InForce;
        var held = inForce.Select(claim => claim.Id).ToHashSet();
        return new BoardPosition
        {
            Letter = letters.Next(),
            Answer = FirstLetter.Raised(lines.Say(position, question)),
            IsDenied = position.Polarity == Polarity.Denied,
            Support = lines.Words.Support(position),
            Mentions = position.Mentions,
            OriginCount = position.Origins,
            SaysMoreThan = refined.Count == 0 ? null : lines.Words.SaysMoreThan(string.Join("; ", refined.Select(other => lines.Say(other, question)))),
            Origins = [.. inForce.GroupBy(claim => string.Join('+', claim.Sides.Select(side => side.Id))).Select(side => Origin([.. side], position))],
            Ended = [.. position.Claims.Where(claim => !held.Contains(claim.Id)).Select(claim => _claims.Ended(claim, position))],
            Source = position,
        };
    }

    private BoardOrigin Origin(IReadOnlyList<Claim> claims, Position position) => new()
    {
        Name = lines.Sides(claims[0]),
        IsNamed = claims.Any(claim => claim.Sides.Length > 1 || claim.Sides[0].Id != claim.Speaker.Id),
        Claims = [.. claims.Select(claim => _claims.InForce(claim, position))],
    };

    private string Verdict(QuestionStanding standing, IReadOnlyList<FindingGroup> groups)
    {
        var sides = SideNames.Join(standing.Sides.Select(side => side.Name), lines);
        return standing.State switch
        {
            QuestionState.Disputed => Rivals(standing, groups, ComparisonStatus.Conflict),
            QuestionState.PossiblyDisputed => Rivals(standing, groups, ComparisonStatus.Possible),
            QuestionState.Differing => lines.Words.DifferBy(sides),
            QuestionState.OneSided => lines.Words.OnlyBy(sides),
            QuestionState.Agreed => lines.Words.AgreedBy(sides),
            _ => lines.Words["no_answer"].TrimEnd('.'),
        };
    }

    private string Rivals(QuestionStanding standing, IReadOnlyList<FindingGroup> groups, ComparisonStatus status)
    {
        var rivals = new RivalSides(lines);
        var current = standing.Positions.Where(position => !position.IsEarlier).SelectMany(position => position.InForce).Select(claim => claim.Id).ToHashSet();
        foreach (var group in groups.Where(group => group.Example.Status == status && group.Example.Relation is not null))
        {
            var one = group.Claims.Where(claim => current.Contains(claim.Id)).ToArray();
            var other = group.AgainstClaims.Where(claim => current.Contains(claim.Id)).ToArray();
            foreach (var (first, second) in one.SelectMany(_ => other, (first, second) => (first, second)))
            {
                rivals.Add(first, second);
            }
        }

        return rivals.Say();
    }

    private IEnumerable<string> Notes(Question question)
    {
        if (question is QuantityQuestion { Unit: { } unit })
        {
            yield return lines.Words.CountedIn(unit);
        }

        if (question is EntityQuestion { Cardinality: Cardinality.Many })
        {
            yield return lines.Words["several_answers"];
        }

        if (question.Timing != Timing.Fixed)
        {
            yield return lines.Words[question.Timing == Timing.Changing ? "changing" : "cumulative"];
        }
    }
}

/// <summary>A, B, C … Z, AA, AB …</summary>
internal sealed class Letters
{
    private int _next;

    public string Next()
    {
        var letters = string.Empty;
        for (var rest = ++_next; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
