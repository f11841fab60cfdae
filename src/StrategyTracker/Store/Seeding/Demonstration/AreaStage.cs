using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Seeding.Demonstration;

/// <summary>The districts, bodies, boards and posts of the demonstration's area, and who acts in it.</summary>
internal sealed class AreaStage(Area area, Strategy strategy, IReadOnlyList<Person> people, IReadOnlyList<Team> teams, Dictionary<string, Post> posts)
{
    private readonly List<object> _made = [];

    public IReadOnlyList<object> Made => _made;
    public Area Area { get; } = area;
    public IReadOnlyList<Team> Teams { get; } = teams;

    public Body Probation { get; private set; } = null!;
    public Body Council { get; private set; } = null!;
    public Body WomensCentre { get; private set; } = null!;
    public Body Health { get; private set; } = null!;
    public Body Courts { get; private set; } = null!;
    public Forum Board { get; private set; } = null!;
    public Forum Partnership { get; private set; } = null!;
    public Forum WomensForum { get; private set; } = null!;
    public Forum UserGroup { get; private set; } = null!;
    public Post ForumChairPost { get; private set; } = null!;
    public Post FacilitatorPost { get; private set; } = null!;

    public void Set()
    {
        var stamp = Begin("Illustration for the demonstration.");
        foreach (var name in new[] { "North", "South", "Town", "Vale" }) { Area.AddDistrict($"{name} district (illustration)", stamp); }
        Probation = Make(Body.Add("Probation area (illustration)", Sector.Statutory, Area.Id, new BodyFacts { Kind = "statutory - probation", Level = "area" }, stamp));
        Council = Make(Body.Add("Council (illustration)", Sector.Statutory, Area.Id, new BodyFacts { Kind = "statutory - local government", Level = "district" }, stamp));
        WomensCentre = Make(Body.Add("Women's centre (illustration)", Sector.Voluntary, Area.Id, new BodyFacts { Kind = "voluntary - women's centre", Level = "district", IsWomenSpecific = true, SizeBand = "under 20 staff" }, stamp));
        Health = Make(Body.Add("Health trust (illustration)", Sector.Statutory, Area.Id, new BodyFacts { Kind = "statutory - health", Level = "area" }, stamp));
        Courts = Make(Body.Add("Local courts (illustration)", Sector.Judicial, Area.Id, new BodyFacts { Level = "area" }, stamp));
        Boards(stamp);
        Posts(stamp);
    }

    /// <summary>Somebody of a role, with the posts and bodies they have by now.</summary>
    public Actor In(Role role)
    {
        var person = PersonIn(role);
        var held = posts.Values.Where(p => p.Holdings.Any(h => h.PersonId == person.Id)).ToList();
        return new Actor(person.Id, person.Name, person.Roles.Select(r => r.Role).ToHashSet(), held.Select(p => p.Id).ToHashSet(), held.SelectMany(p => p.Holdings).Select(h => h.TeamId).OfType<Guid>().ToHashSet())
        {
            BodyIds = held.Select(p => p.BodyId).OfType<Guid>().ToHashSet(),
        };
    }

    public Person PersonIn(Role role) => people.First(p => p.Roles.Any(r => r.Role == role));

    public DateOnly Day(int days) => strategy.PublishedOn.AddDays(days);

    public Stamp On(int days, Role by, string? why = null) => new(In(by), Moments.On(Day(days)), Day(days), Why: why);

    public Post Post(string name) => posts[name];

    public T Make<T>(T item) where T : class
    {
        _made.Add(item);
        return item;
    }

    public Post NewPost(string name, Body body, Role? holder)
    {
        var stamp = Begin("Illustration for the demonstration.");
        var post = Make(Domain.People.Post.Add($"{name} (illustration)", PostKind.Post, Holders.One, isInternal: body == Probation, note: null, [], stamp));
        post.BelongTo(body.Id, null, body.Name, stamp);
        if (holder is { } role) { post.Appoint(PersonIn(role), Day(0), null, isDeputy: false, isActing: false, teamId: null, stamp); }
        posts[post.Name] = post;
        return post;
    }

    private void Boards(Stamp stamp)
    {
        Board = Make(Forum.Add("Probation board (illustration)", ForumKind.Board, Area.Id, new ForumFacts { Purpose = "Answers for probation in the area and for this strategy.", Frequency = "every two months" }, stamp));
        Partnership = Make(Forum.Add("Partnership board (illustration)", ForumKind.Board, Area.Id, new ForumFacts { Purpose = "Brings together the bodies that share the work on safety in the districts.", Frequency = "each quarter" }, stamp));
        WomensForum = Make(Forum.Add("Women's forum (illustration)", ForumKind.Forum, Area.Id, new ForumFacts
        {
            Purpose = "Brings together those who work with women who offend, speaks up for what is missing, and hears back.", Frequency = "every six weeks", HasBudget = false,
            Principles = "- Every body has one voice.\n- Nobody speaks of a woman by whom she could be known.\n- What we raise, we follow until it is resolved.",
        }, stamp));
        var practitioners = Make(Forum.Add("Practitioners' group (illustration)", ForumKind.PractitionerGroup, Area.Id, new ForumFacts { Purpose = "Shares what works between teams.", Frequency = "each quarter" }, stamp));
        UserGroup = Make(Forum.Add("Women with experience (illustration)", ForumKind.UserGroup, Area.Id, new ForumFacts { Purpose = "Women who have been under supervision say what helps and what does not. Who they are is kept nowhere.", Frequency = "each month" }, stamp));
        UserGroup.ReportTo(WomensForum, [WomensForum.Id, Partnership.Id], stamp);
        WomensForum.ReportTo(Partnership, [Partnership.Id], stamp);
        foreach (var body in new[] { Probation, Council, WomensCentre, Health }) { WomensForum.Seat(body, null, stamp); }
        practitioners.Seat(Probation, null, stamp);
        foreach (var body in new[] { Probation, Council, Health, Courts }) { Partnership.Seat(body, null, stamp); }
    }

    private void Posts(Stamp stamp)
    {
        ForumChairPost = NewPost("Chair of the women's forum", WomensCentre, Role.ForumChair);
        WomensForum.ChairedBy(ForumChairPost, null, stamp);
        FacilitatorPost = NewPost("Facilitator of the women's group", WomensCentre, Role.UserGroupFacilitator);
        NewPost("Partnership lead of the women's centre", WomensCentre, Role.PartnerRepresentative);
        NewPost("Independent verifier", Health, Role.Verifier);
    }

    private Stamp Begin(string why) => new(Actor.System, Moments.On(Day(0)), Day(0), Why: why);
}
