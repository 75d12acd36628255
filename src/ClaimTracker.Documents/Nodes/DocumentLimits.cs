namespace ClaimTracker.Documents;

/// <summary>How large a claims document may be. What exceeds a limit is a problem (CT0013), never a hang.</summary>
internal static class DocumentLimits
{
    /// <summary>Size of the whole document, in bytes as they come in: 512 MiB.</summary>
    internal const int DocumentBytes = 512 * 1024 * 1024;

    /// <summary>How many maps and lists may stand inside one another; the outermost counts as 1.</summary>
    internal const int Nesting = 64;

    /// <summary>Size of one text, in bytes of UTF-8: 64 KiB.</summary>
    internal const int TextBytes = 64 * 1024;

    /// <summary>Size of one key, in bytes of UTF-8: 1 KiB, which is also what YAML allows. Keys are repeated in every path, so they stay short.</summary>
    internal const int KeyBytes = 1024;

    /// <summary>Spaces at the beginning of a line of YAML: 1,000. Past 1,024 the YAML scanner loses text in block scalars without a word.</summary>
    internal const int Indentation = 1000;

    /// <summary>Number of claims in one document.</summary>
    internal const int Claims = 1_000_000;

    /// <summary>Number of rows in one table of claims.</summary>
    internal const int Rows = 5_000_000;

    /// <summary>Size of one row of a table of claims, in bytes of UTF-8: 4 MiB.</summary>
    internal const int RowBytes = 4 * 1024 * 1024;

    /// <summary>Number of columns in one table of claims.</summary>
    internal const int Columns = 1_000;

    /// <summary>Number of hops in the chain of one claim (<c>via</c>).</summary>
    internal const int Hops = 32;

    /// <summary>Number of packs that one document can include, those that packs include and those that there are not among them.</summary>
    internal const int Includes = 1_000;

    /// <summary>How many packs may include one another in a row.</summary>
    internal const int IncludeDepth = 8;

    /// <summary>Size of one included document, in bytes: 1 MiB.</summary>
    internal const int PackBytes = 1024 * 1024;

    /// <summary>Number of questions that come from packs.</summary>
    internal const int IncludedQuestions = 10_000;

    /// <summary>Size of all that packs bring, in UTF-16 code units: their texts as they were included, and their questions as they are asked.</summary>
    internal const int IncludedText = 16 * 1024 * 1024;

    /// <summary>Size of what stands for a parameter of a pack, in UTF-16 code units.</summary>
    internal const int ParameterLength = 1_000;

    /// <summary>Number of problems that are listed; nobody reads more, and a hostile document could have one per byte.</summary>
    internal const int Problems = 100_000;

    /// <summary>Size of all listed problems together, in UTF-16 code units of their paths, values and messages.</summary>
    internal const int ProblemText = 64 * 1024 * 1024;
}
