using ClaimTracker.Rendering;

namespace ClaimTracker.Cli;

/// <summary>The board of a story at the moment that the user asked for, with what changed since.</summary>
internal static class StoryBoard
{
    public static Board Of(StorySource source, string? asOf, Words words)
    {
        var view = View.Of(source, asOf, saidBy: null, words);
        var moment = asOf is null ? null : Moment.Read(asOf, source.Zone, words);
        return Board.Of(view.Ledger, new BoardOptions
        {
            Title = source.Title,
            Zone = source.Zone,
            AsOf = moment?.Text,
            NewSince = moment?.Time,
            Later = moment is null ? null : source.Ledger,
            Optional = view.Optional,
        });
    }
}
