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

    public int Outlet(int hop) => _outlets[hop];

    public AttributionHop Read(int hop, EntityTable entities, ClaimColumns claims) =>
        AttributionHop.Through(entities[_outlets[hop]].Entity.Id) with
        {
            Url = ClaimColumns.At(claims.Texts, _urls[hop]) is { } url ? new Uri(url) : null,
            Form = _forms[hop] == NoForm ? null : (ReportForm)_forms[hop],
            Published = ClaimColumns.At(claims.Times, _published[hop]),
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

    private ImmutableArray<Uri> CitesOf(int hop, ClaimColumns claims)
    {
        var cites = ImmutableArray.CreateBuilder<Uri>();
        for (var cite = hop == 0 ? 0 : _citeEnds[hop - 1]; cite < _citeEnds[hop]; cite++)
        {
            cites.Add(new Uri(claims.Texts[_cites[cite]]));
        }

        return cites.ToImmutable();
    }
}
