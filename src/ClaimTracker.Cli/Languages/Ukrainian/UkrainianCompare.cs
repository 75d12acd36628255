namespace ClaimTracker.Cli;

internal sealed class UkrainianCompare : CompareWords
{
    public override string First => "Перше твердження";

    public override string Second => "Друге твердження";

    public override string NotCompared => "Не порівнюється";

    public override string NoConflict => "Суперечності немає";

    public override string LeftOut => "Твердження про різні питання не порівнюють, і тут їх не наведено; --format json подає всі пари.";

    public override string NothingToCompare(int count) => $"{UkrainianWords.Claims(count)}: порівнювати нічого.";

    public override string Say(Relation relation) => relation switch
    {
        Relation.NotComparable => "ці два не порівнюють",
        Relation.Same => "в обох сказано те саме",
        Relation.Refines => "перше говорить більше, ніж друге",
        Relation.RefinedBy => "друге говорить більше, ніж перше",
        Relation.Compatible => "обидва можуть бути правдивими",
        Relation.Contrary => "обидва водночас не можуть бути правдивими, а можливо, жодне",
        Relation.Contradictory => "правдивим є рівно одне з двох",
        Relation.Updates => "перше стосується пізнішого часу, ніж друге",
        Relation.UpdatedBy => "друге стосується пізнішого часу, ніж перше",
        Relation.Corrects => "перше виправляє друге",
        Relation.CorrectedBy => "друге виправляє перше",
        Relation.Revises => "перше є пізнішою версією того самого автора",
        Relation.RevisedBy => "друге є пізнішою версією того самого автора",
        _ => "медіа по-різному передають слова одного автора",
    };

    public override string Say(Reason reason) => reason switch
    {
        Reason.DifferentQuestion => "вони відповідають на різні питання",
        Reason.NonAnswer => "одне з них не дає відповіді",
        Reason.Opinion => "одне з них – думка",
        Reason.Prediction => "одне з них – прогноз",
        Reason.UnknownAnswer => "в одному з них сказано, що це невідомо",
        Reason.DifferentUnit => "числа подано в різних одиницях",
        Reason.Unstructured => "вільні тексти, які різняться, не порівнюють",
        Reason.Same => "відповіді однакові",
        Reason.Refines => "одна відповідь міститься в іншій",
        Reason.IntervalsIntersect => "вони частково збігаються",
        Reason.BothCanBeTrue => "ніщо не показує, що одне виключає інше",
        Reason.DifferentTime => "вони стосуються різного часу",
        Reason.Denied => "одне заперечує те, що сказано в іншому",
        Reason.YesAgainstNo => "в одному «так», в іншому «ні»",
        Reason.DeclaredDistinct => "ці дві відповіді позначено як різні",
        Reason.PresumedExclusive => "правдивою може бути лише одна відповідь, і ніщо не показує, що ці дві збігаються",
        Reason.OutsideOnlySet => "в одному перелічено все, що є, а в іншому названо щось поза цим переліком",
        Reason.NoneAgainstSome => "в одному сказано, що такого немає, а в іншому щось названо",
        Reason.DisjointIntervals => "вони не перетинаються",
        _ => "редактор пов’язав ці два тексти як суперечливі",
    };
}
