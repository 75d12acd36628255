using System.Text;

namespace ClaimTracker.Documents.Tests.Reading;

/// <summary>A small story as text, to which tests add events.</summary>
internal static class StoryText
{
    private const string Head = """
        claimTracker: 1
        entities:
          town:    { kind: state, name: the town }
          mayor:   { kind: person, name: Mayor Oyelaran, speaksFor: town }
          union:   { kind: organisation, name: the dockers' union }
          gazette: { kind: outlet, name: the Gazette }
          flood:   { kind: topic, name: the flood }
        questions:
          wounded: { text: "How many were wounded?", answers: quantity, unit: people }
          over:    { text: "Is the strike over?", answers: yesNo }
        claims:
          - { id: c1, speaker: mayor, question: wounded, answer: 6 }
          - { id: c2, speaker: town, question: wounded, answer: 8 }
          - { id: c3, speaker: union, question: wounded, answer: 6 }
          - { id: c4, speaker: mayor, question: wounded, force: declines }
          - { id: c5, speaker: mayor, question: wounded, answer: 7, certainty: possible }

        """;

    public static ClaimsDocument With(params string[] events)
    {
        var list = events.Length == 0 ? "events: []" : "events:\n" + string.Join('\n', events.Select(happened => $"  - {{ {happened} }}"));
        return ClaimsDocument.Read(Encoding.UTF8.GetBytes(Head + list));
    }

    /// <summary>The story with more below it: whole sections, as they stand in a document.</summary>
    public static ClaimsDocument And(string sections) => ClaimsDocument.Read(Encoding.UTF8.GetBytes(Head + sections));

    /// <summary>Code and path of each problem.</summary>
    public static IEnumerable<string> Problems(ClaimsDocument document) => document.Problems.Select(problem => $"{problem.Code} {problem.Path}");
}
