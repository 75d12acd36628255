using System.IO.Compression;
using System.Xml.Linq;

namespace ClaimTracker.Packages.Tests;

/// <summary>What lies in a package.</summary>
internal sealed class PackageFile
{
    private readonly Dictionary<string, byte[]> _files;

    private PackageFile(Dictionary<string, byte[]> files) => _files = files;

    public IEnumerable<string> Paths => _files.Keys.Order(StringComparer.Ordinal);

    /// <summary>What the package says of itself: the elements of its description.</summary>
    public ILookup<string, XElement> Metadata => XDocument.Parse(System.Text.Encoding.UTF8.GetString(_files[Paths.Single(path => path.EndsWith(".nuspec", StringComparison.Ordinal))]).TrimStart('\uFEFF'))
        .Root!.Elements().Single().Elements().ToLookup(element => element.Name.LocalName);

    public static PackageFile Read(string file)
    {
        using var package = ZipFile.OpenRead(file);
        return new PackageFile(package.Entries.ToDictionary(entry => entry.FullName, Bytes));
    }

    public byte[] Content(string path) => _files[path];

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
