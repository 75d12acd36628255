namespace ClaimTracker.Documents;

/// <summary>Finds who is named in reviews among those that a ledger has, and declares the others.</summary>
/// <remarks>Two meet where their names are the same when folded, and nowhere else.</remarks>
internal sealed class ReviewCast(LedgerView ledger)
{
    private readonly Dictionary<string, Speaker> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Speaker> _sites = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Those that the ledger does not have, in the order in which they were named.</summary>
    public List<Entity> Declared { get; } = [];

    public Speaker Author(ReviewParty author, string name)
    {
        var folded = FoldedText.Fold(name);
        return Found(_speakers, folded, name, known => !known.IsAnonymous, () => Declare(Made(author, name, Free(ReviewIds.OfSpeaker(folded)))));
    }

    public Speaker Unnamed(QuestionId question)
    {
        var id = ReviewIds.OfUnnamed(question.ToString());
        if (ledger.TryGetEntity(new EntityId(id), out var known) && known is Speaker speaker)
        {
            return speaker;
        }

        return _speakers.TryGetValue(id, out var made) ? made : _speakers[id] = Declare(Speaker.Anonymous(id, "an unnamed source"));
    }

    public Speaker Site(Uri page)
    {
        var host = page.IdnHost.ToLowerInvariant();
        return Found(_sites, host, host, known => AttributionChain.PassesOn(known.Kind), () => Declare(Speaker.Outlet(Free(ReviewIds.OfSite(host)), host)));
    }

    private Speaker Found(Dictionary<string, Speaker> known, string folded, string name, Func<Speaker, bool> fits, Func<Speaker> make)
    {
        if (known.TryGetValue(folded, out var found))
        {
            return found;
        }

        // An alias is an editor's word; only the name itself counts here.
        var same = ledger.EntitiesNamed(name).OfType<Speaker>().Where(speaker => fits(speaker) && FoldedText.Fold(speaker.Name) == folded).ToList();
        return known[folded] = same is [var one] ? one : make();
    }

    private static Speaker Made(ReviewParty author, string name, string id)
    {
        var speaker = author.Type?.Contains("organi", StringComparison.OrdinalIgnoreCase) == true ? Speaker.Organisation(id, name) : Speaker.Person(id, name);

        // The words of the publisher stay beside the name where they are more than it.
        var others = author.Names.Select(other => other.Original).Where(other => other != name && !MarkupText.HasTags(other) && NameCheck.FaultOf(other) is null).Distinct(StringComparer.Ordinal).ToArray();
        speaker = others.Length > 0 ? speaker.KnownAs(others) : speaker;
        return author.SameAs.Select(address => address.Page).OfType<Uri>().Aggregate(speaker, (so, page) => so.SameAs(page));
    }

    private Speaker Declare(Speaker speaker)
    {
        Declared.Add(speaker);
        return speaker;
    }

    private string Free(string id)
    {
        var free = id;
        for (var next = 2; !_ids.Add(free) || ledger.TryGetEntity(new EntityId(free), out _); next++)
        {
            free = FormattableString.Invariant($"{id}-{next}");
        }

        return free;
    }
}
