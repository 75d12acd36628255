using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>One step of the way on which a claim reached us: an outlet that passed it on, and where.</summary>
/// <remarks>Immutable. A chain lists hops outermost first; the last one spoke to the speaker. What the outlet says itself is a claim of its own.</remarks>
public sealed record AttributionHop
{
    private AttributionHop(EntityId outlet) => Outlet = outlet;

    /// <summary>Who passed it on: an outlet, channel, organisation or person.</summary>
    public EntityId Outlet { get; }

    /// <summary>Where it appeared; http or https. Null when unknown.</summary>
    public Uri? Url { get; init; }

    /// <summary>In what form; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the three.</exception>
    public ReportForm? Form
    {
        get;
        init => field = value is not { } form || Enum.IsDefined(form)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A form is Quote, Paraphrase or Translation.");
    }

    /// <summary>When it appeared; null when unknown.</summary>
    public EdtfTime? Published { get; init; }

    /// <summary>The addresses it cites; empty when it cites none.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public ImmutableArray<Uri> Cites
    {
        get;
        init => field = Checked(value);
    } = [];

    /// <summary>Where in the page the claim stands; null when not stated. Recorded only where <see cref="Url"/> says which page.</summary>
    public Passage? Passage { get; init; }

    /// <summary>A hop through somebody who passes claims on.</summary>
    public static AttributionHop Through(Speaker outlet)
    {
        ArgumentNullException.ThrowIfNull(outlet);
        return new AttributionHop(outlet.Id);
    }

    /// <summary>A hop through somebody, by id.</summary>
    /// <exception cref="ArgumentException"><paramref name="outlet"/> is the default.</exception>
    public static AttributionHop Through(EntityId outlet) =>
        outlet.IsDefault ? throw new ArgumentException("A hop needs the id of an outlet.", nameof(outlet)) : new AttributionHop(outlet);

    // An outlet as it stands in a document, which may name nothing.
    internal static AttributionHop Unchecked(EntityId outlet) => new(outlet);

    /// <summary>The same hop, with the page it appeared on.</summary>
    public AttributionHop At(Uri url) => this with { Url = url };

    /// <summary>The same hop, with the place in the page at which the claim stands.</summary>
    public AttributionHop At(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return this with { Passage = passage };
    }

    /// <summary>Whether all parts are equal; addresses are compared as text.</summary>
    public bool Equals(AttributionHop? other) =>
        other is not null
        && Outlet == other.Outlet
        && Url?.OriginalString == other.Url?.OriginalString
        && Form == other.Form
        && Equals(Published, other.Published)
        && Equals(Passage, other.Passage)
        && Cites.Select(cite => cite.OriginalString).SequenceEqual(other.Cites.Select(cite => cite.OriginalString), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Outlet, Url?.OriginalString, Form, Published, Cites.Length, Passage);

    private static ImmutableArray<Uri> Checked(ImmutableArray<Uri> addresses)
    {
        if (addresses.IsDefault)
        {
            return [];
        }

        foreach (var address in addresses)
        {
            ArgumentNullException.ThrowIfNull(address, nameof(addresses));
        }

        return addresses;
    }

    /// <summary>A hop through a speaker.</summary>
    public static implicit operator AttributionHop(Speaker outlet) => Through(outlet);
}
