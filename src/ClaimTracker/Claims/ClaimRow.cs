namespace ClaimTracker;

/// <summary>A claim as a row of text, as tables and feeds have it; <c>RecordMany</c> reads it.</summary>
/// <param name="Speaker">Who said it: the id of an entity that speaks, else a name or an alias that only one entity goes by.</param>
/// <param name="Question">The id of what it answers.</param>
/// <param name="Answer">The answer, written as the kind of question takes it; missing exactly where the force is no answer.</param>
/// <remarks>
/// <para>Answers are written as in a claims document: an entity by its id, else by a name or alias, several as <c>[a, b]</c>, "these and nobody else" as
/// <c>{ only: [a, b] }</c> (in a list, an entity whose name holds a comma goes by its id); <c>yes</c> or <c>no</c> (or <c>true</c> or <c>false</c>); a figure such as <c>6</c>, <c>about 2000</c>, <c>at least 6</c> or <c>40..60</c>; a date in the forms of
/// <see cref="EdtfTime"/>; free text as it is. <c>{ none: true }</c> says that there is none, and <c>{ unknown: true }</c> that the speaker does not know. Times that name no
/// offset are read in UTC.</para>
/// <para>A part that is null, empty or only white space is missing. What a row has no place for (on whose behalf, through which chain, as opinion or
/// prediction) a <see cref="ClaimDraft"/> has. Nothing of the text is checked before it is recorded; what is wrong with it is told then. The default value is a row in which all is missing.
/// Immutable and thread-safe.</para>
/// </remarks>
/// <example><code>new ClaimRow("Moscow", "staffed", "army") { Said = "2023-05-22", Quote = "a sabotage and reconnaissance group" }</code></example>
public readonly record struct ClaimRow(string Speaker, string Question, string? Answer)
{
    /// <summary>The id it is to have: one that no claim has yet, of letters, digits, - and _, starting with a letter or digit. Null: the ledger gives <c>c</c> and the sequence of its entry, or the next number that is free.</summary>
    public string? Id { get; init; }

    /// <summary>When the speaker said it, in the forms of <see cref="EdtfTime"/>; null when unknown.</summary>
    public string? Said { get; init; }

    /// <summary>When the thing claimed is true of the world, in the forms of <see cref="EdtfTime"/>; null when not stated.</summary>
    public string? Holds { get; init; }

    /// <summary>The speaker's own words, at most 65,536 bytes of UTF-8; null when not quoted. Never rewritten.</summary>
    public string? Quote { get; init; }

    /// <summary>The claim in our words, at most 65,536 bytes of UTF-8; null when not put.</summary>
    public string? Wording { get; init; }

    /// <summary>The language of the quotation, as a BCP 47 tag; null when not stated.</summary>
    public string? Language { get; init; }

    /// <summary>What the speaker did with the answer.</summary>
    /// <value>Default: <see cref="Force.Asserts"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is no force.</exception>
    public Force Force
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A force is one of those that are named.");
    }

    /// <summary>How firmly the speaker put it; null: not stated, which counts as certain. Beside <see cref="Force.Doubts"/>, which is a hedge itself, it has to be null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no certainty.</exception>
    public Certainty? Certainty
    {
        get;
        init => field = value is not { } certainty || Enum.IsDefined(certainty)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A certainty is Certain, Probable or Possible.");
    }
}
