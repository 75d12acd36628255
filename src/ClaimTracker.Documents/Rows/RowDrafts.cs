using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Makes a draft of a row, and tells all that is wrong with it.</summary>
internal sealed class RowDrafts(RowEntities entities, RowQuestions questions, TimeZoneInfo zone)
{
    private readonly RowAnswers _answers = new(entities, zone);
    private readonly TimeCache _times = new() { Zone = zone };

    public ClaimDraft Read(RowCells row, List<Problem> problems)
    {
        var id = Id(row, problems);
        var speaker = Speaker(row, problems);
        var principal = Entity(row, RowField.OnBehalfOf, RowField.OnBehalfOfName, RowField.OnBehalfOfKind, problems);
        var question = questions.Find(row, problems);
        var force = Word<Force>(row, RowField.Force, problems) ?? Force.Asserts;
        var answer = _answers.Read(row, question, force, problems);
        var certainty = Word<Certainty>(row, RowField.Certainty, problems);
        var nature = Word<Nature>(row, RowField.Nature, problems) ?? Nature.Fact;
        var times = (Time(row[RowField.Said], RowPath.Of(RowField.Said), problems), Time(row[RowField.Holds], RowPath.Of(RowField.Holds), problems), Recorded(row, problems));
        return new ClaimDraft(speaker, question?.Id ?? default, force, answer).WithParts(
            id, principal, certainty, nature, times, (row[RowField.Quote], row[RowField.Wording], row[RowField.Language]?.Trim()), Via(row, problems));
    }

    private static ClaimId? Id(RowCells row, List<Problem> problems)
    {
        if (row[RowField.Id]?.Trim() is not { } id || ClaimId.TryParse(id, out var own))
        {
            return row[RowField.Id] is { } given ? new ClaimId(given.Trim()) : null;
        }

        problems.Add(new Problem(ProblemCode.ValueNotAllowed, RowPath.Of(RowField.Id), $"\"{Shown.Short(id)}\" is not an id: an id is made of {Slug.Allowed}.") { Found = id, Allowed = Slug.Allowed });
        return null;
    }

    private EntityId Speaker(RowCells row, List<Problem> problems)
    {
        if (row[RowField.Speaker] is null)
        {
            problems.Add(new Problem(ProblemCode.MissingField, RowPath.Of(RowField.Speaker), "The speaker is missing."));
        }

        return Entity(row, RowField.Speaker, RowField.SpeakerName, RowField.SpeakerKind, problems) ?? default;
    }

    private EntityId? Entity(RowCells row, RowField reference, RowField name, RowField kind, List<Problem> problems) => row[reference] is { } text
        ? entities.Find(text.Trim(), RowPath.Of(reference), Beside(row[name], RowPath.Of(name)), Beside(row[kind], RowPath.Of(kind)), EntityKind.Organisation, row, problems)
        : null;

    private ImmutableArray<AttributionHop> Via(RowCells row, List<Problem> problems)
    {
        var hops = Enumerable.Range(0, row.Hops).Where(hop => Enum.GetValues<HopField>().Any(field => row.Hop(hop, field) is not null));
        return [.. hops.Select(hop => Hop(row, hop, problems))];
    }

    private AttributionHop Hop(RowCells row, int hop, List<Problem> problems)
    {
        var outlet = row.Hop(hop, HopField.Outlet);
        if (outlet is null)
        {
            problems.Add(new Problem(ProblemCode.MissingField, RowPath.Of(hop, HopField.Outlet), "The outlet is missing of which other columns tell."));
        }

        var id = outlet is null ? default : entities.Find(
            outlet.Trim(),
            RowPath.Of(hop, HopField.Outlet),
            Beside(row.Hop(hop, HopField.OutletName), RowPath.Of(hop, HopField.OutletName)),
            Beside(row.Hop(hop, HopField.OutletKind), RowPath.Of(hop, HopField.OutletKind)),
            EntityKind.Outlet,
            row,
            problems);
        var url = Address(row.Hop(hop, HopField.Url), RowPath.Of(hop, HopField.Url), problems);
        return AttributionHop.Unchecked(id) with
        {
            Url = url,
            Form = RowWords.Read<ReportForm>(row.Hop(hop, HopField.Form), RowPath.Of(hop, HopField.Form), problems),
            Published = Time(row.Hop(hop, HopField.Published), RowPath.Of(hop, HopField.Published), problems),
            Cites = [.. row.Cites(hop).Select(text => Address(text, RowPath.Of(hop, HopField.Cites), problems)).OfType<Uri>()],
            Passage = url is null && row.Hop(hop, HopField.Url) is not null ? null : RowPassages.Read(row, hop, problems),
        };
    }

    private static (string Text, string Path)? Beside(string? text, string path) => text is null ? null : (text, path);

    private static T? Word<T>(RowCells row, RowField field, List<Problem> problems)
        where T : struct, Enum => RowWords.Read<T>(row[field], RowPath.Of(field), problems);

    private EdtfTime? Time(string? cell, string path, List<Problem> problems)
    {
        if (cell is null)
        {
            return null;
        }

        var time = _times.Read(cell.Trim(), out var fault);
        if (time is null)
        {
            problems.Add(new Problem(ProblemCode.UnreadableTime, path, fault!) { Found = cell });
        }

        return time;
    }

    private static DateTimeOffset? Recorded(RowCells row, List<Problem> problems)
    {
        if (row[RowField.Recorded] is not { } cell || MomentReader.TryRead(cell.Trim()) is { } moment)
        {
            return row[RowField.Recorded] is { } text ? MomentReader.TryRead(text.Trim()) : null;
        }

        problems.Add(new Problem(ProblemCode.UnreadableTime, RowPath.Of(RowField.Recorded), $"\"{Shown.Short(cell)}\" is not an exact moment; write a date and time with an offset or Z, such as 2024-03-05T08:00Z.") { Found = cell });
        return null;
    }

    private static Uri? Address(string? cell, string path, List<Problem> problems)
    {
        if (cell is null)
        {
            return null;
        }

        if (Uri.TryCreate(cell.Trim(), UriKind.Absolute, out var address) && WebAddress.IsValid(address))
        {
            return address;
        }

        problems.Add(new Problem(ProblemCode.AddressNotHttp, path, WebAddress.FaultOf(Shown.Short(cell))) { Found = cell, Allowed = WebAddress.Allowed });
        return null;
    }
}
