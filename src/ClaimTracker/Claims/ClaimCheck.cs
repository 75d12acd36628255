namespace ClaimTracker;

/// <summary>The built-in checks of drafts, shared by the ledger and the document reader.</summary>
internal static class ClaimCheck
{
    /// <summary>How long a text may be, in bytes of UTF-8.</summary>
    public const int MaxTextBytes = 64 * 1024;

    /// <summary>All problems of a draft. Paths start at the draft, such as <c>/speaker</c>. A default id has been told elsewhere.</summary>
    public static IEnumerable<Problem> Check(ClaimDraft draft, EntityScope entities, QuestionScope questions)
    {
        if (EntityCheck.CheckSpeaks(draft.Speaker, "/speaker", entities) is { } speaker)
        {
            yield return speaker;
        }

        if (draft.Principal is { } principal && EntityCheck.CheckSpeaks(principal, "/onBehalfOf", entities) is { } behalf)
        {
            yield return behalf;
        }

        if (!draft.Question.IsDefault && questions.Find(draft.Question) is null)
        {
            yield return questions.Unknown(draft.Question, "/question");
        }

        if (draft is { Force: Force.Doubts, Certainty: not null })
        {
            yield return new Problem(
                ProblemCode.ValueNotAllowed, "/certainty", "A doubt has its certainty in itself; leave certainty out.")
            {
                Found = draft.Certainty.ToString(),
            };
        }

        foreach (var problem in AnswerCheck.Check(draft, entities, questions).Concat(CheckVia(draft, entities)).Concat(CheckTexts(draft)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<Problem> CheckVia(ClaimDraft draft, EntityScope entities)
    {
        if (draft.Via.Length > AttributionChain.MaxHops)
        {
            yield return new Problem(
                ProblemCode.LimitExceeded, "/via", $"The chain has {draft.Via.Length} hops; at most {AttributionChain.MaxHops} are allowed.");
        }

        for (var i = 0; i < draft.Via.Length; i++)
        {
            var hop = draft.Via[i];
            if (CheckOutlet(hop.Outlet, $"/via/{i}/outlet", entities) is { } outlet)
            {
                yield return outlet;
            }

            if (hop.Url is { } url && WebAddress.FaultOf(url) is { } fault)
            {
                yield return new Problem(ProblemCode.AddressNotHttp, $"/via/{i}/url", fault) { Found = url.OriginalString };
            }

            for (var j = 0; j < hop.Cites.Length; j++)
            {
                if (WebAddress.FaultOf(hop.Cites[j]) is { } citeFault)
                {
                    yield return new Problem(ProblemCode.AddressNotHttp, $"/via/{i}/cites/{j}", citeFault) { Found = hop.Cites[j].OriginalString };
                }
            }
        }
    }

    private static Problem? CheckOutlet(EntityId id, string path, EntityScope entities)
    {
        if (entities.IsMissing(id))
        {
            return entities.Unknown(id, path);
        }

        return entities.Find(id) is not { } outlet || AttributionChain.PassesOn(outlet.Kind)
            ? null
            : new Problem(
                ProblemCode.DoesNotSpeak,
                path,
                $"\"{id}\" does not pass claims on: in a chain stands {AttributionChain.Allowed}. What others say is a claim of its own.")
            {
                Found = id.ToString(),
                Allowed = AttributionChain.Allowed,
            };
    }

    private static IEnumerable<Problem> CheckTexts(ClaimDraft draft)
    {
        foreach (var (path, text) in new[] { ("/quote", draft.Quote), ("/wording", draft.Wording), ("/language", draft.Language) })
        {
            if (IsTooLong(text))
            {
                yield return TooLong(path);
            }
        }
    }

    internal static bool IsTooLong(string? text) =>
        text is { Length: > MaxTextBytes / 3 } && System.Text.Encoding.UTF8.GetByteCount(text) > MaxTextBytes;

    internal static Problem TooLong(string path) => new(
        ProblemCode.LimitExceeded, path, $"The text is longer than {MaxTextBytes} bytes, which is the most that is allowed.");
}
