namespace StrategyTracker.Domain.People;

/// <summary>What a person may do in the application. A person may have several. What they own comes from posts, not from here.</summary>
public enum Role
{
    Administrator,
    AreaLead,
    Director,
    ActionOwner,
    TeamManager,
    BoardMember,
    ForumMember,
    Auditor,
    ForumChair,
    Champion,
    PartnerRepresentative,
    PractitionerReader,
    Verifier,
    RegisterEditor,
    DataOfficer,
    TrainingLead,
    UserGroupFacilitator,
}

public static class Roles
{
    public static string Words(this Role role) => role switch
    {
        Role.Administrator => "Administrator",
        Role.AreaLead => "Area lead",
        Role.Director => "Director",
        Role.ActionOwner => "Action owner",
        Role.TeamManager => "Team manager",
        Role.BoardMember => "Board member",
        Role.ForumMember => "Forum member",
        Role.Auditor => "Auditor",
        Role.ForumChair => "Forum chair",
        Role.Champion => "Champion",
        Role.PartnerRepresentative => "Partner representative",
        Role.PractitionerReader => "Practitioner reader",
        Role.Verifier => "Verifier",
        Role.RegisterEditor => "Register editor",
        Role.DataOfficer => "Data officer",
        Role.TrainingLead => "Training lead",
        Role.UserGroupFacilitator => "User-group facilitator",
        _ => role.ToString(),
    };

    /// <summary>Reads a role as people type it: "area lead", "area-lead" or "AreaLead".</summary>
    public static Role? Find(string words)
    {
        var plain = words.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        // By name only: Enum.TryParse would also read numbers, and add up "Director,AreaLead" to a third role.
        return Enum.GetValues<Role>().Where(r => r.ToString().Equals(plain, StringComparison.OrdinalIgnoreCase)).Select(r => (Role?)r).FirstOrDefault();
    }
}
