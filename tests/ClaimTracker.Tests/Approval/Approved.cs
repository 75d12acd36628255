namespace ClaimTracker.Tests;

/// <summary>Texts that a person has read and accepted: the public API, reports, JSON.</summary>
/// <remarks>
/// The text of a name lies in <c>Approval/NAME.approved.txt</c> of the running test project. A different text is written beside
/// it as <c>NAME.received.txt</c> (not committed) and fails the test; with CLAIMTRACKER_APPROVE=1 it becomes the approved one.
/// Line ends do not count. Every test project compiles this file.
/// </remarks>
internal static class Approved
{
    public static void Text(string name, string text) =>
        Text(Path.Combine(Repository.TestProject, "Approval"), name, text, Environment.GetEnvironmentVariable("CLAIMTRACKER_APPROVE") == "1");

    public static void Text(string folder, string name, string text, bool accept)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var approvedFile = Path.Combine(folder, name + ".approved.txt");
        var receivedFile = Path.Combine(folder, name + ".received.txt");
        var received = Normalised(text);
        var approved = File.Exists(approvedFile) ? Normalised(File.ReadAllText(approvedFile)) : null;
        if (received == approved)
        {
            File.Delete(receivedFile);
            return;
        }

        Directory.CreateDirectory(folder);
        if (accept)
        {
            File.WriteAllText(approvedFile, received);
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received);
        Assert.Fail(
            $"""
            {Difference(approved, received)}
            approved: {approvedFile}
            received: {receivedFile}
            Read the difference. If it is what you meant, copy received over approved, or run the tests once with CLAIMTRACKER_APPROVE=1.
            """);
    }

    private static string Normalised(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string Difference(string? approved, string received)
    {
        if (approved is null)
        {
            return "There is no approved text yet.";
        }

        var before = approved.Split('\n');
        var after = received.Split('\n');
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            The text differs from the approved one, first in line {line + 1}.
            - {before.ElementAtOrDefault(line)}
            + {after.ElementAtOrDefault(line)}
            """;
    }
}
