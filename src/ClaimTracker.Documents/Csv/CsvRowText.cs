using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>The cells of one claim, those that are not empty.</summary>
internal sealed class CsvRowText
{
    private const string Between = " | ";

    private readonly Dictionary<CsvColumn, string> _cells = [];
    private readonly LedgerSnapshot _ledger;
    private readonly WrittenTexts _texts;
    private readonly LossList _losses;
    private readonly string _path;

    public CsvRowText(ClaimDraft claim, LedgerSnapshot ledger, WrittenTexts texts, LossList losses)
    {
        (_ledger, _texts, _losses) = (ledger, texts, losses);
        _path = JsonPointer.Of("/claims", claim.Id!.Value.ToString());
        var question = ledger.GetQuestion(claim.Question);
        Set(RowField.Id, claim.Id.Value.ToString());
        Set((RowField.Speaker, RowField.SpeakerName, RowField.SpeakerKind), claim.Speaker);
        Set((RowField.OnBehalfOf, RowField.OnBehalfOfName, RowField.OnBehalfOfKind), claim.Principal);
        Set(RowField.Question, claim.Question.ToString());
        foreach (var (field, text) in RowQuestionParts.Of(question))
        {
            Set(field, text);
        }

        Set(RowField.Force, WireWord.Of(claim.Force));
        SetAnswer(claim.Answer, question);
        Set(RowField.Certainty, claim.Certainty is { } certainty ? WireWord.Of(certainty) : null);
        Set(RowField.Nature, claim.Nature == Nature.Fact ? null : WireWord.Of(claim.Nature));
        Set(RowField.Said, texts.Time(claim.Said, _path + "/said"));
        Set(RowField.Holds, texts.Time(claim.Holds, _path + "/holds"));
        Set(RowField.Recorded, WrittenTexts.Moment(claim.Recorded));
        Set(RowField.Quote, claim.Quote);
        Set(RowField.Wording, claim.Wording);
        Set(RowField.Language, claim.Language);
        for (var hop = 0; hop < claim.Via.Length; hop++)
        {
            SetHop(hop, claim.Via[hop]);
        }
    }

    public IReadOnlyDictionary<CsvColumn, string> Cells => _cells;

    private void SetHop(int number, AttributionHop hop)
    {
        var outlet = _ledger.GetEntity(hop.Outlet);
        Set(number, HopField.Outlet, outlet.Id.ToString());
        Set(number, HopField.OutletName, outlet.Name);
        Set(number, HopField.OutletKind, WireWord.Of(outlet.Kind));
        Set(number, HopField.Url, hop.Url?.OriginalString);
        Set(number, HopField.Form, hop.Form is { } form ? WireWord.Of(form) : null);
        Set(number, HopField.Published, _texts.Time(hop.Published, _path + "/via"));
        Set(number, HopField.Cites, hop.Cites.IsEmpty ? null : string.Join(' ', hop.Cites.Select(Spaceless)));
        Set(number, HopField.PassageExact, hop.Passage?.Exact);
        Set(number, HopField.PassagePrefix, hop.Passage?.Prefix);
        Set(number, HopField.PassageSuffix, hop.Passage?.Suffix);
        Set(number, HopField.PassageStart, hop.Passage?.Start?.ToString(CultureInfo.InvariantCulture));
        Set(number, HopField.PassageEnd, hop.Passage?.End?.ToString(CultureInfo.InvariantCulture));
    }

    // Addresses stand with spaces between them.
    private string Spaceless(Uri address)
    {
        if (!address.OriginalString.Any(char.IsWhiteSpace))
        {
            return address.OriginalString;
        }

        _losses.Add(LossKind.CellText, _path + "/via", "An address has a space in it, which is written as %20.");
        return address.AbsoluteUri;
    }

    private void SetAnswer(Answer? answer, Question question)
    {
        var path = _path + "/answer";
        switch (answer)
        {
            case null:
                break;
            case EntityAnswer named:
                var ids = string.Join(", ", named.Ids);
                Set(RowField.Answer, named.IsOnly ? $"{{ only: [{ids}] }}" : named.Ids.Length == 1 ? ids : $"[{ids}]");
                SetNamed([.. named.Ids.Select(_ledger.GetEntity)], path);
                break;
            case NoneAnswer:
                Set(RowField.Answer, "{ none: true }");
                break;
            case UnknownAnswer:
                Set(RowField.Answer, "{ unknown: true }");
                break;
            case DateAnswer date:
                Set(RowField.Answer, _texts.Time(date.Time, path));
                break;
            default:
                Set(RowField.Answer, answer.ToString());
                break;
        }

        TellChange(answer, question, path);
    }

    // A cell does not say whether its answer was a number or a text, nor that braces are words.
    private void TellChange(Answer? answer, Question question, string path)
    {
        if (answer is not (QuantityAnswer or DateAnswer or TextAnswer) || !_cells.TryGetValue(new CsvColumn(RowField.Answer, 0, null), out var text))
        {
            return;
        }

        var row = new CsvRow(0);
        row.Set(new CsvColumn(RowField.Answer, 0, null), text);
        var given = row.Answer(question);
        var isNumber = answer is QuantityAnswer { IsNumber: true } or DateAnswer { IsNumber: true };
        if (given?.Fixed is not null)
        {
            _losses.Add(LossKind.CellText, path, "The text stands in a cell for no answer, or for one that is not known; it is read so.");
        }
        else if (answer is not TextAnswer && given?.IsNumber != isNumber)
        {
            _losses.Add(LossKind.NumberAsText, path, $"A cell does not say whether \"{Shown.Short(text)}\" is a number or a text; it is read as the other.");
        }
    }

    // With bars between them, which no name may hold then.
    private void SetNamed(Entity[] entities, string path)
    {
        if (entities.Length > 1 && entities.Any(entity => entity.Name.Contains('|', StringComparison.Ordinal) || entity.Name != entity.Name.Trim()))
        {
            _losses.Add(LossKind.CellText, path, "A name has a bar in it, or begins or ends with a space, so that the names of these answers are left out.");
        }
        else
        {
            Set(RowField.AnswerName, string.Join(Between, entities.Select(entity => entity.Name)));
        }

        Set(RowField.AnswerKind, string.Join(Between, entities.Select(entity => WireWord.Of(entity.Kind))));
    }

    private void Set((RowField Id, RowField Name, RowField Kind) fields, EntityId? id)
    {
        if (id is { } given)
        {
            var entity = _ledger.GetEntity(given);
            Set(fields.Id, entity.Id.ToString());
            Set(fields.Name, entity.Name);
            Set(fields.Kind, WireWord.Of(entity.Kind));
        }
    }

    private void Set(RowField field, string? text) => Set(new CsvColumn(field, 0, null), text, RowPath.Of(field));

    private void Set(int hop, HopField field, string? text) => Set(new CsvColumn(null, hop, field), text, RowPath.Of(hop, field));

    private void Set(CsvColumn column, string? text, string path)
    {
        if (text is null)
        {
            return;
        }

        var sound = _texts.Text(text, _path + path)!;
        if (sound.Contains('\0', StringComparison.Ordinal))
        {
            _losses.Add(LossKind.CellText, _path + path, "The text has a zero in it, which no table can hold; U+FFFD stands for it.");
            sound = sound.Replace('\0', '\uFFFD');
        }

        _cells[column] = sound;
    }
}
