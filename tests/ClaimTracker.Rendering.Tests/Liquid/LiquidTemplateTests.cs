namespace ClaimTracker.Rendering.Tests;

public sealed class LiquidTemplateTests
{
    [Theory]
    [InlineData("Hello {{ name }}!", "Hello A&lt;b!")]
    [InlineData("{{ name | upcase }}", "A&lt;B")]
    [InlineData("{{ trusted }}", "<i>")]
    [InlineData("{% if none %}x{% elsif yes %}y{% else %}z{% endif %}", "y")]
    [InlineData("{% if empty %}x{% else %}y{% endif %}", "y")]
    [InlineData("{% unless yes %}x{% else %}y{% endunless %}", "y")]
    [InlineData("{% for n in list %}{{ forloop.index }}{{ n }}{% unless forloop.last %},{% endunless %}{% endfor %}", "1a,2b,3c")]
    [InlineData("{% for n in list limit: 1 offset: 1 %}{{ n }}{% endfor %}", "b")]
    [InlineData("{% for n in empty %}x{% else %}none{% endfor %}", "none")]
    [InlineData("{{ list.size }} {{ list.first }} {{ list.last }} {{ list | join: '-' }}", "3 a c a-b-c")]
    [InlineData("{% case count %}{% when 1 %}one{% when 2, 3 %}few{% else %}many{% endcase %}", "few")]
    [InlineData("{% if count > 2 and count <= 3 %}y{% endif %}{% if count == 4 or count != 3 %}n{% endif %}", "y")]
    [InlineData("{% assign x = name | append: '>' %}{{ x }}", "A&lt;b&gt;")]
    [InlineData("{% capture x %}<b>{{ name }}</b>{% endcapture %}{{ x }}", "<b>A&lt;b</b>")]
    [InlineData("a {%- if yes -%} b {%- endif -%} c", "abc")]
    [InlineData("{% comment %}{{ nothing }}{% endcomment %}{% raw %}{{ name }}{% endraw %}", "{{ name }}")]
    [InlineData("{{ person.name }}{{ none.anything }}", "Ada")]
    [InlineData("{{ none | default: 'there' }}{% if list contains 'b' %}!{% endif %}", "there!")]
    [InlineData("{ not a tag } }} %}", "{ not a tag } }} %}")]
    [InlineData("{% render 'other', who: person %}", "<p>Ada</p>")]
    public void Render_Template_GivesTheText(string template, string text) => Assert.Equal(text, Render(template));

    [Theory]
    [InlineData("{{ nothing }}", "nothing is called \"nothing\" here")]
    [InlineData("\n\n{{ person.nam }}", "line 3: \"person.nam\": nothing is called \"nam\" there; there are name.")]
    [InlineData("{% if yes %}", "\"if\" is not closed")]
    [InlineData("{% if yes %}{% endfor %}", "\"endfor\" cannot stand within \"if\"")]
    [InlineData("{% endif %}", "closes nothing")]
    [InlineData("{% explode %}", "there is no tag \"explode\"")]
    [InlineData("{{ name | explode }}", "there is no filter \"explode\"")]
    [InlineData("{{ name | append }}", "takes 1 arguments, not 0")]
    [InlineData("{{ name", "is not closed")]
    [InlineData("{{ 'name }}", "does not end")]
    [InlineData("{% render 'missing' %}", "there is no template \"missing\"")]
    [InlineData("{% render 'loop' %}", "more than 32 deep")]
    [InlineData("{% for x in name %}{% endfor %}", "goes through a list")]
    [InlineData("{{ name & }}", "cannot stand here")]
    public void Render_Mistake_NamesTemplateLineAndWhatIsAllowed(string template, string fault)
    {
        var exception = Assert.Throws<TemplateException>(() => Render(template));

        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
        Assert.StartsWith(exception.Template + ", line ", exception.Message, StringComparison.Ordinal);
    }

    // Whatever comes in, nothing but our own exception comes out.
    [Fact]
    public void Parse_AnyText_GivesATemplateOrATemplateException() =>
        Gen.OneOf(Gen.Const("{{"), Gen.Const("}}"), Gen.Const("{%"), Gen.Const("%}"), Gen.Const("-"), Gen.Const(" if "), Gen.Const(" for x in list "), Gen.Const(" endif "), Gen.Const("endfor"), Gen.Const("|"), Gen.Const("'"), Gen.Const("name"), Gen.String[0, 3])
            .Array[0, 20].Select(string.Concat)
            .Sample(text => Record.Exception(() => Render(text)) is null or TemplateException, iter: 3000, seed: "0000KR5qeCbF");

    private static string Render(string template)
    {
        var output = new StringWriter();
        var scope = new LiquidScope(output, HtmlText.Encode, Find);
        scope.Set("name", "A<b");
        scope.Set("trusted", new Markup("<i>"));
        scope.Set("none", null);
        scope.Set("yes", true);
        scope.Set("count", 3);
        scope.Set("empty", new List<object?>());
        scope.Set("list", new List<object?> { "a", "b", "c" });
        scope.Set("person", new LiquidObject { { "name", "Ada" } });
        LiquidTemplate.Parse("test", template).Render(scope);
        return output.ToString();

        static LiquidTemplate Find(string name) => name switch
        {
            "other" => LiquidTemplate.Parse(name, "<p>{{ who.name }}</p>"),
            "loop" => LiquidTemplate.Parse(name, "{% render 'loop' %}"),
            _ => throw new KeyNotFoundException(),
        };
    }
}
