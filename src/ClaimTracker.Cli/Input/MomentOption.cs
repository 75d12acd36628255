using System.CommandLine;

namespace ClaimTracker.Cli;

/// <summary>Options that take a <see cref="Moment"/>.</summary>
internal static class MomentOption
{
    public static Option<string> Make(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "TIME" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !Moment.IsOne(text))
            {
                result.AddError($"{name} takes {Moment.Allowed}; \"{text}\" is none of these.");
            }
        });
        return option;
    }
}
