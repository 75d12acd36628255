using System.CommandLine;
using System.CommandLine.Parsing;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>The options that say what a claim is.</summary>
internal sealed class ClaimOptions
{
    private readonly Option<string?> _id = Text("--id", "ID", "The id it is to have; the ledger gives one when left out.");
    private readonly Option<string?> _speaker = Text("--speaker", "WHO", "Who said it: an id, or a name on record.");
    private readonly Option<string?> _question = Text("--question", "ID", "The id of the question that it answers.");
    private readonly Option<string?> _answer = Text("--answer", "ANSWER", "The answer, as a claims document writes it: an entity by id or name, [a, b], { only: [a] }, yes, at least 6, 2023-05, { unknown: true }, text.");
    private readonly Option<bool> _denies = new("--denies") { Description = "The speaker denies the answer; short for --force denies." };
    private readonly Option<string?> _force = Word("--force", "What the speaker did with the answer; asserts when left out. The last three are no answers.", ClaimsDocumentShape.Forces);
    private readonly Option<string?> _certainty = Word("--certainty", "How firmly the speaker put it; certain when left out.", ClaimsDocumentShape.Certainties);
    private readonly Option<string?> _nature = Word("--nature", "Whether it was put as a fact, an opinion or a prediction; fact when left out.", ClaimsDocumentShape.Natures);
    private readonly Option<string?> _principal = Text("--on-behalf-of", "WHO", "For whom the speaker spoke, where that is not clear.");
    private readonly Option<string?> _said = Text("--said", "TIME", "When it was said, as vaguely as it is known: 2023-05-22T14:00, 2023-05-22, 2023-05, 2023-05-22~.");
    private readonly Option<string?> _holds = Text("--holds", "TIME", "The time for which it is claimed to be true.");
    private readonly Option<string?> _quote = Text("--quote", "WORDS", "The words of the speaker, exactly.");
    private readonly Option<string?> _wording = Text("--wording", "WORDS", "The claim in our words.");
    private readonly Option<string?> _language = Text("--quote-language", "TAG", "The language of the quote, such as uk.");
    private readonly Option<string[]> _via = new("--via")
    {
        Description = "Who passed it on, with the address where it appeared if there is one: cnn or cnn=https://example.org/a. Several times, outermost first.",
        HelpName = "OUTLET[=URL]",
    };

    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Add(option);
        }

        command.Validators.Add(Check);
    }

    /// <summary>Whether there is any; a claim comes through standard input where there is none.</summary>
    public bool AreGiven(CommandResult result) => All.Any(option => IsGiven(result, option));

    /// <summary>The option that a problem of the claim is about; null where it is about none.</summary>
    public string? OptionAt(string path) => path.Split('/') is [_, var field, ..] && All.FirstOrDefault(option => IsOf(option, field)) is { } found ? found.Name : null;

    /// <summary>The claim, for a ledger that has its speaker and question.</summary>
    /// <param name="result">What was given.</param>
    /// <param name="root">The ledger.</param>
    /// <param name="zone">The time zone of times that name none.</param>
    /// <param name="problems">Takes what cannot be read.</param>
    public ClaimDraft Read(CommandResult result, LedgerRoot root, TimeZoneInfo zone, List<Problem> problems)
    {
        var row = new ClaimRow(result.GetValue(_speaker) ?? string.Empty, result.GetValue(_question) ?? string.Empty, result.GetValue(_answer))
        {
            Id = result.GetValue(_id),
            Force = result.GetValue(_denies) ? Force.Denies : Read<Force>(result.GetValue(_force)) ?? Force.Asserts,
        };
        var draft = RowReader.Read(row, root, problems);
        var entities = root.Entities;
        return draft.WithParts(
            draft.Id,
            result.GetValue(_principal) is { } principal ? NamedEntity.Read(principal, "/onBehalfOf", entities, problems) : null,
            Read<Certainty>(result.GetValue(_certainty)),
            Read<Nature>(result.GetValue(_nature)) ?? Nature.Fact,
            (Time(result, _said, zone, problems), Time(result, _holds, zone, problems), null),
            (RowReader.Given(result.GetValue(_quote)), RowReader.Given(result.GetValue(_wording)), RowReader.Given(result.GetValue(_language))),
            [.. (result.GetValue(_via) ?? []).Select((hop, place) => ViaOption.Read(hop, place, entities, problems))]);
    }

    private Option[] All => [_id, _speaker, _question, _answer, _denies, _force, _certainty, _nature, _principal, _said, _holds, _quote, _wording, _language, _via];

    private void Check(CommandResult result)
    {
        if (IsGiven(result, _denies) && IsGiven(result, _force))
        {
            result.AddError("--denies is short for --force denies: give one of them.");
        }
    }

    // A switch that was not given has a result all the same.
    private static bool IsGiven(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private static bool IsOf(Option option, string field) => option.Name.Replace("-", string.Empty, StringComparison.Ordinal).Equals(
        field switch { "language" => "quoteLanguage", _ => field }, StringComparison.OrdinalIgnoreCase);

    private static EdtfTime? Time(CommandResult result, Option<string?> option, TimeZoneInfo zone, List<Problem> problems)
    {
        if (RowReader.Given(result.GetValue(option)) is not { } text)
        {
            return null;
        }

        if (!EdtfTime.TryParse(text, zone, out var time, out var fault))
        {
            problems.Add(new Problem(ProblemCode.UnreadableTime, $"/{option.Name.TrimStart('-')}", fault) { Found = text });
        }

        return time;
    }

    private static T? Read<T>(string? word)
        where T : struct, Enum => word is null ? null : WireWord.Read<T>(word);

    private static Option<string?> Text(string name, string value, string description) => new(name) { Description = description, HelpName = value };

    private static Option<string?> Word(string name, string description, WordShape words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', words.Words) };
        option.AcceptOnlyFromAmong([.. words.Words]);
        return option;
    }
}
