using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

// Which languages there are, and what is said where one lacks a message.
public abstract partial class MessageTemplates
{
    private readonly ConcurrentDictionary<string, bool> _missed = [];
    private MessageTemplates? _next;

    /// <summary>Plain English. It has every message.</summary>
    public static MessageTemplates English { get; } = new EnglishTemplates();

    /// <summary>German, as newsrooms write it. It has every message.</summary>
    public static MessageTemplates German { get; } = new GermanTemplates();

    /// <summary>Ukrainian, as newsrooms write it. It has every message.</summary>
    public static MessageTemplates Ukrainian { get; } = new UkrainianTemplates();

    /// <summary>The templates that ship, in order of their tags.</summary>
    public static ImmutableArray<MessageTemplates> Shipped { get; } = [German, English, Ukrainian];

    /// <summary>The language, as a BCP 47 tag such as <c>de</c> or <c>de-AT</c>.</summary>
    /// <value>English, <c>en</c>, unless it is overridden.</value>
    public virtual string Language => "en";

    /// <summary>Is told of a message that this language lacks, the first time that it is needed; once for each message.</summary>
    /// <remarks>
    /// On the thread that needs the message; what it throws goes to who asked for the sentence. It is not told where
    /// <see cref="Fallback"/> has the same language: a house style is no gap.
    /// </remarks>
    /// <value>Default: null, nobody is told.</value>
    public Action<MissingMessage>? WhenMissing { get; init; }

    /// <summary>Who says what is not replaced here; always the same, and never these templates themselves.</summary>
    /// <remarks>Shipped templates ask these ones for the parts of a sentence: who replaces how times are said, has replaced it everywhere.</remarks>
    /// <value>Default: the shipped templates of the language, else of its parent (<c>de</c> for <c>de-AT</c>), else English.</value>
    protected virtual MessageTemplates Fallback => TryGet(Language, out var nearest) ? nearest : English;

    /// <summary>The shipped templates of a language, or of its nearest parent: <c>de-AT</c> gives German.</summary>
    /// <param name="language">A BCP 47 tag, in any case.</param>
    /// <param name="templates">The templates; null where none of the language ship.</param>
    public static bool TryGet(string? language, [NotNullWhen(true)] out MessageTemplates? templates)
    {
        templates = null;
        for (var tag = language; tag is { Length: > 0 } && templates is null; tag = ParentOf(tag))
        {
            templates = Shipped.FirstOrDefault(shipped => shipped.Language.Equals(tag, StringComparison.OrdinalIgnoreCase));
        }

        return templates is not null;
    }

    /// <summary>As <see cref="TryGet"/>, for those who prefer an exception.</summary>
    /// <param name="language">A BCP 47 tag, in any case.</param>
    /// <exception cref="KeyNotFoundException">No templates of this language ship; the message names those that do.</exception>
    public static MessageTemplates Get(string language)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        return TryGet(language, out var templates)
            ? templates
            : throw new KeyNotFoundException(
                $"No templates of the language \"{language}\" ship; there are {English.Join(Shipped.Select(shipped => shipped.Language))}.");
    }

    // At once or by way of others; each of them would ask the next one forever.
    private bool FallsBackToItself()
    {
        var seen = new HashSet<MessageTemplates>(ReferenceEqualityComparer.Instance);
        for (var next = this; next is not ShippedTemplates; next = next.Fallback)
        {
            if (!seen.Add(next))
            {
                return true;
            }
        }

        return false;
    }

    private static string? ParentOf(string tag) => tag.LastIndexOf('-') is > 0 and var end ? tag[..end] : null;

    // Who says a message that these templates do not have.
    private MessageTemplates Next(string message)
    {
        var next = _next ??= Fallback switch
        {
            ShippedTemplates shipped => shipped.SpeakingFor(this),
            _ when FallsBackToItself() => throw new InvalidOperationException($"{GetType().Name} has no {message} and falls back to itself; let its Fallback be other templates."),
            var templates => templates,
        };

        if (WhenMissing is { } tell && !next.Language.Equals(Language, StringComparison.OrdinalIgnoreCase) && _missed.TryAdd(message, true))
        {
            tell(new MissingMessage(message, Language, next.Language));
        }

        return next;
    }
}
