namespace ClaimTracker.Rendering;

/// <summary>Reads what has a value: literals, names with dots, comparisons, filters.</summary>
internal static class LiquidExpressions
{
    public static LiquidExpression WithFilters(LiquidTokens tokens)
    {
        var value = Value(tokens);
        while (tokens.TrySign("|"))
        {
            var filter = tokens.Name("the name of a filter");
            var arguments = new List<LiquidExpression>();
            if (tokens.TrySign(":"))
            {
                do
                {
                    arguments.Add(Value(tokens));
                }
                while (tokens.TrySign(","));
            }

            value = new FilterExpression(value, LiquidFilters.Find(tokens.Place, filter, arguments.Count), arguments);
        }

        return value;
    }

    public static LiquidExpression Condition(LiquidTokens tokens)
    {
        var left = Comparison(tokens);
        if (tokens.TryName("and"))
        {
            return new LogicExpression(left, isAnd: true, Condition(tokens));
        }

        return tokens.TryName("or") ? new LogicExpression(left, isAnd: false, Condition(tokens)) : left;
    }

    public static LiquidExpression Value(LiquidTokens tokens)
    {
        if (tokens.TryTake(LiquidTokens.TokenKind.Text, out var text))
        {
            return new LiteralExpression(text);
        }

        if (tokens.TryNumber() is { } number)
        {
            return new LiteralExpression(number);
        }

        var names = new List<string> { tokens.Name("a value") };
        while (tokens.TrySign("."))
        {
            names.Add(tokens.Name("a name behind the dot"));
        }

        return names switch
        {
            ["true"] => new LiteralExpression(true),
            ["false"] => new LiteralExpression(false),
            ["nil"] => new LiteralExpression(null),
            _ => new PathExpression(tokens.Place, names),
        };
    }

    private static LiquidExpression Comparison(LiquidTokens tokens)
    {
        var left = Value(tokens);
        foreach (var sign in (ReadOnlySpan<string>)["==", "!=", ">=", "<=", ">", "<"])
        {
            if (tokens.TrySign(sign))
            {
                return new CompareExpression(left, sign, Value(tokens));
            }
        }

        return tokens.TryName("contains") ? new CompareExpression(left, "contains", Value(tokens)) : left;
    }
}
