namespace ClaimTracker.Rendering;

/// <summary>Something in a template that has a value.</summary>
internal abstract class LiquidExpression
{
    public abstract object? Evaluate(LiquidScope scope);
}

internal sealed class LiteralExpression(object? value) : LiquidExpression
{
    public override object? Evaluate(LiquidScope scope) => value;
}

/// <summary>A name, and the names behind its dots.</summary>
internal sealed class PathExpression(LiquidPlace place, IReadOnlyList<string> names) : LiquidExpression
{
    public override object? Evaluate(LiquidScope scope)
    {
        if (!scope.TryGet(names[0], out var value))
        {
            throw place.Fault($"nothing is called \"{names[0]}\" here; there are {string.Join(", ", scope.Names.Order(StringComparer.Ordinal))}.");
        }

        for (var i = 1; i < names.Count; i++)
        {
            value = Member(value, names[i]);
        }

        return value;
    }

    private object? Member(object? value, string name) => (value, name) switch
    {
        (null, _) => null,
        (LiquidObject known, _) when known.TryGet(name, out var member) => member,
        (IReadOnlyList<object?> list, "size") => list.Count,
        (IReadOnlyList<object?> list, "first") => list.Count > 0 ? list[0] : null,
        (IReadOnlyList<object?> list, "last") => list.Count > 0 ? list[^1] : null,
        (string text, "size") => text.Length,
        (LiquidObject known, _) => throw place.Fault($"\"{string.Join('.', names)}\": nothing is called \"{name}\" there; there are {string.Join(", ", known.Names.Order(StringComparer.Ordinal))}."),
        _ => throw place.Fault($"\"{string.Join('.', names)}\": there is no \"{name}\" of a text, a number or a list but size, first and last."),
    };
}

internal sealed class CompareExpression(LiquidExpression left, string comparison, LiquidExpression right) : LiquidExpression
{
    public override object? Evaluate(LiquidScope scope)
    {
        var (one, other) = (left.Evaluate(scope), right.Evaluate(scope));
        return comparison switch
        {
            "==" => AreEqual(one, other),
            "!=" => !AreEqual(one, other),
            "contains" => one is IReadOnlyList<object?> list
                ? list.Any(item => AreEqual(item, other))
                : LiquidObject.TextOf(one).Contains(LiquidObject.TextOf(other), StringComparison.Ordinal),
            ">" => one is int a && other is int b && a > b,
            "<" => one is int a && other is int b && a < b,
            ">=" => one is int a && other is int b && a >= b,
            _ => one is int a && other is int b && a <= b,
        };
    }

    private static bool AreEqual(object? one, object? other) => one is string or Markup && other is string or Markup ? LiquidObject.TextOf(one) == LiquidObject.TextOf(other) : Equals(one, other);
}

/// <summary><c>and</c> and <c>or</c>, from right to left as in Liquid.</summary>
internal sealed class LogicExpression(LiquidExpression left, bool isAnd, LiquidExpression right) : LiquidExpression
{
    public override object? Evaluate(LiquidScope scope) => isAnd
        ? LiquidObject.IsTrue(left.Evaluate(scope)) && LiquidObject.IsTrue(right.Evaluate(scope))
        : LiquidObject.IsTrue(left.Evaluate(scope)) || LiquidObject.IsTrue(right.Evaluate(scope));
}

internal sealed class NotExpression(LiquidExpression value) : LiquidExpression
{
    public override object? Evaluate(LiquidScope scope) => !LiquidObject.IsTrue(value.Evaluate(scope));
}

internal sealed class FilterExpression(LiquidExpression value, Func<object?, IReadOnlyList<object?>, object?> filter, IReadOnlyList<LiquidExpression> arguments) : LiquidExpression
{
    public override object? Evaluate(LiquidScope scope) => filter(value.Evaluate(scope), [.. arguments.Select(argument => argument.Evaluate(scope))]);
}
