using System.Text.Json.Serialization;

namespace ClaimTracker.Documents;

internal sealed record PositionJson(
    Answer Answer,
    string Polarity,
    IEnumerable<string> Claims,
    IEnumerable<string> InForce,
    int Mentions,
    int Outlets,
    int Speakers,
    int Origins,
    IEnumerable<string> Sides)
{
    /// <summary>Written only where it is true.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Earlier { get; private init; }

    public static PositionJson Of(Position position) => new(
        position.Answer,
        WireWord.Of(position.Polarity),
        position.Claims.Select(claim => claim.Id.ToString()),
        position.InForce.Select(claim => claim.Id.ToString()),
        position.Mentions,
        position.Outlets,
        position.Speakers,
        position.Origins,
        position.Sides.Select(side => side.Id.ToString()))
    {
        Earlier = position.IsEarlier,
    };
}
