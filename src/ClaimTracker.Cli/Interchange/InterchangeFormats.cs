using System.Collections.Immutable;
using System.CommandLine;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>The formats that the command line knows.</summary>
internal static class InterchangeFormats
{
    /// <summary>All of them, in the order in which content is looked at; what looks like none is YAML.</summary>
    public static ImmutableArray<InterchangeFormat> All { get; } =
    [
        new EntriesInterchange(),
        new JsonLinesInterchange(),
        new ClaimReviewInterchange(isPage: true),
        new ClaimReviewInterchange(isPage: false),
        new AnnotationsInterchange(),
        new DocumentInterchange(DocumentFormat.Json),
        new DocumentInterchange(DocumentFormat.Yaml),
        new CsvInterchange(),
    ];

    /// <summary>The names, as help lists them.</summary>
    public static string Names => string.Join("|", All.Select(format => format.Name).Order(StringComparer.Ordinal));

    /// <summary>An option that takes the name of a format.</summary>
    public static Option<string?> Option(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = Names };
        option.AcceptOnlyFromAmong([.. All.Select(format => format.Name)]);
        return option;
    }

    public static InterchangeFormat Named(string name) => All.First(format => format.Name == name);

    /// <summary>The format that some content looks like.</summary>
    public static InterchangeFormat Of(InterchangeHead head) => All.FirstOrDefault(format => format.Looks(head)) ?? Named("yaml");

    /// <summary>The format in which files of such a name are written; null where the name says nothing.</summary>
    public static InterchangeFormat? OfName(string path) => All.FirstOrDefault(format => format.Names(path));
}
