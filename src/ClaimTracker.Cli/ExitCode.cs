namespace ClaimTracker.Cli;

/// <summary>What the tool tells the program that called it.</summary>
internal static class ExitCode
{
    /// <summary>All went well; conflicts between claims are no failure.</summary>
    public const int Fine = 0;

    /// <summary>The document has problems. All of them are listed, and nothing was compared.</summary>
    public const int Problems = 1;

    /// <summary>The command was not understood, or what it names cannot be read or found.</summary>
    public const int Usage = 2;

    /// <summary>Something was found that <c>--fail-on</c> asks to fail on.</summary>
    public const int Found = 3;

    /// <summary>The tool itself failed, or a rule did, so that the report is not whole; as in <c>sysexits.h</c>.</summary>
    public const int Internal = 70;
}
