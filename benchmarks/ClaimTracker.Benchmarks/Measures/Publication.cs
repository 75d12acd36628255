using System.Runtime.InteropServices;

namespace ClaimTracker.Benchmarks;

/// <summary>A way of publishing programs, the same for both sides.</summary>
/// <param name="Name">How it is called in tables.</param>
/// <param name="Arguments">What <c>dotnet publish</c> is told.</param>
internal sealed record Publication(string Name, params string[] Arguments)
{
    /// <summary>As <c>dotnet publish</c> does by itself.</summary>
    public static Publication Plain { get; } = new("plain");

    /// <summary>Compiled ahead for this platform, with the runtime that is installed.</summary>
    public static Publication ReadyToRun { get; } =
        new("ReadyToRun", "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true");

    /// <summary>Compiled ahead as a whole, without a runtime.</summary>
    public static Publication NativeAot { get; } =
        new("Native AOT", "--runtime", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true", "-p:PackAsTool=false");
}
