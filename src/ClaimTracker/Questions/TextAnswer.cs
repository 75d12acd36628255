namespace ClaimTracker;

/// <summary>Free text. Two texts are compared only when they are equal after folding, or when an editor linked them.</summary>
public sealed record TextAnswer : Answer
{
    /// <param name="text">The answer as written; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or only white space.</exception>
    public TextAnswer(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Text = text;
    }

    /// <summary>The answer as written.</summary>
    public string Text { get; }

    /// <summary>The answer as written.</summary>
    public override string ToString() => Text;

    /// <summary>Makes an answer of a text.</summary>
    public static implicit operator TextAnswer(string text) => new(text);

    internal override bool Fits(Question question) => question is TextQuestion;
}
