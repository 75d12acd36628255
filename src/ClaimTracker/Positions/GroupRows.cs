namespace ClaimTracker;

/// <summary>The rows of a group, in order of arrival.</summary>
internal readonly struct GroupRows(QuestionGroups owner, int group)
{
    public Enumerator GetEnumerator() => new(owner, owner.FirstClaim(group));

    /// <summary>Goes through the rows.</summary>
    public struct Enumerator(QuestionGroups owner, int first)
    {
        private int _next = first;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            if (_next < 0)
            {
                return false;
            }

            Current = owner.RowOf(_next);
            _next = owner.NextClaim(_next);
            return true;
        }
    }
}
