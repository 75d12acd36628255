namespace ClaimTracker;

/// <summary>What an entity is. The first seven kinds speak; places and topics do not.</summary>
public enum EntityKind
{
    /// <summary>One person.</summary>
    Person,

    /// <summary>A ministry, company, agency, party or other organisation.</summary>
    Organisation,

    /// <summary>A state.</summary>
    State,

    /// <summary>A newspaper, broadcaster, agency or site that reports what others say.</summary>
    Outlet,

    /// <summary>A channel or account that publishes without an editor, such as one on Telegram.</summary>
    Channel,

    /// <summary>People who act together without being an organisation, such as a unit or a crowd of witnesses.</summary>
    Group,

    /// <summary>A source whose name is not published.</summary>
    Anonymous,

    /// <summary>A place.</summary>
    Place,

    /// <summary>Anything else that can be an answer: a category, an institution that never speaks, a thing.</summary>
    Topic,
}
