using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace ClaimTracker.Tests;

/// <summary>Everything that can be read of a ledger, down to the last public property, so that nothing can be lost unseen.</summary>
internal static class Whole
{
    public static string Of(LedgerReader ledger)
    {
        var text = new StringBuilder();
        foreach (var part in Parts(ledger))
        {
            Append(text, part);
            text.Append('\n');
        }

        return text.Append(Printed.Of(ledger)).ToString();
    }

    /// <summary>All public properties of a value, and theirs.</summary>
    public static string Of(object value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static IEnumerable<object> Parts(LedgerReader ledger)
    {
        foreach (var whole in ledger.Entries.Cast<object>().Concat(ledger.Entities).Concat(ledger.Questions))
        {
            yield return whole;
        }

        foreach (var claim in ledger.Claims)
        {
            yield return claim.ToDraft();
            yield return (claim.Sequence, claim.Recorded, claim.IsRetracted, claim.IsWithdrawn, claim.IsAmended);
            yield return (Printed.Ids(claim.Sides), Printed.Ids(claim.CorrectedBy));
            yield return ledger.CounterclaimsTo(claim).Select(counterclaim => (counterclaim.Claim.Id, counterclaim.Declared, counterclaim.Detected?.Code)).ToList();
            yield return ledger.AssessmentsOf(claim);
            yield return ledger.ReviewsOf(claim);
            yield return ledger.UsagesOf(claim);
            yield return ledger.GroundRulesOf(claim);
        }

        foreach (var question in ledger.Questions)
        {
            yield return ledger.AssessmentsOf(question);
        }

        foreach (var impact in ledger.Impacts)
        {
            yield return (impact.Claim.Id, impact.Usage, impact.Cause, impact.Since, impact.Other?.Id, impact.Explanation);
        }

        foreach (var finding in ledger.Findings)
        {
            yield return (finding.Code, finding.Status, finding.Relation, Printed.Ids(finding.Claims), finding.Review);
        }
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string words:
                AppendText(text, words);
                break;
            case EdtfTime time:
                text.Append(CultureInfo.InvariantCulture, $"{time.Text} {time.Interval}");
                break;
            case Uri address:
                text.Append(address.OriginalString);
                break;
            case DateTimeOffset moment:
                text.Append(moment.ToString("O", CultureInfo.InvariantCulture));
                break;
            case Quantity or Tolerance or Coordinates or EntityId or QuestionId or ClaimId or SourceKey or Enum or bool or int:
                text.Append(value);
                break;
            case IEnumerable items:
                AppendAll(text, items);
                break;
            case System.Runtime.CompilerServices.ITuple tuple:
                AppendAll(text, Enumerable.Range(0, tuple.Length).Select(place => tuple[place]));
                break;
            default:
                AppendProperties(text, value);
                break;
        }
    }

    // Each unit by itself, so that the text can be written to a file.
    private static void AppendText(StringBuilder text, string words)
    {
        text.Append('"');
        foreach (var unit in words)
        {
            _ = unit is >= ' ' and not '\\' && !char.IsSurrogate(unit) ? text.Append(unit) : text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }

        text.Append('"');
    }

    private static void AppendAll(StringBuilder text, IEnumerable items)
    {
        text.Append('[');
        foreach (var item in items)
        {
            Append(text, item);
            text.Append(", ");
        }

        text.Append(']');
    }

    private static void AppendProperties(StringBuilder text, object value)
    {
        text.Append(value.GetType().Name).Append(" {");
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            text.Append(' ').Append(property.Name).Append(": ");
            Append(text, property.GetValue(value));
        }

        text.Append(" }");
    }
}
