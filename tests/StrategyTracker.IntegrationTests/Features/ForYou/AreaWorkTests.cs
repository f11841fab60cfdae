using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.ForYou;
using StrategyTracker.IntegrationTests.Seeding;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.ForYou;

/// <summary>What each role finds on "For you" in the demonstration's area, eleven weeks on.</summary>
public sealed class AreaWorkTests : IAsyncLifetime
{
    private Workplace _work = null!;

    public async Task InitializeAsync() => _work = Workplace.On(await SeedCopy.DemonstratedAsync(), new FixedClock(SeedCopy.Demonstrated));

    public async Task DisposeAsync() => await _work.DisposeAsync();

    [Fact]
    public async Task Each_role_is_told_what_it_owes_and_of_nothing_that_is_not_its_own()
    {
        var lead = await OwedAsync(Role.AreaLead);
        Assert.Superset(new HashSet<string>
        {
            "Answers overdue: NOMS-1", "Stalled recommendations: BRD-4 NOMS-6", "Issues the board owes an answer: Issue 2 Issue 3", "Issues raised, not yet taken up: Issue 5 Issue 6",
            "Champion posts that nobody holds: Women's champion, Vale (illustration)", "Library entries awaiting a moderator: A first letter in plain words (illustration)",
        }, lead);
        Assert.Contains("Answers overdue: NOMS-1", await OwedAsync(Role.Director));
        Assert.Contains("Issues the board owes an answer: Issue 2 Issue 3", await OwedAsync(Role.BoardMember));
        Assert.Contains("Issues raised, not yet taken up: Issue 5 Issue 6", await OwedAsync(Role.ForumChair));
        Assert.Equal(["Answers awaiting the forum's view: Issue 4"], await OwedAsync(Role.ForumMember));
        Assert.Contains("Claims to verify: BRD-5", await OwedAsync(Role.Verifier));
        Assert.Contains("Champion posts to confirm: Liaison officer, Town (illustration)", await OwedAsync(Role.TeamManager));
        Assert.StartsWith("Sources that promise a follow-up", Assert.Single(await OwedAsync(Role.RegisterEditor)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_to_judge_their_own()
    {
        var partner = await OwedAsync(Role.PartnerRepresentative);
        Assert.DoesNotContain(partner, line => line.StartsWith("Claims to verify", StringComparison.Ordinal));        // the claim is their own body's
        Assert.Contains("Champion posts to confirm: Women's lead, South (illustration)", partner);
        Assert.DoesNotContain(await OwedAsync(Role.Champion), line => line.StartsWith("Library entries awaiting", StringComparison.Ordinal));   // they wrote it
        Assert.DoesNotContain(await OwedAsync(Role.Director), line => line.StartsWith("Claims to verify", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_only_reads_owes_nothing()
    {
        Assert.True((await ForAsync(Role.PractitionerReader)).IsNothingOwed);
        Assert.True((await ForAsync(Role.Auditor)).IsNothingOwed);
    }

    private async Task<HashSet<string>> OwedAsync(Role role) =>
        [.. (await ForAsync(role)).Groups.Select(g => $"{g.Title}: {string.Join(" ", g.Lines.Select(l => l.Ref ?? l.What))}")];

    private async Task<OwedNow> ForAsync(Role role)
    {
        await using var db = _work.Database.Open();
        var person = await db.People.Include(p => p.Roles).SingleAsync(p => p.IsDemonstration && p.Roles.Any(r => r.Role == role));
        var held = await db.PostHoldings.Where(h => h.PersonId == person.Id && h.To == null).ToListAsync();
        var posts = held.Select(h => h.PostId).ToHashSet();
        var bodies = await db.Posts.Where(p => posts.Contains(p.Id) && p.BodyId != null).Select(p => p.BodyId!.Value).ToListAsync();
        var by = new Actor(person.Id, person.Name, new HashSet<Role> { role }, posts, held.Select(h => h.TeamId).OfType<Guid>().ToHashSet()) { BodyIds = bodies.ToHashSet() };
        return await _work.Get<ForYouQuery>().GetAsync(by);
    }
}
