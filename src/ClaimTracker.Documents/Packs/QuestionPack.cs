using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Ready-made questions, as code uses them: those of a pack, bound to one event, place or side.</summary>
/// <remarks>
/// Immutable and thread-safe. It is read as a claims document reads it that includes the pack, so that both ask alike; <see cref="PackGrammar"/>
/// has the words that bind it. The questions are on no ledger until they are asked (<see cref="PackGrammar.AskAll{T}"/>).
/// </remarks>
/// <example><code>
/// var raid = ledger.AskAll(QuestionPacks.Casualties.In("the raid on Harden").As("raid"));
/// ledger.Record(Claim.By(mayor).That(raid.Dead).IsAtLeast(6));
/// </code></example>
public class QuestionPack
{
    private readonly Lazy<PackContent> _content;
    private readonly Lazy<Dictionary<string, Question>> _byId;

    private protected QuestionPack(PackRecipe recipe)
    {
        Recipe = recipe;
        _content = new(() => PackContent.Read(recipe));
        _byId = new(() => _content.Value.Questions.ToDictionary(question => question.Id.ToString(), StringComparer.Ordinal));
    }

    /// <summary>The name by which documents include it.</summary>
    public string Name => Recipe.Name;

    /// <summary>What the questions are about, in a few words. Never empty.</summary>
    public string Title => _content.Value.Title;

    /// <summary>Which questions it asks; null where the pack does not say.</summary>
    public string? Description => _content.Value.Description;

    /// <summary>The words in braces that its texts have in the pack, and what stands for each.</summary>
    public IReadOnlyDictionary<string, string> Parameters => _content.Value.Parameters;

    /// <summary>The questions as they are asked, in the order of the pack.</summary>
    public ImmutableArray<Question> Questions => _content.Value.Questions;

    /// <summary>The entities that answers to the questions need, such as ways to leave an office; mostly none.</summary>
    public ImmutableArray<Entity> Entities => _content.Value.Entities;

    /// <summary>A question by its id in the pack, whatever the ids begin with here.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no such question; the message names those that it has.</exception>
    public Question this[string id] => _byId.Value.TryGetValue(Recipe.Prefix is null ? id : $"{Recipe.Prefix}-{id}", out var question)
        ? question
        : throw new KeyNotFoundException($"The pack \"{Name}\" has no question \"{id}\"; it has {string.Join(", ", _byId.Value.Keys)}.");

    internal PackRecipe Recipe { get; }

    /// <summary>Reads a pack of your own.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="source">What the name stands for, such as a <see cref="PackLibrary"/>.</param>
    /// <exception cref="ClaimsDocumentException">There is no such pack, or it is wrong; the exception carries all problems.</exception>
    public static QuestionPack Read(string name, IPackSource source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(source);
        var pack = new QuestionPack(new PackRecipe(name, source));
        return pack._content.Value is not null ? pack : throw new InvalidOperationException("A pack has content or problems.");
    }

    internal virtual QuestionPack With(PackRecipe recipe) => new(recipe);
}
