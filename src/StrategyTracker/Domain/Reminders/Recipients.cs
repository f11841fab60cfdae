using StrategyTracker.Domain.People;

namespace StrategyTracker.Domain.Reminders;

/// <summary>
/// Who hears on a day: the present holder, else the deputy, else the director; nobody whose account is disabled; and when there is
/// nobody at all, the area lead, so that nothing is lost in silence. Worked out anew whenever it is asked, from the holdings of that day.
/// </summary>
public sealed class Recipients(IEnumerable<StaffPerson> people, IEnumerable<StaffPost> posts, IEnumerable<StaffHolding> holdings, IEnumerable<StaffTeam> teams)
{
    private readonly Dictionary<Guid, StaffPerson> _people = people.ToDictionary(p => p.Id);
    private readonly Dictionary<Guid, StaffPost> _posts = posts.ToDictionary(p => p.Id);
    private readonly Dictionary<Guid, StaffTeam> _teams = teams.ToDictionary(t => t.Id);
    private readonly ILookup<Guid, StaffHolding> _ofPost = holdings.ToLookup(h => h.PostId);
    private ILookup<Guid, StaffHolding>? _ofPerson;
    private ILookup<Guid, StaffHolding>? _ofTeam;
    private ILookup<Guid, StaffPost>? _ofBody;
    private readonly Dictionary<Role, List<StaffPerson>> _inRole = [];

    private ILookup<Guid, StaffHolding> OfPerson => _ofPerson ??= _ofPost.SelectMany(h => h).ToLookup(h => h.PersonId);
    private ILookup<Guid, StaffHolding> OfTeam => _ofTeam ??= _ofPost.SelectMany(h => h).Where(h => h.TeamId is not null).ToLookup(h => h.TeamId!.Value);
    private ILookup<Guid, StaffPost> OfBody => _ofBody ??= _posts.Values.Where(p => p.BodyId is not null).ToLookup(p => p.BodyId!.Value);

    public StaffPerson? Find(Guid personId) => _people.GetValueOrDefault(personId);

    /// <summary>Everybody who hears, each once and on their lowest rung; empty when there is nobody at all.</summary>
    /// <param name="reached">How far up it has come; the board's own list is no letter.</param>
    public IReadOnlyList<Recipient> Of(Concerned concerned, IReadOnlyCollection<Rung> reached)
    {
        var heard = new Dictionary<Guid, Recipient>();
        Owners(concerned, heard);
        if (heard.Count == 0 && concerned.MustBeHeard) { InPlaceOfAll(concerned, heard); }
        if (reached.Contains(Rung.Director)) { foreach (var (person, why) in Directors(concerned, heard)) { Tell(heard, concerned, person, Rung.Director, $"It has waited, and {why}"); } }
        if (reached.Contains(Rung.AreaLead)) { foreach (var person in AreaLeads()) { Tell(heard, concerned, person, Rung.AreaLead, "It has waited, and you are the area lead"); } }
        return [.. heard.Values];
    }

    private void Owners(Concerned concerned, Dictionary<Guid, Recipient> heard)
    {
        foreach (var id in concerned.PersonIds) { Tell(heard, concerned, _people.GetValueOrDefault(id), Rung.Owner, concerned.PersonBecause); }
        var officer = concerned.OfficerId is { } chosen ? _people.GetValueOrDefault(chosen) : null;
        Tell(heard, concerned, officer, Rung.Owner, "You are its accountable officer");
        var isAnswered = officer is { IsActive: true };
        if (!isAnswered || concerned.IsJoint)
        {
            foreach (var post in concerned.PostIds) { foreach (var (person, why) in StandingFor(post)) { Tell(heard, concerned, person, Rung.Owner, why); } }
        }
        foreach (var post in concerned.AlsoPostIds) { foreach (var (person, why) in Holding(post)) { Tell(heard, concerned, person, Rung.Owner, why); } }
        foreach (var (person, why) in concerned.AbovePostIds.SelectMany(p => Above(p))) { Tell(heard, concerned, person, Rung.Owner, Sentence(why)); }
        foreach (var post in concerned.BodyIds.SelectMany(b => OfBody[b])) { foreach (var (person, why) in Holding(post.Id)) { Tell(heard, concerned, person, Rung.Owner, $"{why}, of the body that answers for it"); } }
        foreach (var team in concerned.TeamIds) { Team(team, concerned, heard); }
        foreach (var role in concerned.Roles) { foreach (var person in In(role)) { Tell(heard, concerned, person, Rung.Owner, $"You are {Office(role)}"); } }
    }

    /// <summary>Nobody is there to hear: the directors, else the area lead, else whoever can let people in.</summary>
    private void InPlaceOfAll(Concerned concerned, Dictionary<Guid, Recipient> heard)
    {
        var isOffice = concerned is { OfficerId: null, PostIds.Count: 0 };
        IEnumerable<Role> chain = isOffice ? [Role.AreaLead, Role.Administrator] : [Role.Director, Role.AreaLead, Role.Administrator];
        foreach (var role in chain)
        {
            if (In(role) is not { Count: > 0 } there) { continue; }
            foreach (var person in there) { Tell(heard, concerned, person, Rung.Owner, $"Nobody else is there to hear of it; you are {Office(role)}"); }
            return;
        }
    }

    /// <summary>The holders of a post, else its deputies, else whoever it answers to, and so on upward.</summary>
    private IEnumerable<(StaffPerson Person, string Why)> StandingFor(Guid postId)
    {
        var held = Holding(postId).ToList();
        return held.Count > 0 ? held : Above(postId).Select(a => (a.Person, $"{NameOf(postId)} is vacant; {a.Why}"));
    }

    private IEnumerable<(StaffPerson Person, string Why)> Holding(Guid postId)
    {
        var there = _ofPost[postId].Where(h => _people.TryGetValue(h.PersonId, out var p) && p.IsActive).ToList();
        var holders = there.Where(h => !h.IsDeputy).ToList();
        return holders.Count > 0
            ? holders.Select(h => (_people[h.PersonId], $"You hold {NameOf(postId)}"))
            : there.Select(h => (_people[h.PersonId], $"You are deputy for {NameOf(postId)}, and nobody else is there"));
    }

    /// <summary>Whoever holds the nearest post above that somebody holds; with none, everybody who is a director.</summary>
    private IEnumerable<(StaffPerson Person, string Why)> Above(Guid postId, Dictionary<Guid, Recipient>? told = null)
    {
        HashSet<Guid> seen = [postId];
        for (var at = _posts.GetValueOrDefault(postId)?.ReportsToId; at is { } above && seen.Add(above); at = _posts.GetValueOrDefault(above)?.ReportsToId)
        {
            var held = Holding(above).Where(h => told?.ContainsKey(h.Person.Id) != true).ToList();
            if (held.Count > 0) { return held.Select(h => (h.Person, $"you hold {NameOf(above)}, to which it answers")); }
        }
        return In(Role.Director).Select(p => (p, "you are a director"));
    }

    private IEnumerable<(StaffPerson Person, string Why)> Directors(Concerned concerned, Dictionary<Guid, Recipient> told)
    {
        var before = new Dictionary<Guid, Recipient>(told);
        var owing = concerned.PostIds.Count > 0 ? concerned.PostIds
            : concerned.OfficerId is { } officer ? [.. OfPerson[officer].Where(h => !h.IsDeputy).Select(h => h.PostId)] : (IReadOnlyList<Guid>)[];
        return owing.Count > 0 ? [.. owing.SelectMany(p => Above(p, before))] : In(Role.Director).Select(p => (p, "you are a director"));
    }

    private List<StaffPerson> AreaLeads() => In(Role.AreaLead) is { Count: > 0 } leads ? leads : In(Role.Administrator);

    private void Team(Guid teamId, Concerned concerned, Dictionary<Guid, Recipient> heard)
    {
        if (!_teams.TryGetValue(teamId, out var team)) { return; }
        if (team.ManagerPostId is { } manager) { foreach (var (person, _) in StandingFor(manager)) { Tell(heard, concerned, person, Rung.Owner, $"You lead {team.Name}"); } }
        foreach (var held in OfTeam[teamId])
        {
            if (_people.TryGetValue(held.PersonId, out var person) && (person.Has(Role.TeamManager) || person.Has(Role.Champion))) { Tell(heard, concerned, person, Rung.Owner, $"You speak for {team.Name}"); }
        }
    }

    private static void Tell(Dictionary<Guid, Recipient> heard, Concerned concerned, StaffPerson? person, Rung rung, string because)
    {
        if (person is { IsActive: true } && person.Id != concerned.DoneById) { heard.TryAdd(person.Id, new Recipient(person.Id, rung, because)); }
    }

    private List<StaffPerson> In(Role role)
    {
        if (!_inRole.TryGetValue(role, out var there)) { _inRole[role] = there = [.. _people.Values.Where(p => p.IsActive && p.Has(role)).OrderBy(p => p.Name, StringComparer.Ordinal)]; }
        return there;
    }

    private string NameOf(Guid postId) => _posts.GetValueOrDefault(postId)?.Name ?? "a post that is gone";

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Office(Role role) => role switch
    {
        Role.AreaLead => "the area lead",
        Role.Administrator or Role.ActionOwner or Role.Auditor => $"an {role.Words().ToLowerInvariant()}",
        Role.DataOfficer => "the data officer",
        _ => $"a {role.Words().ToLowerInvariant()}",
    };
}
