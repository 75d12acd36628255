namespace ClaimTracker.Documents.Tests;

public sealed class JsonFaultTests
{
    [Theory]
    [InlineData("{\"a\": 1\n \"b\": 2}", 2, 2, "Expected ',' or '}' in the map that begins in line 1, but found '\"'.")]
    [InlineData("[1 2]", 1, 4, "Expected ',' or ']' in the list that begins in line 1, but found '2'.")]
    [InlineData("{\"a\": [1}", 1, 9, "Expected ',' or ']' in the list that begins in line 1, but found '}'.")]
    [InlineData("{\"a\": 1,, }", 1, 9, "Expected a key in double quotes or '}' in the map that begins in line 1, but found ','.")]
    [InlineData("{a: 1}", 1, 2, "Expected a key in double quotes or '}' in the map that begins in line 1, but found 'a'.")]
    [InlineData("{\"a\" 1}", 1, 6, "Expected ':' after the key, but found '1'.")]
    [InlineData("{\"a\" /* x */ : 1}", 1, 6, "A comment cannot stand between a key and its ':'.")]
    [InlineData("{\"a\": }", 1, 7, "Expected the value of 'a', but found '}'.")]
    [InlineData("{\"a\": yes}", 1, 7, "Found 'yes' where the value of 'a' is expected; a text stands in double quotes, and only true, false and null stand without.")]
    [InlineData("{\"a\": 'x'}", 1, 7, "A text stands in double quotes, not in single ones.")]
    [InlineData("{\"a\": 01}", 1, 7, "'01' is not a number as JSON writes it: digits without a leading zero or '+', and a '.' only between digits.")]
    [InlineData("{\"a\": +1}", 1, 7, "'+1' is not a number as JSON writes it: digits without a leading zero or '+', and a '.' only between digits.")]
    [InlineData("{\"a\": \"x\n\"}", 1, 7, "The text that begins here is not closed in its line; a line break in a text is written '\\n'.")]
    [InlineData("{\"a\": \"x", 1, 7, "The text that begins here is not closed; a '\"' is missing.")]
    [InlineData("{\"a\": \"x\\q\"}", 1, 9, "After '\\' stands one of \" \\ / b f n r t, or u with four hexadecimal digits; a '\\' itself is written '\\\\'.")]
    [InlineData("{\"a\": \"x\\u12\"}", 1, 9, "After '\\' stands one of \" \\ / b f n r t, or u with four hexadecimal digits; a '\\' itself is written '\\\\'.")]
    [InlineData("{\"a\": \"\t\"}", 1, 8, "A control character stands in a text; a tab is written '\\t', others '\\u' with four hexadecimal digits.")]
    [InlineData("{\"a\": \"\\ud83d\"}", 1, 7, "This text has an escape such as \\ud83d for half a character; the other half is missing.")]
    [InlineData("{\n\"a\": [1,\n", 3, 1, "The text ends, but the list that begins in line 2 is not closed; ']' is missing.")]
    [InlineData("{", 1, 2, "The text ends, but the map that begins in line 1 is not closed; '}' is missing.")]
    [InlineData("{} {}", 1, 4, "The document has ended, but there is more text: '{'.")]
    [InlineData("{} // fine\n x", 2, 2, "The document has ended, but there is more text: 'x'.")]
    [InlineData("{ / }", 1, 3, "A '/' stands alone here; a comment begins with '//' or '/*'.")]
    [InlineData("{ /* ", 1, 3, "The comment that begins here is not closed with '*/'.")]
    [InlineData("}", 1, 1, "Expected a value, but found '}'.")]
    [InlineData("[1, é]", 1, 5, "Expected a value or ']' in the list that begins in line 1, but found 'é'.")]
    public void Read_NotJson_TellsOnceWhereAndWhatWasExpected(string text, int line, int column, string message)
    {
        var problem = Tree.Fatal(Tree.Json(text));

        Assert.Equal("CT0001", problem.Code);
        Assert.Equal("", problem.Path);
        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.Equal(message, problem.Message);
    }

    [Fact]
    public void Read_LongNonsense_IsCutInTheMessage()
    {
        var problem = Tree.Fatal(Tree.Json($"[{new string('x', 100_000)}]"));

        Assert.InRange(problem.Message.Length, 1, 300);
    }
}
