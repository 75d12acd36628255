namespace ClaimTracker.Documents.Tests;

public sealed class JsonTreeTests
{
    [Fact]
    public void Read_AllKinds_KeepsThemAsWritten()
    {
        var result = Tree.Json("""{"a": "x", "b": 1.50, "c": true, "d": false, "e": null, "f": [1, {}], "g": -1e3}""");

        Assert.Empty(result.Problems);
        Assert.Equal("{a=Text:x,b=Number:1.50,c=True:true,d=False:false,e=Null:null,f=[Number:1,{}],g=Number:-1e3}", Tree.Print(result.Root));
    }

    [Fact]
    public void Read_CommentsAndTrailingCommas_AreAllowed()
    {
        var result = Tree.Json("""
            // first
            { /* second */ "a": [1, 2,], // third
            }
            """);

        Assert.Empty(result.Problems);
        Assert.Equal("{a=[Number:1,Number:2]}", Tree.Print(result.Root));
    }

    [Fact]
    public void Read_KeysAndValues_HaveLineAndColumn()
    {
        var result = Tree.Json("{\r\n  \"a\": 1,\r  \"b\": [\n \"ü😀\", true]}");

        var map = result.Root;
        Assert.Equal((1, 1), (map.Line, map.Column));
        Assert.Equal(new TextPlace(2, 3), map["a"].KeyPlace);
        Assert.Equal((2, 8), (map["a"].Line, map["a"].Column));
        Assert.Equal(new TextPlace(3, 3), map["b"].KeyPlace);
        Assert.Equal((3, 8), (map["b"].Line, map["b"].Column));
        Assert.Equal((4, 9), (result.At("/b/1").Line, result.At("/b/1").Column));
    }

    [Fact]
    public void Path_OddKeys_AreEscaped()
    {
        var result = Tree.Json("""{"a/b": {"~c": [0, {"": 1}]}}""");

        Assert.Equal(["", "/a~1b", "/a~1b/~0c", "/a~1b/~0c/0", "/a~1b/~0c/1", "/a~1b/~0c/1/"], Tree.All(result.Root).Select(node => node.Path));
    }

    [Fact]
    public void Read_RepeatedKey_IsToldAtTheLaterOneAndTheFirstCounts()
    {
        var result = Tree.Json("{\"a\": 1,\n\"a\": 2,\n \"a\": 3}");

        Assert.Equal(["CT0006 2:1 /a", "CT0006 3:2 /a"], result.Problems.Select(problem => $"{problem.Code} {problem.Line}:{problem.Column} {problem.Path}"));
        Assert.All(result.Problems, problem => Assert.Contains("line 1", problem.Message, StringComparison.Ordinal));
        Assert.Equal("1", result.At("/a").Text);
        Assert.Equal(3, result.Root.Count);
    }

    [Fact]
    public void Read_RepeatedKeyAmongMany_IsTold()
    {
        var keys = string.Join(",", Enumerable.Range(0, 40).Select(i => $"\"k{i}\": {i}"));

        var result = Tree.Json($"{{{keys},\n\"k3\": 99, \"k39\": 98}}");

        Assert.Equal(["/k3", "/k39"], result.Problems.Select(problem => problem.Path));
        Assert.Equal("3", result.At("/k3").Text);
        Assert.True(result.Root["k40"].IsMissing);
    }

    [Fact]
    public void Read_Escapes_AreRead()
    {
        var result = Tree.Json("""{"\u0061\n": "\ud83d\ude00 \"x\" \u0000"}""");

        Assert.Equal("{a\n=Text:😀 \"x\" \0}", Tree.Print(result.Root));
    }

    [Fact]
    public void Read_RepeatedWords_AreKeptOnce()
    {
        var result = Tree.Json("""[{"speaker": "norland"}, {"speaker": "norland"}]""");

        Assert.Same(result.At("/0/speaker").Key, result.At("/1/speaker").Key);
        Assert.Same(result.At("/0/speaker").Text, result.At("/1/speaker").Text);
    }
}
