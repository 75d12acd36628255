namespace ClaimTracker;

/// <summary>Whether the speaker stated a fact, an opinion or a prediction. Only facts are compared.</summary>
public enum Nature
{
    /// <summary>Stated as a fact.</summary>
    Fact,

    /// <summary>A judgement.</summary>
    Opinion,

    /// <summary>About what has not happened yet.</summary>
    Prediction,
}
