using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;

namespace StrategyTracker.Tests.Domain.Reminders;

public sealed class RecipientsTests
{
    private static readonly Guid s_post = Guid.NewGuid(), s_above = Guid.NewGuid(), s_team = Guid.NewGuid(), s_body = Guid.NewGuid();
    private static readonly StaffPerson s_holder = Person("Holder"), s_deputy = Person("Deputy"), s_boss = Person("Boss"), s_director = Person("Director", Role.Director), s_lead = Person("Lead", Role.AreaLead), s_administrator = Person("Admin", Role.Administrator);
    private static readonly Concerned s_owed = new() { PostIds = [s_post] };

    [Fact]
    public void The_present_holder_hears_and_the_deputy_does_not() => Assert.Equal("Holder: You hold Manager", Told(s_owed, [s_holder, s_deputy, s_boss], Held(s_holder), Held(s_deputy, isDeputy: true), Held(s_boss, s_above)));

    [Fact]
    public void With_no_holder_the_deputy_hears() => Assert.Equal("Deputy: You are deputy for Manager, and nobody else is there", Told(s_owed, [s_holder, s_deputy], Held(s_deputy, isDeputy: true)));

    [Fact]
    public void With_neither_whoever_it_answers_to_hears() => Assert.Equal("Boss: Manager is vacant; you hold Chief, to which it answers", Told(s_owed, [s_boss, s_director], Held(s_boss, s_above)));

    [Fact]
    public void With_nobody_above_the_directors_hear() => Assert.Equal("Director: Manager is vacant; you are a director", Told(s_owed, [s_director, s_lead]));

    [Fact]
    public void With_no_director_the_area_lead_hears() => Assert.Equal("Lead: Nobody else is there to hear of it; you are the area lead", Told(s_owed, [s_lead, s_administrator]));

    [Fact]
    public void With_no_area_lead_an_administrator_hears() => Assert.Equal("Admin: Nobody else is there to hear of it; you are an administrator", Told(s_owed, [s_administrator]));

    [Fact]
    public void With_nobody_at_all_nobody_hears() => Assert.Equal("", Told(s_owed, [Person("Somebody", Role.Auditor)]));

    [Fact]
    public void A_disabled_holder_hears_nothing() => Assert.Equal("Deputy: You are deputy for Manager, and nobody else is there", Told(s_owed, [s_holder with { IsActive = false }, s_deputy], Held(s_holder), Held(s_deputy, isDeputy: true)));

    [Fact]
    public void The_accountable_officer_hears_in_the_posts_place() => Assert.Equal("Deputy: You are its accountable officer", Told(s_owed with { OfficerId = s_deputy.Id }, [s_holder, s_deputy], Held(s_holder)));

    [Fact]
    public void A_disabled_officer_leaves_it_to_the_post() => Assert.Equal("Holder: You hold Manager", Told(s_owed with { OfficerId = s_deputy.Id }, [s_holder, s_deputy with { IsActive = false }], Held(s_holder)));

    [Fact]
    public void Joint_owners_all_hear_the_officer_first() =>
        Assert.Equal("Deputy: You are its accountable officer; Holder: You hold Manager; Boss: You hold Chief", Told(new Concerned { OfficerId = s_deputy.Id, PostIds = [s_post, s_above], IsJoint = true }, [s_holder, s_deputy, s_boss], Held(s_holder), Held(s_boss, s_above)));

    [Fact]
    public void It_climbs_to_whoever_the_post_answers_to_and_then_to_the_area_lead()
    {
        StaffHolding[] held = [Held(s_holder), Held(s_boss, s_above)];
        StaffPerson[] people = [s_holder, s_boss, s_director, s_lead];
        Assert.Equal("Holder: You hold Manager; Boss: It has waited, and you hold Chief, to which it answers", Told(s_owed, people, [Rung.Owner, Rung.Director], held));
        Assert.Equal("Holder: You hold Manager; Boss: It has waited, and you hold Chief, to which it answers; Lead: It has waited, and you are the area lead", Told(s_owed, people, [Rung.Owner, Rung.Director, Rung.AreaLead, Rung.Board], held));
    }

    [Fact]
    public void Whoever_heard_as_owner_does_not_hear_again_as_director() =>
        Assert.Equal("Boss: Manager is vacant; you hold Chief, to which it answers; Director: It has waited, and you are a director", Told(s_owed, [s_boss, s_director], [Rung.Owner, Rung.Director], Held(s_boss, s_above)));

    [Fact]
    public void Posts_that_answer_to_each_other_round_a_circle_end_at_the_directors()
    {
        var recipients = new Recipients([s_director], [new(s_post, "Manager", s_above, null), new(s_above, "Chief", s_post, null)], [], []);
        Assert.Equal(s_director.Id, recipients.Of(s_owed, [Rung.Owner]).Single().PersonId);
    }

    [Fact]
    public void Whoever_did_it_is_not_told_of_it() => Assert.Equal("", Told(s_owed with { DoneById = s_holder.Id, IsOnlyToKnow = true }, [s_holder, s_lead], Held(s_holder)));

    [Fact]
    public void A_team_s_manager_and_champion_speak_for_it()
    {
        var champion = Person("Champion", Role.Champion);
        Assert.Equal("Holder: You lead North; Champion: You speak for North", Told(new Concerned { TeamIds = [s_team] }, [s_holder, champion, s_boss], Held(s_holder), new StaffHolding(s_above, champion.Id, false, s_team), new StaffHolding(s_above, s_boss.Id, false, s_team)));
    }

    [Fact]
    public void A_body_s_posts_hear_for_it() => Assert.Equal("Holder: You hold Manager, of the body that answers for it", Told(new Concerned { BodyIds = [s_body] }, [s_holder], Held(s_holder)));

    [Fact]
    public void Of_a_vacancy_the_director_hears_and_not_the_deputy() => Assert.Equal("Boss: You hold Chief, to which it answers", Told(new Concerned { AbovePostIds = [s_post] }, [s_deputy, s_boss], Held(s_deputy, isDeputy: true), Held(s_boss, s_above)));

    private static StaffPerson Person(string name, params Role[] roles) => new(Guid.NewGuid(), name, true, true, roles);
    private static StaffHolding Held(StaffPerson by, Guid? post = null, bool isDeputy = false) => new(post ?? s_post, by.Id, isDeputy, null);
    private static string Told(Concerned concerned, StaffPerson[] people, params StaffHolding[] held) => Told(concerned, people, [Rung.Owner], held);

    private static string Told(Concerned concerned, StaffPerson[] people, Rung[] reached, params StaffHolding[] held)
    {
        var recipients = new Recipients(people, [new(s_post, "Manager", s_above, s_body), new(s_above, "Chief", null, null)], held, [new(s_team, "North", s_post)]);
        return string.Join("; ", recipients.Of(concerned, reached).Select(r => $"{recipients.Find(r.PersonId)!.Name}: {r.Because}"));
    }
}
