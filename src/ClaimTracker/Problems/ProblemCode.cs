namespace ClaimTracker;

/// <summary>The codes of the built-in problems. A code never changes its meaning.</summary>
public static class ProblemCode
{
    /// <summary>CT0001: this is not a claims document.</summary>
    public const string NotAClaimsDocument = "CT0001";

    /// <summary>CT0002: a field that the format does not know.</summary>
    public const string UnknownField = "CT0002";

    /// <summary>CT0003: a required field is missing.</summary>
    public const string MissingField = "CT0003";

    /// <summary>CT0004: a value that is not allowed, or a property that does not fit the question.</summary>
    public const string ValueNotAllowed = "CT0004";

    /// <summary>CT0005: an id, or the name of a pack, that names nothing.</summary>
    public const string UnknownId = "CT0005";

    /// <summary>CT0006: an id used twice, or a repeated key.</summary>
    public const string DuplicateId = "CT0006";

    /// <summary>CT0007: an answer that does not fit the question, or the force.</summary>
    public const string AnswerDoesNotFit = "CT0007";

    /// <summary>CT0008: a time or time zone that cannot be read, or an end that is not after its beginning.</summary>
    public const string UnreadableTime = "CT0008";

    /// <summary>CT0009: a loop of <c>broader</c>, of <c>speaksFor</c>, of corrections, or of packs that include one another.</summary>
    public const string Loop = "CT0009";

    /// <summary>CT0010: something lies inside both of two things that are declared distinct.</summary>
    public const string ContradictsDistinct = "CT0010";

    /// <summary>CT0011: this kind of entity does not speak, or does not pass claims on.</summary>
    public const string DoesNotSpeak = "CT0011";

    /// <summary>CT0012: an address that is not http or https.</summary>
    public const string AddressNotHttp = "CT0012";

    /// <summary>CT0013: a limit is exceeded.</summary>
    public const string LimitExceeded = "CT0013";

    /// <summary>CT0014: a name that imitates another script, or hides control characters.</summary>
    public const string DeceptiveName = "CT0014";

    /// <summary>CT0015: a line that is no entry, or an entry of a version or kind that this version of the library does not know.</summary>
    public const string NotAnEntry = "CT0015";
}
