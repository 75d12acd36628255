using System.Collections.Immutable;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>A format in which claims come in and go out: a name, how it is known, how it is read and how it is written.</summary>
/// <remarks>A new format is one class and one line in <see cref="InterchangeFormats.All"/>: convert, import and export know it then.</remarks>
internal abstract class InterchangeFormat
{
    /// <summary>The name after <c>--from</c>, <c>--to</c> and <c>--format</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What to call it in a sentence: "a claims document in YAML".</summary>
    public abstract string Title { get; }

    /// <summary>How the names of its files end; empty where others have that ending before it.</summary>
    public abstract ImmutableArray<string> Endings { get; }

    /// <summary>Whether it is what people usually give, so that nothing needs to be said of it.</summary>
    public virtual bool IsUsual => false;

    /// <summary>Whether a text looks like it.</summary>
    /// <param name="head">The beginning of the content.</param>
    public abstract bool Looks(InterchangeHead head);

    /// <summary>Reads all of it. Whatever is wrong is in the result.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public abstract Interchanged Read(InterchangeInput input);

    /// <summary>All that is missing in a ledger for this format; nothing is written then. Empty where it can be written.</summary>
    public virtual ImmutableArray<Problem> ProblemsOf(LedgerReader ledger) => [];

    /// <summary>Writes a ledger that has no <see cref="ProblemsOf"/> it.</summary>
    /// <returns>What the format cannot carry.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public abstract ImmutableArray<ExportLoss> Write(Stream output, LedgerReader ledger, StoryHeading heading);

    /// <summary>Whether a file is named as files of this format are.</summary>
    public bool Names(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
