using System.CommandLine;

namespace ClaimTracker.Cli;

/// <summary>The option <c>--language de|en|uk</c>.</summary>
internal static class Language
{
    private const string Default = "en";

    public static Option<string> Option()
    {
        var option = new Option<string>("--language")
        {
            Description = "The language of the report. What stands in the document, problems and help stay as they are.",
            DefaultValueFactory = _ => Default,
            HelpName = string.Join('|', Words.Languages.Select(language => language.Tag)),
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var tag }] && !MessageTemplates.TryGet(tag, out _))
            {
                var known = Words.Languages.Select(language => $"{language.Tag} ({language.Name})");
                result.AddError($"--language does not know \"{tag}\". The languages are {Words.English.Join(known)}.");
            }
        });
        return option;
    }

    /// <summary>The words of a language that was looked at before. Where those of its parent are taken, standard error is told, once.</summary>
    public static Words Of(string tag, Terminal terminal)
    {
        var nearest = MessageTemplates.Get(tag).Language;
        if (!nearest.Equals(tag, StringComparison.OrdinalIgnoreCase))
        {
            var name = Words.Languages.Single(language => language.Tag == nearest).Name;
            terminal.Error.WriteLine(SafeText.Line($"{CommandLine.Name}: There are no words for {tag}; the report is in {nearest} ({name})."));
        }

        return Words.In(nearest);
    }
}
