namespace ClaimTracker.Cli;

/// <summary>One value of <c>--via</c>: an outlet, and where it appeared.</summary>
internal static class ViaOption
{
    public static AttributionHop Read(string text, int place, EntityTable entities, List<Problem> problems)
    {
        var mark = text.IndexOf('=', StringComparison.Ordinal);
        var outlet = NamedEntity.Read(mark < 0 ? text : text[..mark], FormattableString.Invariant($"/via/{place}/outlet"), entities, problems);
        return AttributionHop.Unchecked(outlet) with { Url = mark < 0 ? null : Address(text[(mark + 1)..], place, problems) };
    }

    private static Uri? Address(string text, int place, List<Problem> problems)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && WebAddress.IsValid(address))
        {
            return address;
        }

        problems.Add(new Problem(ProblemCode.AddressNotHttp, FormattableString.Invariant($"/via/{place}/url"), WebAddress.FaultOf(Words.Short(text, 60))) { Allowed = WebAddress.Allowed });
        return null;
    }
}
