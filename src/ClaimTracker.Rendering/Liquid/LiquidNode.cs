namespace ClaimTracker.Rendering;

/// <summary>A piece of a template: text, an output, or a tag with what it encloses.</summary>
internal abstract class LiquidNode
{
    public abstract void Render(LiquidScope scope);

    public static void RenderAll(IReadOnlyList<LiquidNode> nodes, LiquidScope scope)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            nodes[i].Render(scope);
        }
    }
}

internal sealed class TextNode(string text) : LiquidNode
{
    public override void Render(LiquidScope scope) => scope.Output.Write(text);
}

internal sealed class OutputNode(LiquidExpression value) : LiquidNode
{
    public override void Render(LiquidScope scope) => scope.Write(value.Evaluate(scope));
}

internal sealed class AssignNode(string name, LiquidExpression value) : LiquidNode
{
    public override void Render(LiquidScope scope) => scope.Set(name, value.Evaluate(scope));
}

internal sealed class CaptureNode(string name, IReadOnlyList<LiquidNode> body) : LiquidNode
{
    public override void Render(LiquidScope scope) => scope.Set(name, scope.Capture(() => RenderAll(body, scope)));
}

/// <summary>Branches in order; the first whose condition holds is rendered. One without a condition always holds.</summary>
internal sealed class BranchNode(IReadOnlyList<(LiquidExpression? Condition, IReadOnlyList<LiquidNode> Body)> branches) : LiquidNode
{
    public override void Render(LiquidScope scope)
    {
        foreach (var (condition, body) in branches)
        {
            if (condition is null || LiquidObject.IsTrue(condition.Evaluate(scope)))
            {
                RenderAll(body, scope);
                return;
            }
        }
    }
}

internal sealed class LoopNode(LiquidPlace place, string name, LiquidExpression items, LiquidExpression? limit, LiquidExpression? offset, IReadOnlyList<LiquidNode> body, IReadOnlyList<LiquidNode> otherwise) : LiquidNode
{
    private const string Loop = "forloop";

    public override void Render(LiquidScope scope)
    {
        var all = items.Evaluate(scope) switch
        {
            null => [],
            IReadOnlyList<object?> list => list,
            _ => throw place.Fault("a for loop goes through a list; this is none."),
        };
        var chosen = all.Skip(Number(offset, scope) ?? 0).Take(Number(limit, scope) ?? int.MaxValue).ToArray();
        if (chosen.Length == 0)
        {
            RenderAll(otherwise, scope);
            return;
        }

        var outer = scope.TryGet(Loop, out var before);
        for (var i = 0; i < chosen.Length; i++)
        {
            scope.Set(name, chosen[i]);
            scope.Set(Loop, new LiquidObject { { "index", i + 1 }, { "index0", i }, { "first", i == 0 }, { "last", i == chosen.Length - 1 }, { "length", chosen.Length } });
            RenderAll(body, scope);
        }

        scope.Remove(name);
        scope.Remove(Loop);
        if (outer)
        {
            scope.Set(Loop, before);
        }
    }

    private int? Number(LiquidExpression? expression, LiquidScope scope) => expression?.Evaluate(scope) switch
    {
        null => null,
        int number => number,
        _ => throw place.Fault("limit and offset of a for loop are whole numbers."),
    };
}

internal sealed class RenderNode(LiquidPlace place, string template, IReadOnlyList<(string Name, LiquidExpression Value)> values) : LiquidNode
{
    public override void Render(LiquidScope scope)
    {
        if (scope.Depth >= LiquidScope.DeepestRender)
        {
            throw place.Fault($"templates render one another more than {LiquidScope.DeepestRender} deep.");
        }

        var inner = scope.Inner();
        foreach (var (name, value) in values)
        {
            inner.Set(name, value.Evaluate(scope));
        }

        LiquidTemplate found;
        try
        {
            found = scope.Find(template);
        }
        catch (KeyNotFoundException)
        {
            throw place.Fault($"there is no template \"{template}\".");
        }

        found.Render(inner);
    }
}
