using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClaimTracker.Cli;

/// <summary>The option <c>--zone</c>.</summary>
internal static class ZoneOption
{
    public static Option<string?> Make(string description = "With --store, the time zone of times that name none, such as Europe/Moscow; UTC when left out. A document says its own.")
    {
        var option = new Option<string?>("--zone")
        {
            Description = description,
            HelpName = "ZONE",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var zone }] && !TimeZones.TryFind(zone, out _))
            {
                result.AddError($"--zone takes the IANA name of a time zone, such as Europe/Moscow; \"{zone}\" is none.");
            }
        });
        return option;
    }

    /// <summary>The zone that was given, which has been looked at before; else UTC.</summary>
    public static TimeZoneInfo Of(CommandResult result, Option<string?> option) =>
        TimeZones.TryFind(result.GetValue(option), out var zone) ? zone : TimeZoneInfo.Utc;
}
