namespace ClaimTracker.Documents;

/// <summary>What readers of all parts share: the document, its time zone, the problems so far, and how fields are read.</summary>
internal sealed class ReadingContext(DocumentNode root, ProblemList problems, TimeCache times)
{
    public ProblemList Problems => problems;

    /// <summary>The time zone of times that name none; UTC until the story has been read.</summary>
    public TimeZoneInfo Zone
    {
        get => times.Zone;
        set => times.Zone = value;
    }

    /// <summary>The same document, with problems of a part collected apart.</summary>
    public ReadingContext With(ProblemList others) => new(root, others, times);

    /// <summary>Another document that is read with this one, with problems of it collected apart.</summary>
    public ReadingContext For(DocumentNode other, ProblemList others) => new(other, others, times);

    /// <summary>Adds problems that were collected apart.</summary>
    /// <param name="source">The included document in which they stand; null for the document itself.</param>
    /// <param name="found">The problems; those of yet another document bear its name already.</param>
    public void TellIn(string? source, ProblemList found)
    {
        foreach (var problem in found.ToList())
        {
            problems.Add(problem.Source is null && source is not null ? problem with { Source = source } : problem);
        }
    }

    /// <summary>Whether a problem was found at or below a path.</summary>
    public bool HasProblems(string path) =>
        problems.ToList().Any(problem => problem.Path == path || problem.Path.StartsWith(path + "/", StringComparison.Ordinal));

    /// <summary>A text; null when it is missing or of the wrong kind, and a problem when it is empty.</summary>
    public string? Text(DocumentNode map, string key)
    {
        var node = map[key];
        return node.Kind == NodeKind.Text ? NotEmpty(node) : null;
    }

    /// <summary>The texts of a list, of those items that are texts.</summary>
    public IEnumerable<string> Texts(DocumentNode map, string key) =>
        map[key].Items.Where(item => item.Kind == NodeKind.Text).Select(NotEmpty).OfType<string>();

    /// <summary>A word of a closed list, as the enum that is named alike; null when it is missing or none of them.</summary>
    public static T? Word<T>(DocumentNode map, string key)
        where T : struct, Enum =>
        map[key] is { Kind: NodeKind.Text, Text: var word } ? WireWord.Read<T>(word) : null;

    /// <summary>A reference to an entity; the default when it is missing or of the wrong kind, which has been told.</summary>
    public static EntityId Entity(DocumentNode node) =>
        node is { Kind: NodeKind.Text, Text: var text } ? EntityId.Unchecked(text) : default;

    /// <summary>References to entities, one for each item, so that places stay as they are in the document.</summary>
    public static IEnumerable<EntityId> Entities(DocumentNode map, string key) => map[key].Items.Select(Entity);

    /// <summary>A time; a problem when it cannot be read.</summary>
    public EdtfTime? Time(DocumentNode map, string key)
    {
        if (map[key] is not { Kind: NodeKind.Text or NodeKind.Number } scalar)
        {
            return null;
        }

        var time = times.Read(scalar.Text, out var fault);
        if (time is null)
        {
            problems.Add(ProblemCode.UnreadableTime, scalar, fault!);
        }

        return time;
    }

    /// <summary>An address; a problem when it is not http or https.</summary>
    public Uri? Address(DocumentNode node)
    {
        if (node is not { Kind: NodeKind.Text } scalar)
        {
            return null;
        }

        if (Uri.TryCreate(scalar.Text, UriKind.Absolute, out var address) && WebAddress.IsValid(address))
        {
            return address;
        }

        problems.Add(ProblemCode.AddressNotHttp, scalar, WebAddress.FaultOf(Shown.Short(scalar.Text)), WebAddress.Allowed);
        return null;
    }

    /// <summary>The addresses of a list; a problem for each that is not http or https.</summary>
    public IEnumerable<Uri> Addresses(DocumentNode map, string key) => map[key].Items.Select(Address).OfType<Uri>();

    /// <summary>Tells that an id names nothing.</summary>
    /// <param name="what">What it should name, such as "claim".</param>
    /// <param name="scalar">The id.</param>
    /// <param name="known">The ids there are, one of which may have been meant.</param>
    public void TellUnknown(string what, DocumentNode scalar, IEnumerable<string> known)
    {
        var problem = UnknownId.Problem(what, Shown.Short(scalar.Text), scalar.Path, Nearest.To(scalar.Text, known));
        problems.Add(problem with { Line = scalar.Line, Column = scalar.Column });
    }

    /// <summary>Adds problems that checks of the core found, at their places in the file.</summary>
    public void AddAll(IEnumerable<Problem> found) => AddAll(found, root);

    /// <summary>Adds problems that checks of the core found, below a part of the document, at their places in the file.</summary>
    public void AddAll(IEnumerable<Problem> found, DocumentNode part)
    {
        foreach (var problem in found)
        {
            Add(problem, part);
        }
    }

    /// <summary>Adds a problem that a check of the core found, below a part of the document, at its place in the file.</summary>
    public void Add(Problem found, DocumentNode part) => problems.Add(ProblemPlace.Locate(found, part));

    private string? NotEmpty(DocumentNode scalar)
    {
        if (!string.IsNullOrWhiteSpace(scalar.Text))
        {
            return scalar.Text;
        }

        problems.Add(ProblemCode.ValueNotAllowed, scalar, $"{scalar.Title} is empty; write a text, or leave it out where it is optional.");
        return null;
    }
}
