using System.Collections.Immutable;
using System.Text.Json;

namespace ClaimTracker;

// Words, ids, addresses and numbers.
internal readonly partial struct LineValue
{
    /// <summary>The word for a value of an enum.</summary>
    public T? Word<T>(WordTable<T> words)
        where T : struct, Enum
    {
        var allowed = string.Join(", ", words.All);
        if (TextLike(allowed) is not { } word)
        {
            return null;
        }

        if (words.TryRead(word, out var value))
        {
            return value;
        }

        Refuse("is none of the words allowed", allowed, Nearest.To(word, words.All));
        return null;
    }

    /// <summary>A text of the form of an id.</summary>
    public string? Slug() => TextLike(ClaimTracker.Slug.Allowed) is { } text && (ClaimTracker.Slug.IsValid(text) || Refuse("is not an id", ClaimTracker.Slug.Allowed) is not null) ? text : null;

    public EntityId? EntityId() => Slug() is { } id ? new EntityId(id) : null;

    public QuestionId? QuestionId() => Slug() is { } id ? new QuestionId(id) : null;

    public ClaimId? ClaimId() => Slug() is { } id ? new ClaimId(id) : null;

    /// <summary>A key of a vault. What is none is not repeated, since it may be a name.</summary>
    public SourceKey? SourceKey()
    {
        if (IsMissing)
        {
            return null;
        }

        if (_element.ValueKind == JsonValueKind.String && ClaimTracker.SourceKey.TryParse(LineText.Of(_element), out var key))
        {
            return key;
        }

        _problems!.Add(ProblemCode.ValueNotAllowed, Path, "What stands here is no key of a source: a key is src- and 32 hexadecimal digits in small letters.");
        return null;
    }

    public Uri? Address()
    {
        if (TextLike(WebAddress.Allowed) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && WebAddress.IsValid(address) && address.OriginalString == text)
        {
            return address;
        }

        Tell(ProblemCode.AddressNotHttp, $"{Shown()} is not {WebAddress.Allowed}.", WebAddress.Allowed);
        return null;
    }

    /// <summary>A whole number in a range.</summary>
    public int? Integer(int least, int most = int.MaxValue)
    {
        if (IsMissing)
        {
            return null;
        }

        if (_element.ValueKind == JsonValueKind.Number && _element.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        Refuse("is not a whole number in the range", FormattableString.Invariant($"{least} to {most}"));
        return null;
    }

    public Tolerance? Share()
    {
        if (IsMissing)
        {
            return null;
        }

        if (_element.ValueKind == JsonValueKind.Number && _element.TryGetDecimal(out var share) && share is >= 0 and <= 1)
        {
            return new Tolerance(share);
        }

        Refuse("is not a share", "a number from 0 to 1");
        return null;
    }

    /// <summary>A number of degrees in a range.</summary>
    public double? Degrees(Func<double, bool> isInRange, string allowed)
    {
        if (IsMissing)
        {
            return null;
        }

        if (_element.ValueKind == JsonValueKind.Number && _element.TryGetDouble(out var degrees) && isInRange(degrees))
        {
            return degrees;
        }

        Refuse("is not a number in the range", allowed);
        return null;
    }

    /// <summary>True or false.</summary>
    public bool? Truth()
    {
        if (!IsMissing && _element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Refuse("is neither true nor false", "true, false");
            return null;
        }

        return IsMissing ? null : _element.ValueKind == JsonValueKind.True;
    }

    /// <summary>Whether it is there; it can only be <c>true</c>.</summary>
    public bool True()
    {
        if (IsMissing)
        {
            return false;
        }

        if (_element.ValueKind != JsonValueKind.True)
        {
            Refuse("stands where only true can stand", "true, or no such field");
        }

        return true;
    }

    public ImmutableArray<EntityId> EntityIds() => [.. Items().Select(item => item.EntityId() ?? default)];

    public ImmutableArray<ClaimId> ClaimIds() => [.. Items().Select(item => item.ClaimId() ?? default)];

    /// <summary>Texts that are not blank.</summary>
    public ImmutableArray<string> AllWords() => [.. Items().Select(item => item.Words() ?? string.Empty)];

    public ImmutableArray<Uri> Addresses() => [.. Items().Select(item => item.Address()).OfType<Uri>()];
}
