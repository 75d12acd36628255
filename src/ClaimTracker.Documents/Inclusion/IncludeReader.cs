using System.Collections.Immutable;
using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Finds the packs that a document includes, and those that they include, each bound to what it is included for.</summary>
internal sealed class IncludeReader(IPackSource source, ReadingContext context)
{
    private readonly Dictionary<string, PackDocument> _read = new(StringComparer.Ordinal);
    private readonly List<IncludedPack> _packs = [];
    private readonly IncludeBudget _budget = new();
    private bool _isIncomplete;

    /// <returns>All that was included, outer packs before those that they include. What was not has been told.</returns>
    public static Includes Read(DocumentNode root, IPackSource source, ReadingContext context)
    {
        if (root["include"].IsAbsent)
        {
            return Includes.None;
        }

        var reader = new IncludeReader(source, context);
        reader.ReadAll(root["include"], IncludeTrail.OfDocument, context);
        return new Includes(reader._packs, reader._isIncomplete, reader._budget);
    }

    private void ReadAll(DocumentNode list, IncludeTrail trail, ReadingContext here)
    {
        _isIncomplete |= !list.IsAbsent && !list.IsList;
        foreach (var item in list.Items)
        {
            if (_budget.IsSpent)
            {
                return;
            }

            if (Find(item, trail, here) is not { } pack)
            {
                _isIncomplete = true;
                continue;
            }

            Take(new IncludedPack(pack, BindingOf(item, pack, trail, here), item, trail.Pack?.Name, trail.Pack is null ? item : trail.Outermost), trail);
        }
    }

    private void Take(IncludedPack included, IncludeTrail trail)
    {
        _packs.Add(included);
        _isIncomplete |= included.Document.IsIncomplete;
        if (!included.Document.Root["include"].IsAbsent)
        {
            var found = new ProblemList();
            ReadAll(
                included.Document.Root["include"],
                new IncludeTrail(included.Document, included.Binding, included.Outermost, trail),
                context.For(included.Document.Root, found));
            context.TellIn(included.Document.Name, found);
        }
    }

    private PackDocument? Find(DocumentNode item, IncludeTrail trail, ReadingContext here)
    {
        var name = item.IsMap ? item["pack"] : item;
        if (name.Kind != NodeKind.Text)
        {
            return null;
        }

        if (_budget.TakeInclusion() is { } tooMany)
        {
            here.Problems.Add(ProblemCode.LimitExceeded, name, tooMany);
            return null;
        }

        var lookup = source.Find(name.Text, trail.Pack?.Name);
        if (Fault(name.Text, lookup, trail) is (var code, var fault))
        {
            here.Problems.Add(code, name, fault, suggestion: Nearest.To(name.Text, lookup.Known));
            return null;
        }

        return Read(lookup);
    }

    private PackDocument Read(PackLookup lookup)
    {
        if (!_read.TryGetValue(lookup.Name!, out var pack))
        {
            _read.Add(lookup.Name!, pack = PackDocument.Read(lookup.Name!, lookup.Content, lookup.Format, context));
        }

        return pack;
    }

    private (string Code, string Message)? Fault(string name, PackLookup lookup, IncludeTrail trail) => lookup switch
    {
        { Name: null } => (lookup.IsRefused ? ProblemCode.ValueNotAllowed : ProblemCode.UnknownId, lookup.Why!),
        { Name: var found } when trail.Names.Contains(found) => (
            ProblemCode.Loop, $"A loop of packs that include one another: {string.Join(" → ", trail.Names.SkipWhile(other => other != found).Append(found))}."),
        _ when trail.Depth >= DocumentLimits.IncludeDepth => (
            ProblemCode.LimitExceeded, $"Packs include one another more than {DocumentLimits.IncludeDepth} deep; include \"{Shown.Short(name)}\" further out."),
        { Content.Length: > DocumentLimits.PackBytes } => (
            ProblemCode.LimitExceeded,
            string.Create(CultureInfo.InvariantCulture, $"The pack \"{Shown.Short(name)}\" is larger than {DocumentLimits.PackBytes:N0} bytes, which is the limit.")),
        _ => _budget.TakePack(_read.ContainsKey(lookup.Name) ? 0 : lookup.Content.Length) is { } spent ? (ProblemCode.LimitExceeded, spent) : null,
    };

    private PackBinding BindingOf(DocumentNode item, PackDocument pack, IncludeTrail trail, ReadingContext here)
    {
        var outer = trail.Binding;
        var words = InclusionWords.Read(item, pack, outer.Words, here);
        _budget.TakeText(words.ByName.Values.Sum(word => word.Length));
        return new PackBinding(
            item["as"] is { Kind: NodeKind.Text, Text: var prefix } ? $"{outer.Prefix}{prefix}-" : outer.Prefix,
            words,
            [.. outer.About.Concat(ReadingContext.Entities(item, "about"))],
            outer.Parties ?? (item["parties"].IsList ? ReadingContext.Entities(item, "parties").ToImmutableArray() : null));
    }
}
