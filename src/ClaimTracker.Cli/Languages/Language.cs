using System.CommandLine;

namespace ClaimTracker.Cli;

/// <summary>The option <c>--language de|en|uk</c>.</summary>
internal static class Language
{
    private static readonly string[] Tags = [.. Words.All.Select(words => words.Tag)];

    public static Option<string> Option()
    {
        var option = new Option<string>("--language")
        {
            Description = "The language of the report. What stands in the document, problems and help stay as they are.",
            DefaultValueFactory = _ => Words.English.Tag,
            HelpName = string.Join('|', Tags),
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var tag }] && !MessageTemplates.TryGet(tag, out _))
            {
                var known = Words.All.Select(words => $"{words.Tag} ({words.Name})");
                result.AddError($"--language does not know \"{tag}\". The languages are {Words.English.Join(known)}.");
            }
        });
        return option;
    }

    /// <summary>The words of a language that was looked at before. Where those of its parent are taken, standard error is told, once.</summary>
    public static Words Of(string tag, Terminal terminal)
    {
        var words = Words.All.Single(words => MessageTemplates.TryGet(tag, out var found) && words.Templates == found);
        if (!words.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase))
        {
            terminal.Error.WriteLine(SafeText.Line(
                $"{CommandLine.Name}: There are no words for {tag}; the report is in {words.Tag} ({words.Name})."));
        }

        return words;
    }
}
