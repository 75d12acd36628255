using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Puts the questions of a document together: its own, and those of the packs that it includes.</summary>
internal sealed class QuestionGathering(ReadingContext context, bool hasPacks)
{
    private readonly Dictionary<QuestionId, (Question Question, IncludedQuestion? From, DocumentNode Map)> _byId = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<Question> _readable = [];
    private readonly List<QuestionId> _optional = [];

    public static QuestionParts Read(DocumentNode root, ImmutableArray<EntityId> parties, Includes includes, ReadingContext context)
    {
        var gathering = new QuestionGathering(context, includes.Packs.Count > 0);
        var defaults = new PackWords(PackHeader.Parameters(root, context));
        foreach (var (map, question) in QuestionReader.ReadAll(root["questions"], parties, context))
        {
            gathering.TakeOwn(map, question, defaults);
        }

        IReadOnlyList<Question> own = includes.Packs.Count > 0 ? [.. gathering._readable] : gathering._readable;
        foreach (var item in includes.Questions(parties, context))
        {
            gathering.Take(item);
        }

        return new QuestionParts(gathering._readable, gathering._ids)
        {
            Own = own,
            Optional = [.. gathering._optional.Order()],
            IsIncomplete = includes.IsIncomplete,
        };
    }

    // A pack that is read for itself asks what it asks where nobody says anything for its parameters.
    private void TakeOwn(DocumentNode map, Question? read, PackWords defaults)
    {
        _ids.Add(map.Key);
        if (read is null)
        {
            return;
        }

        var question = defaults.ByName.Count == 0 ? read : (PackBinding.Plain with { Words = defaults }).Bind(new PackQuestion(read, map, map.KeyPlace.Line), read.Parties);
        if (question is null)
        {
            context.Problems.Add(ProblemCode.LimitExceeded, map, $"A text of {map.Title} becomes longer than {DocumentLimits.TextBytes:N0} characters.");
            return;
        }

        _readable.Add(question);
        if (hasPacks)
        {
            _byId.Add(question.Id, (question, null, map));
        }
    }

    // What is there word for word is asked once.
    private void Take(IncludedQuestion item)
    {
        var id = item.Question.Id;
        if (_byId.TryAdd(id, (item.Question, item, item.Template.Map)))
        {
            _ids.Add(id.ToString());
            _readable.Add(item.Question);
            if (item.Pack.IsOptional)
            {
                _optional.Add(id);
            }
        }
        else if (!_byId[id].Question.ReadsAs(item.Question))
        {
            TellTaken(item);
        }
    }

    private void TellTaken(IncludedQuestion item)
    {
        var (_, other, map) = _byId[item.Question.Id];
        var pack = item.Pack.Document.Name;
        var place = other is null
            ? FormattableString.Invariant($"in line {map.KeyPlace.Line} of this document")
            : FormattableString.Invariant($"in line {other.Template.Line} of the pack \"{other.Pack.Document.Name}\", which line {other.Pack.Outermost.Line} includes");
        context.Problems.Add(
            ProblemCode.DuplicateId,
            item.Pack.Outermost,
            FormattableString.Invariant($"The pack \"{pack}\" asks \"{Shown.Short(item.Question.Id.ToString())}\" (line {item.Template.Line} there), and another question by this id stands {place}.")
            + $" Give one of them another id; a pack gets other ids with 'as', such as {{ pack: {pack}, as: harden }}.");
    }
}
