namespace ClaimTracker.Tests;

/// <summary>Time zones that tests share.</summary>
internal static class Zones
{
    public static TimeZoneInfo Berlin { get; } = Named("Europe/Berlin");

    public static TimeZoneInfo Moscow { get; } = Named("Europe/Moscow");

    public static TimeZoneInfo NewYork { get; } = Named("America/New_York");

    // The clock leaps at midnight here.
    public static TimeZoneInfo SaoPaulo { get; } = Named("America/Sao_Paulo");

    // Leapt over the whole of 30 December 2011.
    public static TimeZoneInfo Apia { get; } = Named("Pacific/Apia");

    // Leapt over the last day of 1994.
    public static TimeZoneInfo Kiritimati { get; } = Named("Pacific/Kiritimati");

    public static Gen<TimeZoneInfo?> Any { get; } = OneOf(
        null, Berlin, Moscow, NewYork, SaoPaulo, Apia, Kiritimati, Named("Asia/Kathmandu"), Named("Australia/Lord_Howe"), Named("Etc/GMT+12"));

    public static Gen<TimeZoneInfo?> OneOf(params TimeZoneInfo?[] zones) => Gen.Int[0, zones.Length - 1].Select(at => zones[at]);

    public static TimeZoneInfo Named(string name) =>
        TimeZones.TryFind(name, out var zone) ? zone : throw new InvalidOperationException($"No zone {name} on this machine.");
}
