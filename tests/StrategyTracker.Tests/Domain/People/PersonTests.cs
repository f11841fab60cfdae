using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.People;

public sealed class PersonTests
{
    [Theory]
    [InlineData(" Ann.Archer@Example.ORG ", "ann.archer@example.org")]
    [InlineData("a@b", "a@b")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_e_mail_address_is_kept_in_lower_case_and_may_be_missing(string? typed, string? kept) => Assert.Equal(kept, Person.Add("Ann Archer", typed, [], Stamps.AtPublication).Email);

    [Theory]
    [InlineData("ann")]
    [InlineData("@example.org")]
    [InlineData("ann@")]
    [InlineData("ann@a@b")]
    [InlineData("ann archer@example.org")]
    [InlineData("ann@example.org\r\nBcc: all@example.org")]
    public void What_is_no_e_mail_address_is_refused(string typed) => Assert.Equal($"\"{typed}\" is not an e-mail address.", Refused.Because(() => Person.Add("Ann Archer", typed, [], Stamps.AtPublication)));

    [Fact]
    public void An_e_mail_address_longer_than_mail_allows_is_refused() => Refused.Because(() => Person.Add("Ann", new string('a', 250) + "@b.uk", [], Stamps.AtPublication));

    [Fact]
    public void Roles_are_given_and_taken_once_each_with_a_row()
    {
        var ann = Person.Add("Ann Archer", null, [Role.Director, Role.Director], Stamps.AtPublication);
        ann.Give(Role.Director, Stamps.On("2008-01-01"));
        ann.Give(Role.AreaLead, Stamps.On("2008-01-02"));
        ann.Take(Role.Director, Stamps.On("2008-01-03"));
        ann.Take(Role.Director, Stamps.On("2008-01-04"));
        Assert.Equal([Role.AreaLead], ann.Roles.Select(r => r.Role));
        Assert.Equal([("added", null, "Ann Archer"), ("role given", null, "Director"), ("role given", null, "Area lead"), ("role taken away", "Director", null)],
            ann.UnsavedHistory.Select(h => (h.What, h.From, h.To)));
        Assert.Equal([1, 2, 3, 4], ann.UnsavedHistory.Select(h => h.Number));
    }

    [Fact]
    public void An_account_is_disabled_and_opened_once_each()
    {
        var ann = APerson.Any();
        ann.Enable(Stamps.On("2008-01-01"));
        ann.Disable(Stamps.On("2008-01-02"));
        ann.Disable(Stamps.On("2008-01-03"));
        Assert.False(ann.IsActive);
        ann.Enable(Stamps.On("2008-01-04"));
        Assert.True(ann.IsActive);
        Assert.Equal(2, ann.UnsavedHistory.Count(h => h.What == "account"));
    }

    [Fact]
    public void A_new_name_or_address_says_what_stood_before()
    {
        var ann = Person.Add("Ann Archer", "ann@example.org", [], Stamps.AtPublication);
        ann.Rename("Ann Baker", Stamps.On("2008-01-01"));
        ann.Rename(" Ann Baker ", Stamps.On("2008-01-02"));
        ann.ChangeEmail("ann.baker@example.org", Stamps.On("2008-01-01"));
        ann.ChangeEmail("ANN.BAKER@example.org", Stamps.On("2008-01-01"));
        Assert.Equal([("name", "Ann Archer", "Ann Baker"), ("e-mail address", "ann@example.org", "ann.baker@example.org")], ann.UnsavedHistory.Skip(1).Select(h => (h.What, h.From, h.To)));
    }

    [Fact]
    public void A_person_has_a_name() => Assert.Equal("The person's name is missing.", Refused.Because(() => Person.Add("", null, [], Stamps.AtPublication)));

    [Theory]
    [InlineData("area lead", Role.AreaLead)]
    [InlineData("area-lead", Role.AreaLead)]
    [InlineData("AreaLead", Role.AreaLead)]
    [InlineData("DIRECTOR", Role.Director)]
    [InlineData("board member", Role.BoardMember)]
    [InlineData("king", null)]
    [InlineData("2", null)]
    [InlineData("", null)]
    [InlineData("Director,AreaLead", null)]
    public void A_role_is_found_as_people_type_it(string typed, Role? role) => Assert.Equal(role, Roles.Find(typed));

    [Fact]
    public void Each_role_is_found_by_its_own_words() => Assert.All(Enum.GetValues<Role>(), r => Assert.Equal(r, Roles.Find(r.Words())));

    [Fact]
    public void A_team_retires_once()
    {
        var team = ATeam.Any();
        team.Retire(Stamps.On("2008-01-01"));
        team.Retire(Stamps.On("2008-01-02"));
        Assert.False(team.IsActive);
        Assert.Equal(2, team.HistoryCount);
    }

    [Fact]
    public void A_reason_is_trimmed_demanded_and_bounded()
    {
        var stamp = Stamps.On("2008-01-01");
        Assert.Equal("Late.", stamp.Because("  Late. ", "this").Why);
        Assert.Equal("Say why: this needs a reason, and the reason is kept.", Refused.Because(() => stamp.Because(" \n ", "this")));
        Assert.Equal(2_000, stamp.Because(new string('x', 2_000), "this").Why!.Length);
        Refused.Because(() => stamp.Because(new string('x', 2_001), "this"));
        Assert.Null(Stamp.Now(Actors.Director(), "2008-01-01".Moment(), "2008-01-01".Day(), "  ").Why);
        Refused.Because(() => Stamp.Now(Actors.Director(), "2008-01-01".Moment(), "2008-01-01".Day(), new string('x', 2_001)));
    }
}
