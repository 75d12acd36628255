using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>The built-in checks of drafts, shared by the ledger and the document reader.</summary>
internal static class ClaimCheck
{
    /// <summary>How long a text may be, in bytes of UTF-8.</summary>
    public const int MaxTextBytes = 64 * 1024;

    /// <summary>All problems of a draft. Paths start at the draft, such as <c>/speaker</c>. A default id has been told elsewhere.</summary>
    public static ImmutableArray<Problem> Check(ClaimDraft draft, EntityScope entities, QuestionScope questions)
    {
        var faults = default(Faults);
        Check(draft, entities, questions, ref faults);
        return faults.All;
    }

    /// <summary>Adds all problems of a draft to those that are known.</summary>
    public static void Check(ClaimDraft draft, EntityScope entities, QuestionScope questions, ref Faults faults)
    {
        faults.AddOptional(EntityCheck.CheckSpeaks(draft.Speaker, "/speaker", entities));
        if (draft.Principal is { } principal)
        {
            faults.AddOptional(EntityCheck.CheckSpeaks(principal, "/onBehalfOf", entities));
        }

        var question = questions.Find(draft.Question);
        if (question is null && !draft.Question.IsDefault)
        {
            faults.Add(questions.Unknown(draft.Question, "/question"));
        }

        if (draft is { Force: Force.Doubts, Certainty: not null })
        {
            faults.Add(new Problem(ProblemCode.ValueNotAllowed, "/certainty", "A doubt has its certainty in itself; leave certainty out.")
            {
                Found = draft.Certainty.ToString(),
            });
        }

        AnswerCheck.Check(draft, question, entities, ref faults);
        CheckVia(draft, entities, ref faults);
        CheckText(draft.Quote, "/quote", ref faults);
        CheckText(draft.Wording, "/wording", ref faults);
        CheckText(draft.Language, "/language", ref faults);
    }

    private static void CheckVia(ClaimDraft draft, EntityScope entities, ref Faults faults)
    {
        if (draft.Via.Length > AttributionChain.MaxHops)
        {
            faults.Add(new Problem(
                ProblemCode.LimitExceeded, "/via", $"The chain has {draft.Via.Length} hops; at most {AttributionChain.MaxHops} are allowed."));
        }

        for (var i = 0; i < draft.Via.Length; i++)
        {
            CheckHop(draft.Via[i], i, entities, ref faults);
        }
    }

    private static void CheckHop(AttributionHop hop, int place, EntityScope entities, ref Faults faults)
    {
        faults.AddOptional(CheckOutlet(hop.Outlet, place, entities));
        if (hop.Url is { } url && WebAddress.FaultOf(url) is { } fault)
        {
            faults.Add(new Problem(ProblemCode.AddressNotHttp, $"/via/{place}/url", fault) { Found = url.OriginalString });
        }

        CheckPassage(hop, place, ref faults);
        for (var i = 0; i < hop.Cites.Length; i++)
        {
            if (WebAddress.FaultOf(hop.Cites[i]) is { } citeFault)
            {
                faults.Add(new Problem(ProblemCode.AddressNotHttp, $"/via/{place}/cites/{i}", citeFault) { Found = hop.Cites[i].OriginalString });
            }
        }
    }

    private static void CheckPassage(AttributionHop hop, int place, ref Faults faults)
    {
        if (hop.Passage is not { } passage)
        {
            return;
        }

        if (hop.Url is null)
        {
            faults.Add(new Problem(ProblemCode.MissingField, $"/via/{place}/url", "A passage stands in a page, whose address is missing."));
        }

        CheckText(passage.Exact, $"/via/{place}/passage/exact", ref faults);
        CheckText(passage.Prefix, $"/via/{place}/passage/prefix", ref faults);
        CheckText(passage.Suffix, $"/via/{place}/passage/suffix", ref faults);
    }

    private static Problem? CheckOutlet(EntityId id, int place, EntityScope entities)
    {
        if (entities.IsMissing(id))
        {
            return entities.Unknown(id, $"/via/{place}/outlet");
        }

        return entities.Find(id) is not { } outlet || AttributionChain.PassesOn(outlet.Kind)
            ? null
            : new Problem(
                ProblemCode.DoesNotSpeak,
                $"/via/{place}/outlet",
                $"\"{id}\" does not pass claims on: in a chain stands {AttributionChain.Allowed}. What others say is a claim of its own.")
            {
                Found = id.ToString(),
                Allowed = AttributionChain.Allowed,
            };
    }

    private static void CheckText(string? text, string path, ref Faults faults)
    {
        if (IsTooLong(text))
        {
            faults.Add(TooLong(path));
        }
    }

    internal static bool IsTooLong(string? text) =>
        text is { Length: > MaxTextBytes / 3 } && System.Text.Encoding.UTF8.GetByteCount(text) > MaxTextBytes;

    internal static Problem TooLong(string path) => new(
        ProblemCode.LimitExceeded, path, $"The text is longer than {MaxTextBytes} bytes, which is the most that is allowed.");
}
