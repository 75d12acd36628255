using System.Text;

namespace ClaimTracker.Cli.Tests;

/// <summary>A file in a folder of its own, gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimtracker-");

    public TemporaryFile(string name, byte[] content)
    {
        Path = System.IO.Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(Path, content);
    }

    public TemporaryFile(string name, string content)
        : this(name, Encoding.UTF8.GetBytes(content))
    {
    }

    public string Path { get; }

    public string Folder => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
