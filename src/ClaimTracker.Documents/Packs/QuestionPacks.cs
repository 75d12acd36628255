using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>The packs of questions that ship. Each has a page in <c>docs/packs</c> that says which questions it asks and why.</summary>
public static class QuestionPacks
{
    /// <summary>How many people were killed, wounded and reported missing, and what a side lost by its enemy's count and by its own.</summary>
    public static CasualtyQuestions Casualties { get; } = new(new PackRecipe("casualties", PackLibrary.Shipped));

    /// <summary>Who holds a place, whether all of it, and whether there is fighting for it.</summary>
    public static ControlQuestions Control { get; } = new(new PackRecipe("control", PackLibrary.Shipped));

    /// <summary>Who carried out an attack, who ordered it and who claims it; with what, when, aimed at what, and what it hit.</summary>
    public static AttackQuestions Attack { get; } = new(new PackRecipe("attack", PackLibrary.Shipped));

    /// <summary>The count of a vote as it goes on, and the certified result.</summary>
    public static VoteQuestions Vote { get; } = new(new PackRecipe("vote", PackLibrary.Shipped));

    /// <summary>Whether somebody is still in office, how, when and why they left, and who comes next.</summary>
    public static OfficeQuestions Office { get; } = new(new PackRecipe("office", PackLibrary.Shipped));

    /// <summary>How many took part in a protest and how many were there at its height, who called for it, whether it was permitted, how many were arrested.</summary>
    public static ProtestQuestions Protest { get; } = new(new PackRecipe("protest", PackLibrary.Shipped));

    /// <summary>All of them, in order of names.</summary>
    public static ImmutableArray<QuestionPack> All { get; } = [Attack, Casualties, Control, Office, Protest, Vote];
}
