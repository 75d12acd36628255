using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>An answer in a line: an object whose field says of what kind it is, so that no question is needed to read it.</summary>
internal static class AnswerPart
{
    private const string Number = "number";

    private static readonly ImmutableArray<string> Kinds = ["entity", "only", "yesNo", "quantity", "date", "text", "none", "unknown"];

    public static void Write(LineWriter line, Answer answer)
    {
        switch (answer)
        {
            case EntityAnswer named:
                line.Ids(named.IsOnly ? "only" : "entity", named.Ids);
                break;
            case YesNoAnswer polar:
                line.Truth("yesNo", polar.IsYes);
                break;
            case QuantityAnswer figure:
                line.Text("quantity", figure.Quantity.Text);
                WriteNumber(line, figure.IsNumber);
                break;
            case DateAnswer date:
                line.Time("date", date.Time);
                WriteNumber(line, date.IsNumber);
                break;
            case TextAnswer text:
                line.Text("text", text.Text);
                break;
            case NoneAnswer:
                line.Truth("none", true);
                break;
            case UnknownAnswer:
                line.Truth("unknown", true);
                break;
            default:
                throw new InvalidOperationException($"An answer of the unknown kind {answer.GetType().Name}.");
        }
    }

    /// <returns>Null when something is wrong, which is told.</returns>
    public static Answer? Read(LineObject fields)
    {
        var found = Kinds.Select(kind => (Kind: kind, Value: fields.Optional(kind))).Where(one => !one.Value.IsMissing).ToList();
        if (found.Count != 1)
        {
            var allowed = string.Join(", ", Kinds);
            fields.Tell(ProblemCode.ValueNotAllowed, name: null, $"An answer has exactly one of the fields {allowed}; here {Stand(found.Count)}.", allowed: allowed);
            return null;
        }

        var (kind, value) = found[0];
        var answer = Read(kind, value, kind is "quantity" or "date" && fields.Optional(Number).True());
        fields.End("Such an answer");
        return fields.IsSound ? answer : null;
    }

    private static Answer? Read(string kind, LineValue value, bool isNumber) => kind switch
    {
        "entity" => Named(value, isOnly: false),
        "only" => Named(value, isOnly: true),
        "yesNo" => value.Truth() is { } isYes ? isYes ? YesNoAnswer.Yes : YesNoAnswer.No : null,
        "quantity" => Figure(value, isNumber),
        "date" => value.Time() is { } time ? new DateAnswer(time) { IsNumber = isNumber } : null,
        "text" => value.Words() is { } text ? new TextAnswer(text) : null,
        "none" => value.True() ? Answer.None : null,
        _ => value.True() ? Answer.NotKnown : null,
    };

    private static EntityAnswer Named(LineValue value, bool isOnly)
    {
        var ids = value.EntityIds();
        if (ids.IsEmpty && value.IsList)
        {
            value.Tell(ProblemCode.AnswerDoesNotFit, "The list of answers is empty.", "one id or more");
        }

        return new EntityAnswer(ids, isOnly);
    }

    private static QuantityAnswer? Figure(LineValue value, bool isNumber)
    {
        if (value.Text() is not { } text)
        {
            return null;
        }

        if (Quantity.TryRead(text, out var quantity) is { } fault)
        {
            value.Tell(fault == QuantityFault.TooManyDigits ? ProblemCode.LimitExceeded : ProblemCode.AnswerDoesNotFit, FigureReader.Say(fault, text), FigureReader.Allowed);
        }

        return quantity is null ? null : new QuantityAnswer(quantity) { IsNumber = isNumber };
    }

    private static void WriteNumber(LineWriter line, bool isNumber)
    {
        if (isNumber)
        {
            line.Truth(Number, true);
        }
    }

    private static string Stand(int count) => count == 0 ? "stands none" : FormattableString.Invariant($"stand {count}");
}
