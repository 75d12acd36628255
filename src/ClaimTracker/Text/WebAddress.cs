namespace ClaimTracker;

/// <summary>Addresses of pages: http or https, absolute, nothing else.</summary>
internal static class WebAddress
{
    public const string Allowed = "an absolute http or https address";

    public static bool IsValid(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    /// <summary>What is wrong with the address, in a sentence; null when nothing is.</summary>
    public static string? FaultOf(Uri address) => IsValid(address) ? null : FaultOf(address.OriginalString);

    public static string FaultOf(string address) => $"\"{address}\" is not {Allowed}.";
}
