namespace ClaimTracker.Rendering;

/// <summary>The names that a template can use while it is rendered, and where the text goes.</summary>
internal sealed class LiquidScope(TextWriter output, Func<string, string> encode, Func<string, LiquidTemplate> find, int depth = 0)
{
    /// <summary>Templates that render one another endlessly are stopped here.</summary>
    public const int DeepestRender = 32;

    private readonly Dictionary<string, object?> _names = new(StringComparer.Ordinal);

    public TextWriter Output { get; private set; } = output;

    public int Depth => depth;

    public void Set(string name, object? value) => _names[name] = value;

    public void Remove(string name) => _names.Remove(name);

    public bool TryGet(string name, out object? value) => _names.TryGetValue(name, out value);

    public IEnumerable<string> Names => _names.Keys;

    public void Write(object? value) => Output.Write(value is Markup markup ? markup.Text : encode(LiquidObject.TextOf(value)));

    public LiquidTemplate Find(string template) => find(template);

    /// <summary>A scope for another template, which sees only what it is given.</summary>
    public LiquidScope Inner() => new(Output, encode, find, depth + 1);

    /// <summary>What is written meanwhile, as markup.</summary>
    public Markup Capture(Action write)
    {
        var (before, captured) = (Output, new StringWriter());
        Output = captured;
        try
        {
            write();
        }
        finally
        {
            Output = before;
        }

        return new Markup(captured.ToString());
    }
}
