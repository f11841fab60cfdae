using StrategyTracker.Domain;
using StrategyTracker.Domain.People;

namespace StrategyTracker.Store.Seeding.Demonstration;

/// <summary>Somebody of each role. They are named after what they do: no person is invented.</summary>
internal sealed class Cast
{
    private readonly Dictionary<Role, Actor> _actors = [];
    private readonly Stamp _stamp;

    private Cast(DateOnly published) => _stamp = new Stamp(Actor.System, Moments.On(published), published, Why: "Illustration for the demonstration.");

    public List<Person> People { get; } = [];
    public List<Team> Teams { get; } = [];
    public Actor AreaLead => _actors[Role.AreaLead];
    public Actor Director => _actors[Role.Director];
    public Actor Owner => _actors[Role.ActionOwner];
    public Actor TeamManager => _actors[Role.TeamManager];
    public Actor BoardMember => _actors[Role.BoardMember];

    public Person PersonOf(Actor actor) => People.Single(p => p.Id == actor.PersonId);

    public static Cast Appoint(IReadOnlyDictionary<string, Post> posts, DateOnly published)
    {
        var cast = new Cast(published);
        cast.Teams.AddRange(new[] { "North team (illustration)", "South team (illustration)", "Town team (illustration)" }.Select(name => Team.Add(name, TeamKind.Team, null, cast._stamp)));
        cast.Add(Role.Administrator, null);
        cast.Add(Role.AreaLead, posts.GetValueOrDefault("Area Lead"), isDeputy: true);
        cast.Add(Role.Director, posts.GetValueOrDefault("Director of Interventions"));
        cast.Add(Role.ActionOwner, posts.GetValueOrDefault("Assistant Director Interventions"));
        cast.Add(Role.TeamManager, posts.GetValueOrDefault("Local Senior Probation Officers"), team: cast.Teams[0]);
        cast.Add(Role.BoardMember, posts.GetValueOrDefault("Thames Valley Probation Board"));
        cast.Add(Role.ForumMember, null);
        cast.Add(Role.Auditor, null);
        // Their posts come with the area's forum and champions.
        foreach (var role in new[] { Role.ForumChair, Role.Champion, Role.PartnerRepresentative, Role.PractitionerReader, Role.Verifier, Role.RegisterEditor, Role.DataOfficer, Role.TrainingLead, Role.UserGroupFacilitator }) { cast.Add(role, null); }
        return cast;
    }

    private void Add(Role role, Post? post, bool isDeputy = false, Team? team = null)
    {
        var words = role.Words().ToLowerInvariant();
        var person = Person.Add($"Demonstration {words}", $"{words.Replace(' ', '-')}@demonstration.invalid", [role], _stamp);
        person.MarkAsDemonstration();
        People.Add(person);
        // A real post that is held already keeps its holder.
        if (post is not null && (isDeputy || post.Holders == Holders.Many || post.IsVacantOn(_stamp.HappenedOn))) { post.Appoint(person, _stamp.HappenedOn, null, isDeputy, isActing: false, team?.Id, _stamp); }
        _actors[role] = new Actor(person.Id, person.Name, new HashSet<Role> { role },
            post is null ? new HashSet<Guid>() : new HashSet<Guid> { post.Id }, team is null ? new HashSet<Guid>() : new HashSet<Guid> { team.Id });
    }
}
