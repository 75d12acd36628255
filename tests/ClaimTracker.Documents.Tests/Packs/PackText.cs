using System.Text;

namespace ClaimTracker.Documents.Tests.Packs;

/// <summary>Documents that include packs, and packs that tests make up; names stand for what the test says.</summary>
internal sealed class PackText : IPackSource
{
    private readonly Dictionary<string, byte[]> _packs = [];

    /// <summary>The names that were looked up, with where they stood.</summary>
    public List<string> Asked { get; } = [];

    public PackText With(string name, string text)
    {
        _packs[name] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    public PackLookup Find(string name, string? from)
    {
        Asked.Add($"{from ?? "document"}: {name}");
        return _packs.TryGetValue(name, out var content) ? PackLookup.Found(name, content) : PackLibrary.Shipped.Find(name, from);
    }

    public ClaimsDocument Read(string document) => ClaimsDocument.Read(Encoding.UTF8.GetBytes(document), packs: this);

    /// <summary>A document that includes what stands in brackets, with two speakers and a place.</summary>
    public ClaimsDocument Including(string include, string more = "") => Read($"""
        claimTracker: 1
        include: [ {include} ]
        entities:
          mayor: {"{ kind: person, name: Mayor Teel }"}
          army: {"{ kind: organisation, name: the army }"}
          harden: {"{ kind: place, name: Harden }"}
        {more}
        """);

    /// <summary>Code, source, line and path of each problem.</summary>
    public static string[] Problems(ClaimsDocument document) =>
        [.. document.Problems.Select(problem => $"{problem.Code} {problem.Source ?? "document"}:{problem.Line} {problem.Path}")];
}
