using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimTracker;

/// <summary>Stands for a source whose identity a <see cref="SourceVault"/> keeps, and tells nothing about it.</summary>
/// <remarks>
/// Random, 128 bits from the system's cryptographic generator: neither a name nor a hash of one, so that no guess can be checked
/// against it. As text <c>src-</c> and 32 hexadecimal digits in small letters; nothing else is read as a key, so that nobody puts
/// a name in the place of one. The default value stands for nobody (<see cref="IsDefault"/>) and is refused wherever a key is
/// needed. System.Text.Json prints the text.
/// </remarks>
[JsonConverter(typeof(Converter))]
public readonly record struct SourceKey
{
    private const string Prefix = "src-";
    private const int Digits = 32;
    private const string Allowed = "src- and 32 hexadecimal digits in small letters";

    private readonly string? _text;

    private SourceKey(string text) => _text = text;

    /// <summary>Whether this is the default value, which stands for nobody.</summary>
    public bool IsDefault => _text is null;

    /// <summary>Reads a key.</summary>
    /// <param name="text">The text of a key, without white space.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a key. The message does not repeat it, since it may be a
    /// name.</exception>
    public static SourceKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var key) ? key : throw new FormatException($"A text was given that is not a key: a key is {Allowed}.");
    }

    /// <summary>Reads a key; false, and the default, when <paramref name="text"/> is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SourceKey key)
    {
        key = IsKey(text) ? new SourceKey(text!) : default;
        return !key.IsDefault;
    }

    /// <summary>The key as text; empty for the default.</summary>
    public override string ToString() => _text ?? string.Empty;

    internal static SourceKey Random() => new(Prefix + RandomNumberGenerator.GetHexString(Digits, lowercase: true));

    private static bool IsKey(string? text) =>
        text?.Length == Prefix.Length + Digits
        && text.StartsWith(Prefix, StringComparison.Ordinal)
        && text[Prefix.Length..].All(char.IsAsciiHexDigitLower);

    internal sealed class Converter : JsonConverter<SourceKey>
    {
        public override SourceKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && TryParse(reader.GetString(), out var key)
                ? key
                : throw new JsonException($"A key is {Allowed}.");

        public override void Write(Utf8JsonWriter writer, SourceKey value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
