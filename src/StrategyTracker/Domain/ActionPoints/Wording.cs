namespace StrategyTracker.Domain.ActionPoints;

/// <summary>How the action stands in the source: a bullet, a nested bullet, plain text, or promoted from the prose by the area.</summary>
public enum SourceForm { Bullet, SubBullet, Paragraph, Promoted, FollowOn }

/// <summary>Whom the source's wording names as owner.</summary>
public enum OwnerKind { Post, PostGroup, Body, Organisation, None }

/// <summary>The verb of the promise. It decides how the action closes .</summary>
public enum CommitmentLevel { Ensure, Should, Seek, Consider, Investigate, Continue }

/// <summary>Whether the area can do it alone, needs a partner to act too, or can only press somebody else to.</summary>
public enum Control { Direct, Joint, Influence }

/// <summary>What the source says about time.</summary>
public enum DeadlineKind { Fixed, Recurring, Ongoing, Unspecified }

public enum AppliesPer { Team, Locality }

public enum OwnerPart { Accountable, CoOwner, Doer, Checker, Contributor }

public static class WordingWords
{
    public static string Words(this OwnerKind kind) => kind switch
    {
        OwnerKind.Post => "a named post",
        OwnerKind.PostGroup => "a group of posts",
        OwnerKind.Body => "the board",
        OwnerKind.Organisation => "only the organisation",
        _ => "nobody",
    };

    public static string Words(this CommitmentLevel level) => level.ToString();

    public static string Words(this Control control) => control switch
    {
        Control.Direct => "In the area's power",
        Control.Joint => "Needs a partner too",
        _ => "Somebody else decides",
    };

    public static string Words(this DeadlineKind kind) => kind switch
    {
        DeadlineKind.Fixed => "Fixed date",
        DeadlineKind.Recurring => "Recurring",
        DeadlineKind.Ongoing => "Ongoing",
        _ => "No date in the source",
    };

    public static bool DoesTheWork(this OwnerPart part) => part is OwnerPart.Accountable or OwnerPart.CoOwner or OwnerPart.Doer;

    public static string Words(this OwnerPart part) => part switch
    {
        OwnerPart.Accountable => "owner",
        OwnerPart.CoOwner => "joint owner",
        OwnerPart.Doer => "does it",
        OwnerPart.Checker => "checks it",
        _ => "contributes",
    };
}
