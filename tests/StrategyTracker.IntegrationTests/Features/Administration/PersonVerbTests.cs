using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.Administration;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Administration;

public sealed class PersonVerbTests : IAsyncLifetime
{
    private static readonly LocalClock Clock = new(new FixedClock(), new LocalClockOptions());
    private readonly Person _first = APerson.Named("First", Role.Administrator);
    private TestDatabase _database = null!;
    private ServiceProvider _services = null!;
    private EditPerson _edit = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddScoped<TrackerDbContext>(_ => _database.Open());
        services.AddIdentityCore<Account>(o => o.User.RequireUniqueEmail = true).AddEntityFrameworkStores<TrackerDbContext>();
        _services = services.BuildServiceProvider();
        _edit = new EditPerson(Scopes, Clock);
        await _database.SaveAsync([_first]);
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task A_person_is_added_with_account_roles_and_post_together()
    {
        var post = APost.Any();
        await _database.SaveAsync([post]);

        var id = await AddAsync("Ann@Example.org", post.Id);

        var row = await RowAsync(id);
        Assert.Equal(("ann@example.org", AccountState.PasswordNotChosen), (row.Email, row.State));
        Assert.Equal([Role.Director], row.Roles);
        Assert.Equal(post.Name, Assert.Single(row.Posts).Name);
    }

    [Fact]
    public async Task Nothing_is_saved_of_a_person_whose_address_is_taken_or_whose_post_is_held()
    {
        var post = APost.Any();
        await _database.SaveAsync([post]);
        await AddAsync("ann@example.org", post.Id);

        Assert.Contains("belongs to", (await Assert.ThrowsAsync<RuleViolation>(() => AddAsync("ann@example.org"))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RuleViolation>(() => AddAsync("ben@example.org", post.Id));

        await using var db = _database.Open();
        Assert.Equal(2, await db.People.CountAsync());
        Assert.Equal(1, await db.Users.CountAsync());
    }

    [Fact]
    public async Task Disabling_somebody_ends_their_sessions_and_they_can_be_let_in_again()
    {
        var id = await AddAsync("ann@example.org");
        var stamp = await StampAsync(id);

        await new DisablePerson(_edit).RunAsync(id, null, "Left.", Admin);

        Assert.Equal(AccountState.Disabled, (await RowAsync(id)).State);
        Assert.NotEqual(stamp, await StampAsync(id));
        await new EnablePerson(_edit).RunAsync(id, null, null, Admin);
        Assert.Equal(AccountState.PasswordNotChosen, (await RowAsync(id)).State);
    }

    [Fact]
    public async Task The_last_active_administrator_stays_one()
    {
        var refusal = await Assert.ThrowsAsync<RuleViolation>(() => new DisablePerson(_edit).RunAsync(_first.Id, null, null, Admin));
        Assert.Contains("last administrator", refusal.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RuleViolation>(() => new ChangeRoles(_edit).RunAsync(_first.Id, null, [Role.Director], null, Admin));

        var second = await AddAsync("ann@example.org", roles: Role.Administrator);
        await new ChangeRoles(_edit).RunAsync(_first.Id, null, [Role.Director], null, Admin);
        await Assert.ThrowsAsync<RuleViolation>(() => new DisablePerson(_edit).RunAsync(second, null, null, Admin));
    }

    [Fact]
    public async Task A_new_address_is_what_the_person_signs_in_with()
    {
        var id = await AddAsync("ann@example.org");

        await new CorrectPerson(_edit).RunAsync(id, null, "Ann Other", "other@example.org", Admin);

        await using var db = _database.Open();
        var account = await db.Users.SingleAsync(a => a.PersonId == id);
        Assert.Equal(("other@example.org", "OTHER@EXAMPLE.ORG"), (account.UserName, account.NormalizedEmail));
        Assert.Equal("Ann Other", (await RowAsync(id)).Name);
    }

    [Fact]
    public async Task Only_an_administrator_looks_after_people_and_a_stale_page_is_refused()
    {
        await Assert.ThrowsAsync<RuleViolation>(() => new ChangeRoles(_edit).RunAsync(_first.Id, null, [Role.Administrator], null, Actors.AreaLead()));
        await Assert.ThrowsAsync<RuleViolation>(() => new AddPerson(Scopes, Clock).RunAsync(new NewPerson("X", "x@example.org", []), Actors.Director()));
        await Assert.ThrowsAsync<RuleViolation>(() => new PeopleQuery(_database.Databases, Clock).GetAsync(null, Actors.Auditor()));

        var change = new ChangeRoles(_edit);
        await change.RunAsync(_first.Id, _first.Version, [Role.Administrator, Role.Auditor], null, Admin);
        await Assert.ThrowsAsync<StaleEdit>(() => change.RunAsync(_first.Id, _first.Version, [Role.Administrator], null, Admin));
    }

    [Fact]
    public async Task Teams_are_added_once_and_retired()
    {
        var add = new AddTeam(_database.Databases, Clock);
        var id = await add.RunAsync("North", TeamKind.Team, null, Actors.AreaLead());
        await Assert.ThrowsAsync<RuleViolation>(() => add.RunAsync("North", TeamKind.Team, null, Actors.AreaLead()));
        await Assert.ThrowsAsync<RuleViolation>(() => add.RunAsync("South", TeamKind.Team, null, Actors.Director()));

        await new RetireTeam(_database.Databases, Clock).RunAsync(id, null, null, Actors.AreaLead());

        Assert.False(Assert.Single(await new PeopleQuery(_database.Databases, Clock).TeamsAsync(Actors.AreaLead())).IsActive);
    }

    private IServiceScopeFactory Scopes => _services.GetRequiredService<IServiceScopeFactory>();
    private static Actor Admin => Actors.Administrator();

    private Task<Guid> AddAsync(string email, Guid? post = null, Role roles = Role.Director) => new AddPerson(Scopes, Clock).RunAsync(new NewPerson("Ann", email, [roles], post), Admin);
    private async Task<PersonRow> RowAsync(Guid id) => (await new PeopleQuery(_database.Databases, Clock).FindAsync(id, Admin))!.Row;

    private async Task<string?> StampAsync(Guid id)
    {
        await using var db = _database.Open();
        return await db.Users.Where(a => a.PersonId == id).Select(a => a.SecurityStamp).SingleAsync();
    }
}
