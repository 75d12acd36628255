using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimTracker;

/// <summary>Finds names that are made to be taken for other names.</summary>
/// <remarks>Pure and thread-safe; never throws. Cost: the length of the name.</remarks>
internal static class NameCheck
{
    /// <summary>Tells what is deceptive about a name.</summary>
    /// <returns>
    /// Null when the name is fine; else one sentence on its first fault, hidden characters before mixed scripts. The sentence
    /// is safe to show: hidden characters stand in it as ⟨U+XXXX⟩.
    /// </returns>
    internal static string? FaultOf(string name) => HiddenFaultOf(name) ?? MixedFaultOf(name);

    private static string? HiddenFaultOf(string name)
    {
        for (var i = 0; i < name.Length;)
        {
            if (Rune.DecodeFromUtf16(name.AsSpan(i), out var rune, out var length) != OperationStatus.Done)
            {
                return $"\"{ShownText.Of(name)}\" has half a character, {ShownText.CodePoint(name[i])} (lone surrogate).";
            }

            if (HiddenCharacter.NameOf(rune) is { } what)
            {
                return $"\"{ShownText.Of(name)}\" hides the character {ShownText.CodePoint(rune.Value)} ({what}).";
            }

            i += length;
        }

        return null;
    }

    private static string? MixedFaultOf(string name)
    {
        var start = 0;
        var position = 0;
        var seen = (Latin: false, Greek: false, Cyrillic: false);
        foreach (var rune in name.EnumerateRunes())
        {
            if (!BelongsToWord(rune))
            {
                if (SaysMixed(name, start..position, seen) is { } fault)
                {
                    return fault;
                }

                start = position + rune.Utf16SequenceLength;
                seen = default;
            }
            else if (IsLetter(rune))
            {
                var script = Scripts.Of(rune);
                seen = (seen.Latin || script == Script.Latin, seen.Greek || script == Script.Greek, seen.Cyrillic || script == Script.Cyrillic);
            }

            position += rune.Utf16SequenceLength;
        }

        return SaysMixed(name, start..position, seen);
    }

    private static string? SaysMixed(string name, Range word, (bool Latin, bool Greek, bool Cyrillic) seen)
    {
        var scripts = seen switch
        {
            (true, true, true) => "Latin, Greek and Cyrillic",
            (true, true, false) => "Latin and Greek",
            (true, false, true) => "Latin and Cyrillic",
            (false, true, true) => "Greek and Cyrillic",
            _ => null,
        };
        return scripts is null ? null : $"The word \"{ShownText.Of(name.AsSpan(word))}\" in \"{ShownText.Of(name)}\" mixes {scripts} letters.";
    }

    private static bool IsLetter(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber;

    private static bool BelongsToWord(Rune rune) =>
        IsLetter(rune)
        || rune.Value is 0x200C or 0x200D
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
