using System.Diagnostics;

namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>A file system in memory that is soon full, or that can only be read. Making one takes root.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimtracker-disk-");

    private SmallDisk(string size) => Mount("-t", "tmpfs", "-o", $"size={size}", "tmpfs", _folder.FullName);

    public string Path => _folder.FullName;

    /// <summary>Makes one, or skips the test where this user may not.</summary>
    public static SmallDisk MakeOrSkip(string size)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root", "Only root may make a small disk.");
        try
        {
            return new SmallDisk(size);
        }
        catch (InvalidOperationException refused)
        {
            Assert.Skip($"This machine lets nobody make a small disk: {refused.Message}");
            throw;
        }
    }

    /// <summary>Writes a file that leaves only so much room.</summary>
    public void FillUpTo(long bytesLeft)
    {
        var room = new DriveInfo(Path).AvailableFreeSpace - bytesLeft;
        File.WriteAllBytes(System.IO.Path.Combine(Path, "ballast"), new byte[Math.Max(0, room)]);
    }

    public void MakeRoom() => File.Delete(System.IO.Path.Combine(Path, "ballast"));

    public void MakeReadOnly() => Mount("-o", "remount,ro", Path);

    public void MakeWritable() => Mount("-o", "remount,rw", Path);

    public void Dispose()
    {
        Run("umount", "--lazy", Path);
        _folder.Delete();
    }

    private static void Mount(params string[] arguments) => Run("mount", arguments);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(error.Trim());
        }
    }
}
