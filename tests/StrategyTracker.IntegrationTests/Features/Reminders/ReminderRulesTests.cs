using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders.Rules;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

public sealed class ReminderRulesTests : IAsyncLifetime
{
    private Workplace _work = null!;

    public async Task InitializeAsync() => _work = await Workplace.OpenAsync();
    public async Task DisposeAsync() => await _work.DisposeAsync();

    private async Task<RuleRow> RuleAsync(string key) => (await _work.Get<ReminderRulesQuery>().GetAsync(Actors.AreaLead())).Single(r => r.Key == key);

    [Fact]
    public async Task Every_rule_of_the_catalogue_is_there_once_also_when_asked_twice()
    {
        await _work.Get<ReminderRulesQuery>().GetAsync(Actors.Administrator());
        var rules = await _work.Get<ReminderRulesQuery>().GetAsync(Actors.Administrator());
        Assert.Equal(RuleCatalogue.All.Select(r => r.Key), rules.Select(r => r.Key));
        Assert.All(rules, r => Assert.Equal((r.Catalogued!.IsLocal, true, false), (r.IsLocal, r.IsOn, r.IsChanged)));
    }

    [Fact]
    public async Task Changed_numbers_are_kept_with_who_and_why()
    {
        var rule = await RuleAsync(RuleCatalogue.ActionOverdue);
        var form = RuleForm.Of(rule.Numbers);
        form.RepeatEvery = "3";
        await _work.Get<ChangeReminderRule>().RunAsync(rule.Id, rule.Version, form.Numbers, "Weekly is too seldom.", Actors.AreaLead());
        var changed = await RuleAsync(rule.Key);
        Assert.Equal((3, true), (changed.Numbers.RepeatEvery, changed.IsChanged));
        var row = (await _work.Get<ReminderRulesQuery>().HistoryAsync(rule.Id, Actors.AreaLead()))[0];
        Assert.Equal(("numbers", "Weekly is too seldom."), (row.What, row.Why));
        Assert.Contains("again 3", row.To!, StringComparison.Ordinal);
        await Workplace.RefusedAsync(() => _work.Get<ChangeReminderRule>().RunAsync(rule.Id, rule.Version, rule.Numbers, null, Actors.AreaLead()));       // another was first
    }

    [Fact]
    public async Task Turning_a_rule_off_needs_a_reason_and_it_can_be_turned_on_again()
    {
        var rule = await RuleAsync(RuleCatalogue.ActionSilent);
        Assert.Contains("Say why", (await Workplace.RefusedAsync(() => _work.Get<ChangeReminderRule>().TurnAsync(rule.Id, rule.Version, false, " ", Actors.AreaLead()))).Message, StringComparison.Ordinal);
        await _work.Get<ChangeReminderRule>().TurnAsync(rule.Id, rule.Version, false, "The board asked for quiet.", Actors.AreaLead());
        Assert.False((await RuleAsync(rule.Key)).IsOn);
        await _work.Get<ChangeReminderRule>().TurnAsync(rule.Id, null, true, null, Actors.AreaLead());
        Assert.True((await RuleAsync(rule.Key)).IsOn);
    }

    [Fact]
    public async Task Only_administrators_and_the_area_lead_change_them()
    {
        var rule = await RuleAsync(RuleCatalogue.ActionSilent);
        foreach (var role in Enum.GetValues<Role>().Except([Role.AreaLead, Role.Administrator]))
        {
            await Workplace.RefusedAsync(() => _work.Get<ReminderRulesQuery>().GetAsync(Actors.In(role)));
            await Workplace.RefusedAsync(() => _work.Get<ReminderRulesQuery>().HistoryAsync(rule.Id, Actors.In(role)));
            await Workplace.RefusedAsync(() => _work.Get<ChangeReminderRule>().RunAsync(rule.Id, null, rule.Numbers with { RepeatEvery = 1 }, null, Actors.In(role)));
            await Workplace.RefusedAsync(() => _work.Get<ChangeReminderRule>().TurnAsync(rule.Id, null, false, "No.", Actors.In(role)));
        }
    }

    [Theory]
    [InlineData("30, x", null)]
    [InlineData("-3", null)]
    [InlineData("1.5", null)]
    [InlineData(null, "seven")]
    [InlineData(null, "99999999999999")]
    public void What_is_no_whole_number_of_days_is_refused(string? before, string? after) =>
        Assert.Contains("not a whole number of days", Assert.ThrowsAny<Domain.RuleViolation>(() => new RuleForm { DaysBefore = before, DaysAfter = after }.Numbers).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1001", null, null)]
    [InlineData(null, "10", "5")]
    public async Task Days_out_of_range_and_a_ladder_that_goes_down_are_refused(string? before, string? director, string? lead)
    {
        var rule = await RuleAsync(RuleCatalogue.ActionOverdue);
        await Workplace.RefusedAsync(() => _work.Get<ChangeReminderRule>().RunAsync(rule.Id, null, new RuleForm { DaysBefore = before, DirectorAfter = director, AreaLeadAfter = lead }.Numbers, null, Actors.AreaLead()));
    }

    [Fact]
    public void Numbers_read_as_a_sentence()
    {
        Assert.Equal("30, 14, 7 and 1 days before; one letter a day", new RuleNumbers { DaysBefore = [30, 14, 7, 1] }.Words());
        Assert.Equal("the day after; then every week; climbs to the director after 10 working days, the area lead after 21 working days and the board's exception list after 42 working days; one letter a day",
            new RuleNumbers { DaysAfter = 1, RepeatEvery = 7, DirectorAfter = 10, AreaLeadAfter = 21, BoardAfter = 42 }.Words());
        Assert.Equal("1 day before and on the day; then every day; climbs to the director at once; at once, each by itself", new RuleNumbers { DaysBefore = [1], DaysAfter = 0, RepeatEvery = 1, DirectorAfter = 0, Pace = Pace.AtOnce }.Words());
        Assert.Equal("never; one letter a day", new RuleNumbers().Words());
    }

    [Fact]
    public void A_form_gives_back_what_it_was_made_of() =>
        Assert.All(RuleCatalogue.All, r => Assert.Equal(r.Numbers.Words(), RuleForm.Of(r.Numbers).Numbers.Words()));
}
