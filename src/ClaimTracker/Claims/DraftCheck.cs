namespace ClaimTracker;

/// <summary>A house check: looks at every draft before it is recorded, through the API or from a document.</summary>
/// <remarks>
/// Register it with the options. It must be pure and thread-safe. It runs after the built-in checks have passed, so that ids name something.
/// An exception it throws goes to the caller and nothing is recorded. FluentValidation's validators come in through
/// <c>AddValidator</c>.
/// </remarks>
public abstract class DraftCheck
{
    /// <summary>Tells what is wrong with a draft; empty when nothing is.</summary>
    /// <param name="draft">A draft that passed the built-in checks.</param>
    /// <returns>Problems with paths that start at the draft, such as <c>/said</c>.</returns>
    public abstract IEnumerable<Problem> Check(ClaimDraft draft);
}
