// <shown>
using ClaimTracker;
using ClaimTracker.Rendering;
// </shown>
using ClaimTracker.Testing;

namespace Snippets;

internal static class HouseTemplate
{
    public static void Run()
    {
        // <shown>
        var templates = BoardTemplates.From(name => name switch
        {
            "box.md.liquid" => "{% for question in board.disputed %}{{ question.text }}\n{% for position in question.positions %}{{ position.letter }}. {{ position.answer }}\n{% endfor %}{% endfor %}",
            _ => null,   // the one that ships
        });

        Console.WriteLine(new MarkdownBox(templates).Render(Board.Of(SampleLedgers.Dispute())));
        // </shown>
    }
}
