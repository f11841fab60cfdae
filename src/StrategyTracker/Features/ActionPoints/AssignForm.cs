using StrategyTracker.Domain.ActionPoints;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>What a person fills in to give an action to somebody.</summary>
public sealed class AssignForm
{
    public Guid? PostId { get; private set; }
    public Guid? OfficerId { get; private set; }
    public string? Why { get; set; }
    /// <summary>The part that the post gets beside the present owners; it takes their place when null.</summary>
    public OwnerPart? Beside { get; private set; }
    /// <summary>The officer was put in from the post's holder, not chosen; another post puts in another.</summary>
    public bool IsOfficerFromPost { get; private set; }

    public bool IsEmpty => PostId is null && OfficerId is null && string.IsNullOrWhiteSpace(Why);

    public void ChoosePost(Guid? postId, Guid? holderId)
    {
        PostId = postId;
        if (Beside is not null || (OfficerId is not null && !IsOfficerFromPost)) { return; }
        (OfficerId, IsOfficerFromPost) = (holderId, holderId is not null);
    }

    /// <summary>Somebody who only joins in does not answer for it unless chosen; the holder who was put in is taken out again.</summary>
    public void ChoosePart(OwnerPart? beside, Guid? holderId)
    {
        Beside = beside;
        if (beside is null) { ChoosePost(PostId, holderId); }
        else if (IsOfficerFromPost) { ChooseOfficer(null); }
    }

    public void ChooseOfficer(Guid? officerId) => (OfficerId, IsOfficerFromPost) = (officerId, false);
}
