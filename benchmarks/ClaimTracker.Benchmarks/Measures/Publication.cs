namespace ClaimTracker.Benchmarks;

/// <summary>A way of publishing programs, the same for both sides.</summary>
internal sealed record Publication(string Name, params string[] Properties)
{
    /// <summary>As <c>dotnet publish</c> does by itself.</summary>
    public static Publication Plain { get; } = new("plain");

    /// <summary>Compiled ahead for this platform, with the runtime that is installed.</summary>
    public static Publication ReadyToRun { get; } = new("ReadyToRun", "--runtime", Platform, "--self-contained", "false", "-p:PublishReadyToRun=true");

    private static string Platform => System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
}
