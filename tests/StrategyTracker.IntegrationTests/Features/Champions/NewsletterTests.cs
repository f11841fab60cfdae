using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Champions;
using StrategyTracker.IntegrationTests.Features.Reminders;
using StrategyTracker.Store;
using StrategyTracker.Store.Soundness;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Champions;

/// <summary>N-18: a champion's newsletter, promised once a quarter.</summary>
public sealed class NewsletterTests
{
    private readonly Area _area = AnArea.With();

    [Fact]
    public async Task The_holder_and_the_area_lead_record_an_issue_and_its_page_says_when_the_next_is_due()
    {
        await using var office = await Office.OpenAsync();
        var champion = await ChampionAsync(office);
        var (promise, record, query) = (office.Work.Get<PromiseNewsletter>(), office.Work.Get<RecordNewsletter>(), office.Work.Get<NewslettersQuery>());
        Assert.Null((await query.GetAsync(champion.Id)).Due);
        Assert.Contains("do not hold it", (await Workplace.RefusedAsync(() => record.RunAsync(champion.Id, null, "2008-01-10".Day(), "Winter", null, Actors.ForumMember()))).Message, StringComparison.Ordinal);
        var holder = office.Olu.As(office.Manager.Id);
        await promise.RunAsync(champion.Id, champion.Version, 3, "2007-11-30".Day(), holder);
        Assert.Equal("2008-02-29".Day(), (await query.GetAsync(champion.Id)).Due);
        await record.RunAsync(champion.Id, null, "2007-12-10".Day(), "Winter", "https://example.org/winter", holder);
        await record.RunAsync(champion.Id, null, "2008-01-10".Day(), "New year", null, Actors.AreaLead());
        await Assert.ThrowsAsync<StaleEdit>(() => office.Work.Get<WithdrawNewsletter>().RunAsync(champion.Id, champion.Version, "Nobody reads it.", holder));
        var seen = await query.GetAsync(champion.Id);
        Assert.Equal(("2008-04-10".Day(), false), (seen.Due!.Value, seen.IsLate));
        Assert.Equal([("New year", null), ("Winter", "https://example.org/winter")], seen.Issues.Select(i => (i.Title, i.Address)));
        Assert.Empty((await new SoundnessQuery(office.Work.Database.Databases).GetAsync()).Faults);
    }

    [Fact]
    public async Task The_champion_hears_a_fortnight_before_it_is_due_until_one_is_sent_or_the_promise_is_withdrawn()
    {
        await using var office = await Office.OpenAsync();
        var champion = await ChampionAsync(office);
        await ActAsync(office, champion, c => c.PromiseNewsletter(3, "2007-12-01".Day(), Stamps.On("2007-12-01")));
        Assert.Equal(("", "Olu", "Olu"), (await WhoAsync(office, "2008-02-15"), await WhoAsync(office, "2008-02-16"), await WhoAsync(office, "2008-03-01")));
        foreach (var day in new[] { "2008-02-16", "2008-03-01", "2008-03-14", "2008-03-15", "2008-03-15" }) { await office.SweepAsync(day); }
        var told = await office.RemindersAsync(RuleCatalogue.NewsletterDue);
        Assert.Equal([-14, 0, 1], told.Select(r => r.Turn));
        Assert.Equal("The next newsletter was due 1 March 2008", told[^1].Why);

        await ActAsync(office, champion, c => c.RecordNewsletter("2008-03-16".Day(), "Spring", null, Stamps.On("2008-03-16")));
        await office.SweepAsync("2008-03-17");
        Assert.All(await office.RemindersAsync(RuleCatalogue.NewsletterDue), r => Assert.NotNull(r.EndedAt));
        Assert.Equal(("", "Olu"), (await WhoAsync(office, "2008-06-01"), await WhoAsync(office, "2008-06-02")));
        await ActAsync(office, champion, c => c.WithdrawNewsletter(Stamps.On("2008-06-02", why: "Nobody reads it.")));
        Assert.Equal("", await WhoAsync(office, "2008-07-01"));
    }

    [Fact]
    public async Task A_vacant_post_asks_its_deputy_then_its_director_and_one_that_has_ended_nobody()
    {
        await using var office = await Office.OpenAsync();
        var champion = await ChampionAsync(office);
        await ActAsync(office, champion, c => c.PromiseNewsletter(1, "2008-01-31".Day(), Stamps.On("2008-01-31")));
        var deputy = APerson.Named("Dee", Role.Champion);
        await office.Work.Database.SaveAsync(deputy);
        await office.ActAsync(db => db.LoadPostAsync(office.Manager.Id, null, default), p =>
        {
            p.EndHolding(p.Holdings[0].Id, "Olu", "2008-02-16".Day(), Stamps.On("2008-02-16"));
            p.Appoint(deputy, "2008-02-01".Day(), "2008-02-20".Day(), true, false, null, Stamps.On("2008-02-16"));
        });
        Assert.Equal(("Olu", "Dee", "Ann"), (await WhoAsync(office, "2008-02-16"), await WhoAsync(office, "2008-02-17"), await WhoAsync(office, "2008-02-29")));
        await ActAsync(office, champion, c => c.End(Stamps.On("2008-03-01", why: "The post ended.")));
        Assert.Equal("", await WhoAsync(office, "2008-03-01"));
    }

    private async Task<ChampionPost> ChampionAsync(Office office)
    {
        var champion = AChampion.Of(office.Manager, _area.Id);
        await office.Work.Database.SaveAsync(_area, champion);
        return champion;
    }

    private static Task ActAsync(Office office, ChampionPost champion, Action<ChampionPost> act) => office.ActAsync(db => db.LoadChampionAsync(champion.Id, null, default), act);
    private static Task<string> WhoAsync(Office office, string day) => office.WhoAsync(RuleCatalogue.NewsletterDue, day);
}
