using System.Collections.Immutable;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Reads persons and organisations. A bare text is a name.</summary>
internal static class PartyReader
{
    /// <summary>All parties of a property that say anything.</summary>
    public static ImmutableArray<ReviewParty> All(MarkNode node, string name, NodeReader reader)
    {
        if (node[name] is not { } value)
        {
            return [];
        }

        var named = MarkValue.Items(value).Take(ReviewLimits.Items).Any(item => item.ValueKind != JsonValueKind.Object)
            ? reader.Texts(node, name).Select(text => new ReviewParty { Names = [text] })
            : [];
        return [.. named, .. reader.Objects(node, name, value).Select(party => Of(party, reader)).Where(party => !party.HasNothing)];
    }

    private static ReviewParty Of(MarkNode node, NodeReader reader)
    {
        var names = reader.Texts(node, "name");
        if (names.Length > 1)
        {
            reader.Notes.Add("author-names-glued", node.PathOf("name"), FormattableString.Invariant($"One author has {names.Length} names; all are kept, as names of one."));
        }

        reader.TellLeftOut(node, ReviewTerms.Party);
        return new ReviewParty
        {
            Names = names,
            Type = node.Types.FirstOrDefault(),
            Address = reader.Address(node, "url"),
            SameAs = reader.Addresses(node, "sameAs"),
        };
    }
}
