using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>An alias is a name to look things up by, and nothing else.</summary>
public sealed class NameTests
{
    [Fact]
    public void Check_AliasesAdded_PrintsTheSameBytes() => Law.HoldsFor((document, dice) =>
    {
        var named = document.DeepClone().AsObject();
        foreach (var (id, entity) in named.Object("entities").Where(_ => dice.Percent(50)))
        {
            entity!["aliases"] = Json.Texts([.. entity.AsObject().TextsOrNull("aliases") ?? [], $"Also {id}", "The same for all"]);
        }

        Assert.Equal(Printed.Check(document), Printed.Check(named));
    });
}
