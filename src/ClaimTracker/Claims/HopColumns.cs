using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>The hops of all chains, in columns; a claim's hops stand together, outermost first.</summary>
internal sealed class HopColumns
{
    private const int NoForm = -1;

    private readonly SegmentedList<int> _outlets = new();
    private readonly SegmentedList<int> _urls = new();
    private readonly SegmentedList<int> _forms = new();
    private readonly SegmentedList<int> _published = new();
    private readonly SegmentedList<int> _citeEnds = new();
    private readonly SegmentedList<int> _cites = new();

    public int Count => _outlets.Count;

    /// <summary>All texts that hops refer to.</summary>
    public IEnumerable<int> Texts => Enumerable.Range(0, _urls.Count).Select(hop => _urls[hop]).Concat(Enumerable.Range(0, _cites.Count).Select(cite => _cites[cite]));

    public int Outlet(int hop) => _outlets[hop];

    public AttributionHop Read(int hop, EntityTable entities, ClaimColumns claims) =>
        AttributionHop.Through(entities[_outlets[hop]].Entity.Id) with
        {
            Url = ClaimColumns.At(claims.Texts, _urls[hop]) is { } url ? new Uri(url) : null,
            Form = _forms[hop] == NoForm ? null : (ReportForm)_forms[hop],
            Published = claims.Times[_published[hop]],
            Cites = CitesOf(hop, claims),
        };

    public void Append(ImmutableArray<AttributionHop> hops, EntityTable entities, ClaimColumns claims)
    {
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
            _outlets.Add(entities.NumberOf(hop.Outlet));
        }
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

    private ImmutableArray<Uri> CitesOf(int hop, ClaimColumns claims)
    {
        var cites = ImmutableArray.CreateBuilder<Uri>();
        for (var cite = FirstCite(hop); cite < _citeEnds[hop]; cite++)
        {
            cites.Add(new Uri(claims.Texts[_cites[cite]]));
        }

        return cites.ToImmutable();
    }

    private static (int Former, int Now) Exchange(SegmentedList<int> column, int place, int text)
    {
        var former = column[place];
        column[place] = text;
        return (former, text);
    }

    private int FirstCite(int hop) => hop == 0 ? 0 : _citeEnds[hop - 1];
}
