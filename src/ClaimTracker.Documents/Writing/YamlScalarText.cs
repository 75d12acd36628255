using System.Buffers;
using YamlDotNet.Core;

namespace ClaimTracker.Documents;

/// <summary>A single value as YAML writes it: its text, and whether it stands in quotes.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">Plain where the text is read back as it is; where it holds something that YAML takes for itself, the emitter quotes it anyway.</param>
internal readonly record struct YamlScalarText(string Text, ScalarStyle Style)
{
    // So much fits on one line of a story behind its id.
    private const int Width = 120;

    // What makes a text plain to every reader of YAML: no sign of its own, no line break, nothing that is not printed.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+./();=$%^~?");

    // Words that YAML 1.1 takes for true and false, and that people would trip over.
    private static readonly string[] OldWords = ["y", "n", "yes", "no", "on", "off"];

    /// <summary>A key or an id.</summary>
    public static YamlScalarText Of(string text) => new(text, IsPlain(text) ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted);

    /// <summary>A single value.</summary>
    public static YamlScalarText Of(WrittenValue.Scalar scalar) => scalar.Kind == WrittenKind.Text ? Of(scalar.Text) : new(scalar.Text, ScalarStyle.Plain);

    /// <summary>Whether a list or a map can stand in brackets or braces on one line.</summary>
    public static bool FitsOnALine(WrittenValue value) => Rest(value, Width) >= 0;

    // What is left of a width behind a value; negative where it does not fit.
    private static int Rest(WrittenValue value, int width)
    {
        switch (value)
        {
            case WrittenValue.Scalar scalar:
                return scalar.Text.AsSpan().ContainsAnyInRange('\0', '\u001f') ? -1 : width - scalar.Text.Length - (Of(scalar).Style == ScalarStyle.Plain ? 0 : 2);
            case WrittenValue.List list:
                foreach (var item in list.Items)
                {
                    width = width < 0 ? width : Rest(item, width - 2);
                }

                return width - 2;
            default:
                foreach (var (key, field) in ((WrittenMap)value).Fields)
                {
                    width = width < 0 ? width : Rest(field, width - key.Length - 4);
                }

                return width - 4;
        }
    }

    private static bool IsPlain(string text) =>
        text.Length > 0 && !IsSign(text[0]) && text[0] != ' ' && text[^1] != ' '
        && YamlScalar.KindOf(text) == NodeKind.Text
        && !Array.Exists(OldWords, word => word.Equals(text, StringComparison.OrdinalIgnoreCase))
        && IsOfPlainLetters(text);

    private static bool IsSign(char letter) => letter is '-' or '?' or '%' or '~' or '=' or '+' or '.';

    private static bool IsOfPlainLetters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPlain = Plain.Contains(text[i])
                || (text[i] > '\u00A0' && char.IsLetterOrDigit(text[i]))
                || (text[i] is ':' or '\'' && i > 0 && i + 1 < text.Length && text[i + 1] != ' ' && text[i - 1] != ' ' && char.IsLetterOrDigit(text[i + 1]));
            if (!isPlain)
            {
                return false;
            }
        }

        return true;
    }
}
