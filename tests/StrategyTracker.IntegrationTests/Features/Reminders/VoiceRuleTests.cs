using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders.Sweep;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

/// <summary>N-13: what women said and no board has decided.</summary>
public sealed class VoiceRuleTests
{
    private readonly Area _area = AnArea.With();

    [Fact]
    public async Task On_the_due_day_and_each_fortnight_the_secretary_and_the_facilitator_hear_until_the_board_decides()
    {
        await using var office = await Office.OpenAsync();
        var (group, board, post, fay) = (AForum.In(_area, ForumKind.UserGroup), AForum.In(_area, ForumKind.Board), APost.Named("Facilitator"), APerson.Named("Fay", Role.UserGroupFacilitator));
        post.Appoint(fay, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        var theme = ATheme.Entered(group, post).Checked().Routed(board, "2008-02-01");
        await office.Work.Database.SaveAsync(_area, fay, post, group, board, theme, ATheme.Entered(group, post, 2));
        Assert.Equal(("", "Fay; Lea"), (await office.WhoAsync(RuleCatalogue.VoiceUndecided, "2008-01-31"), await office.WhoAsync(RuleCatalogue.VoiceUndecided, "2008-02-01")));

        foreach (var day in new[] { "2008-02-01", "2008-02-14", "2008-02-15", "2008-02-15" }) { await office.SweepAsync(day); }
        var told = await office.RemindersAsync(RuleCatalogue.VoiceUndecided);
        Assert.Equal([0, 0, 1, 1], told.Select(r => r.Turn));
        Assert.All(told, r => Assert.Equal(ReminderWeight.MustDo, r.Weight));
        Assert.Contains(told, r => r.Why.Contains("the decision is due 1 February 2008, and the group waits", StringComparison.Ordinal));

        await office.ActAsync(db => db.LoadVoiceAsync(theme.Id, null, default), t => t.Decided(day: "2008-02-16"));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.VoiceUndecided, "2008-02-16"));
        Assert.Equal("The board decided, or the group took it back", (await office.Work.Get<StillOwed>().EndedAsync([.. told.Where(r => r.Turn == 1)], "2008-02-16".Moment())).Values.Distinct().Single());
    }
}
