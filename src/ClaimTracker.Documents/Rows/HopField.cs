namespace ClaimTracker.Documents;

/// <summary>What a row of a table of claims says of one outlet in its chain, in the order of columns.</summary>
internal enum HopField
{
    Outlet,
    OutletName,
    OutletKind,
    Url,
    Form,
    Published,
    Cites,
    PassageExact,
    PassagePrefix,
    PassageSuffix,
    PassageStart,
    PassageEnd,
}
