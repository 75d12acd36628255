using System.Globalization;

namespace ClaimTracker.Rendering;

/// <summary>What stands between the braces of an output or a tag, word by word.</summary>
internal sealed class LiquidTokens
{
    private readonly List<(TokenKind Kind, string Text)> _tokens = [];
    private int _next;

    public LiquidTokens(LiquidPlace place, string text)
    {
        Place = place;
        var at = 0;
        while (at < text.Length)
        {
            at = char.IsWhiteSpace(text[at]) ? at + 1 : Read(text, at);
        }
    }

    internal enum TokenKind
    {
        End,
        Name,
        Number,
        Text,
        Sign,
    }

    public LiquidPlace Place { get; }

    public bool AtEnd => _next == _tokens.Count;

    private (TokenKind Kind, string Text) Current => AtEnd ? (TokenKind.End, "the end") : _tokens[_next];

    public bool IsSign(string sign) => Current == (TokenKind.Sign, sign);

    public bool IsName(string name) => Current == (TokenKind.Name, name);

    public bool TrySign(string sign) => IsSign(sign) && Advance();

    public bool TryName(string name) => IsName(name) && Advance();

    public string Name(string wanted) => Take(TokenKind.Name, wanted);

    public string Text(string wanted) => Take(TokenKind.Text, wanted);

    public bool TryTake(TokenKind kind, out string text)
    {
        text = Current.Text;
        return Current.Kind == kind && Advance();
    }

    public int? TryNumber() => TryTake(TokenKind.Number, out var digits) ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    public TemplateException Unexpected(string wanted) => Place.Fault($"expected {wanted}, found \"{Current.Text}\".");

    public void ExpectEnd()
    {
        if (!AtEnd)
        {
            throw Unexpected("nothing more");
        }
    }

    private string Take(TokenKind kind, string wanted) => TryTake(kind, out var text) ? text : throw Unexpected(wanted);

    private bool Advance()
    {
        _next++;
        return true;
    }

    private int Read(string text, int at)
    {
        var start = at;
        if (text[at] is '\'' or '"')
        {
            var end = text.IndexOf(text[at], at + 1);
            if (end < 0)
            {
                throw Place.Fault("a text does not end.");
            }

            _tokens.Add((TokenKind.Text, text[(at + 1)..end]));
            return end + 1;
        }

        if (char.IsAsciiLetter(text[at]) || text[at] == '_')
        {
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            {
                at++;
            }

            _tokens.Add((TokenKind.Name, text[start..at]));
            return at;
        }

        if (char.IsAsciiDigit(text[at]))
        {
            while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 9)
            {
                at++;
            }

            _tokens.Add((TokenKind.Number, text[start..at]));
            return at;
        }

        var length = at + 1 < text.Length && text.AsSpan(at, 2) is "==" or "!=" or ">=" or "<=" ? 2 : 1;
        if (length == 1 && !".,:|<>=()".Contains(text[at], StringComparison.Ordinal))
        {
            throw Place.Fault($"\"{text[at]}\" cannot stand here.");
        }

        _tokens.Add((TokenKind.Sign, text.Substring(at, length)));
        return at + length;
    }
}
