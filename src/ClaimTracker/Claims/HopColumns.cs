using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>The hops of all chains, in columns; a chain's hops stand together, outermost first.</summary>
internal sealed class HopColumns
{
    private const int NoForm = -1;
    private const int None = InternTable<int>.None;

    private readonly SegmentedList<Chain> _chains = new();
    private readonly InternTable<OutletSequence> _sequences = new();
    private readonly SegmentedList<int> _outlets = new();
    private readonly SegmentedList<int> _urls = new();
    private readonly SegmentedList<int> _forms = new();
    private readonly SegmentedList<int> _published = new();
    private readonly SegmentedList<int> _citeEnds = new();
    private readonly SegmentedList<int> _cites = new();
    private readonly SparseColumn _exacts = new();
    private readonly SparseColumn _prefixes = new();
    private readonly SparseColumn _suffixes = new();
    private readonly SparseColumn _starts = new();
    private readonly SparseColumn _ends = new();

    /// <summary>All texts that hops refer to.</summary>
    public IEnumerable<int> Texts => Enumerable.Range(0, _urls.Count).Select(hop => _urls[hop])
        .Concat(Enumerable.Range(0, _cites.Count).Select(cite => _cites[cite]))
        .Concat(_exacts.Values).Concat(_prefixes.Values).Concat(_suffixes.Values);

    public Chain this[int chain] => _chains[chain];

    public int Outlet(int hop) => _outlets[hop];

    public AttributionHop Read(int hop, EntityTable entities, ClaimColumns claims) =>
        AttributionHop.Through(entities[_outlets[hop]].Entity.Id) with
        {
            Url = ClaimColumns.At(claims.Texts, _urls[hop]) is { } url ? new Uri(url) : null,
            Form = _forms[hop] == NoForm ? null : (ReportForm)_forms[hop],
            Published = claims.Times[_published[hop]],
            Cites = CitesOf(hop, claims),
            Passage = PassageOf(hop, claims),
        };

    /// <summary>Adds a chain that is not empty and tells its number.</summary>
    public int Append(ImmutableArray<AttributionHop> hops, EntityTable entities, ClaimColumns claims)
    {
        var first = _outlets.Count;
        foreach (var hop in hops)
        {
            _urls.Add(claims.Texts.AddOptional(hop.Url?.OriginalString));
            _forms.Add(hop.Form is { } form ? (int)form : NoForm);
            _published.Add(claims.Times.AddOptional(hop.Published));
            foreach (var cite in hop.Cites)
            {
                _cites.Add(claims.Texts.Add(cite.OriginalString));
            }

            _citeEnds.Add(_cites.Count);
            Append(hop.Passage, _outlets.Count, claims);
            _outlets.Add(entities.NumberOf(hop.Outlet));
        }

        return _chains.Add(new Chain(first, _outlets.Count, SequenceOf(first, _outlets.Count)));
    }

    /// <summary>Puts other texts in the place of all addresses of some hops.</summary>
    /// <returns>The texts that stood there, and those that do now.</returns>
    public IEnumerable<(int Former, int Now)> Redact(int first, int end, Func<int> nextText)
    {
        for (var hop = first; hop < end; hop++)
        {
            if (_urls[hop] >= 0)
            {
                yield return Exchange(_urls, hop, nextText());
            }

            for (var cite = FirstCite(hop); cite < _citeEnds[hop]; cite++)
            {
                yield return Exchange(_cites, cite, nextText());
            }
        }
    }

    /// <summary>Puts another text in the place of the words of all passages of some hops, and forgets what stands around them, and where they are.</summary>
    /// <returns>The texts that stood there.</returns>
    public IEnumerable<int> RedactPassages(int first, int end, int text)
    {
        for (var hop = first; hop < end; hop++)
        {
            foreach (var column in new[] { _exacts, _prefixes, _suffixes }.Where(column => column[hop] >= 0))
            {
                yield return column[hop];
                column[hop] = column == _exacts ? text : None;
            }

            (_starts[hop], _ends[hop]) = (None, None);
        }
    }

    private void Append(Passage? passage, int hop, ClaimColumns claims)
    {
        if (passage is not null)
        {
            _exacts[hop] = claims.Texts.Add(passage.Exact);
            _prefixes[hop] = claims.Texts.AddOptional(passage.Prefix);
            _suffixes[hop] = claims.Texts.AddOptional(passage.Suffix);
            _starts[hop] = passage.Start ?? None;
            _ends[hop] = passage.End ?? None;
        }
    }

    // Even numbers stand for one outlet, odd ones for several in a row.
    private int SequenceOf(int first, int end) => end - first == 1
        ? _outlets[first] * 2
        : (_sequences.Add(new OutletSequence([.. Enumerable.Range(first, end - first).Select(hop => _outlets[hop])])) * 2) + 1;

    private ImmutableArray<Uri> CitesOf(int hop, ClaimColumns claims)
    {
        var cites = ImmutableArray.CreateBuilder<Uri>();
        for (var cite = FirstCite(hop); cite < _citeEnds[hop]; cite++)
        {
            cites.Add(new Uri(claims.Texts[_cites[cite]]));
        }

        return cites.ToImmutable();
    }

    private Passage? PassageOf(int hop, ClaimColumns claims) => ClaimColumns.At(claims.Texts, _exacts[hop]) is not { } exact
        ? null
        : Passage.Whole(
            exact,
            ClaimColumns.At(claims.Texts, _prefixes[hop]),
            ClaimColumns.At(claims.Texts, _suffixes[hop]),
            _starts[hop] is >= 0 and var start ? start : null,
            _ends[hop] is >= 0 and var end ? end : null);

    private static (int Former, int Now) Exchange(SegmentedList<int> column, int place, int text)
    {
        var former = column[place];
        column[place] = text;
        return (former, text);
    }

    private int FirstCite(int hop) => hop == 0 ? 0 : _citeEnds[hop - 1];

    /// <summary>The hops of a claim, from First up to, not including, End.</summary>
    /// <param name="First">The first hop.</param>
    /// <param name="End">After the last hop.</param>
    /// <param name="Outlets">A number for the sequence of its outlets.</param>
    public readonly record struct Chain(int First, int End, int Outlets);

    private readonly record struct OutletSequence(ImmutableArray<int> Outlets)
    {
        public bool Equals(OutletSequence other) => Outlets.AsSpan().SequenceEqual(other.Outlets.AsSpan());

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var outlet in Outlets)
            {
                hash.Add(outlet);
            }

            return hash.ToHashCode();
        }
    }
}
