namespace ClaimTracker.Rendering;

/// <summary>Where in a template something stands.</summary>
internal readonly record struct LiquidPlace(string Template, int Line)
{
    public TemplateException Fault(string fault) => new(Template, Line, fault);
}
