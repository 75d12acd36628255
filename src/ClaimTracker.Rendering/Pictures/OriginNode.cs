namespace ClaimTracker.Rendering;

/// <summary>One node of the tree of where an answer comes from: an origin, a speaker, an outlet, and at the end a mention.</summary>
internal sealed class OriginNode
{
    private readonly string _key;
    private readonly List<OriginNode> _children = [];

    public OriginNode(string key, string text, int column) => (_key, Text, Tip, Column) = (key, text, text, column);

    public string Text { get; }

    public int Column { get; }

    public bool IsMention { get; init; }

    /// <summary>Whether it is part of a chain, or of pages, that go round in a circle.</summary>
    public bool IsLoop { get; set; }

    /// <summary>What shows when the pointer rests on it.</summary>
    public string Tip { get; init; }

    public IReadOnlyList<OriginNode> Children => _children;

    public double Y { get; set; }

    public OriginNode Child(string childKey, Func<OriginNode> make)
    {
        var child = _children.Find(known => known._key == childKey);
        if (child is null)
        {
            child = make();
            _children.Add(child);
        }

        return child;
    }
}
