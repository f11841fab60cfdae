using StrategyTracker.Domain.People;

namespace StrategyTracker.Domain.ActionPoints;

public sealed partial class ActionPoint
{
    /// <summary>
    /// Makes an action that follows from this one: from a decision to go ahead, or from what a look at it found (W-07, W-09). It
    /// is the area's own, counts from the day it was made, and is linked to the action it came from.
    /// </summary>
    public (ActionPoint Action, ActionLink Link) FollowOn(string newRef, int order, string summary, Post? owner, Stamp stamp)
    {
        RefuseOnHeading("followed by another");
        RequireCouldHappen(stamp);
        stamp = stamp.Because(stamp.Why, "a follow-on action");
        var source = new SourceWording(newRef, summary)
        {
            Form = SourceForm.FollowOn, Level = CommitmentLevel.Ensure, Control = Control, Themes = Themes, OwnerAsWritten = owner?.Name, OwnerKind = OwnerKinds.Of(owner),
            Notes = $"Made on {Text.Day(stamp.HappenedOn)} to follow from {Ref}: {stamp.Why}",
        };
        var action = new ActionPoint(StrategyId, SectionId, source, order, stamp.HappenedOn, stamp);
        if (owner is not null) { action.AddOwner(owner, OwnerPart.Accountable, stamp); }
        Record("follow-on action", null, newRef, stamp);
        return (action, new ActionLink(action.Id, Id, LinkKind.FollowsFrom));
    }
}

public static class OwnerKinds
{
    /// <summary>What kind of owner a post is.</summary>
    public static OwnerKind Of(Post? post) => post?.Kind switch
    {
        PostKind.Post => OwnerKind.Post,
        PostKind.Group or PostKind.Team => OwnerKind.PostGroup,
        PostKind.Body => OwnerKind.Body,
        PostKind.Organisation => OwnerKind.Organisation,
        _ => OwnerKind.None,
    };
}
