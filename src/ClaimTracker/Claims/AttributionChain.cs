namespace ClaimTracker;

/// <summary>Who passes claims on.</summary>
internal static class AttributionChain
{
    public const int MaxHops = 32;

    public const string Allowed = "an outlet, channel, organisation or person";

    public static bool PassesOn(EntityKind kind) =>
        kind is EntityKind.Outlet or EntityKind.Channel or EntityKind.Organisation or EntityKind.Person;
}
