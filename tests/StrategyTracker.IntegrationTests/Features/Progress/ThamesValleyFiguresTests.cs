using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.Progress;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Progress;

/// <summary>The register as loaded, against the figures that the requirements state.</summary>
public sealed class ThamesValleyFiguresTests : IAsyncLifetime
{
    private const string Code = "TVP-WOS-2007";
    private Workplace _work = null!;

    public async Task InitializeAsync()
    {
        _work = await Workplace.WithThamesValleyAsync();
        _work.Clock.Now = new DateTimeOffset(2008, 1, 15, 10, 0, 0, TimeSpan.Zero);
    }

    public async Task DisposeAsync() => await _work.DisposeAsync();

    private Task<StrategyProgress> AsAtAsync(string day) => _work.Get<ProgressFigures>().GetAsync(Code, new AsAt(day.Day()));

    [Fact]
    public async Task The_figures_at_load_are_those_of_the_requirements()
    {
        var progress = await _work.Get<ProgressFigures>().GetAsync(" tvp-wos-2007 ");
        var f = progress.Figures;

        Assert.Equal((72, 71, 0, 33, 35, 3, 3, 29, 5, 0), (f.Actions, f.Leaves, f.Closed, f.NoDate, f.Ongoing, f.Recurring, f.NeedsFirstDate, f.Unowned, f.JointWithoutLead, f.WaitingOnPartner));
        Assert.Equal([23, 12, 8, 18, 11], new[] { OwnerKind.Post, OwnerKind.PostGroup, OwnerKind.Body, OwnerKind.Organisation, OwnerKind.None }.Select(k => f.ByOwnerKind[k]));
        Assert.Equal(72, f.ByCommitment.Values.Sum());
        Assert.Equal(72, f.ByCondition.Values.Sum());
        Assert.Equal(17, progress.Sections.Count);
        Assert.Equal([17, 2, 3, 7, 3, 2, 3, 4, 2, 5, 3, 8, 0, 5, 4, 4, 0], progress.Sections.Select(s => s.Figures.Actions));
        Assert.Equal(f.Unowned, progress.Sections.Sum(s => s.Figures.Unowned));
        Assert.Equal(f.NoDate, progress.Sections.Sum(s => s.Figures.NoDate));
    }

    [Theory]
    [InlineData("2007-11-01", 0, 0)]
    [InlineData("2007-11-30", 0, 0)]
    [InlineData("2007-12-01", 0, 1)]
    [InlineData("2007-12-31", 0, 1)]
    [InlineData("2008-01-01", 1, 0)]
    [InlineData("2008-01-15", 1, 0)]
    public async Task The_one_dated_promise_is_due_soon_then_overdue(string day, int overdue, int dueSoon)
    {
        var f = (await AsAtAsync(day)).Figures;

        Assert.Equal((overdue, dueSoon, 33), (f.Overdue, f.DueSoon, f.NoDate));
    }

    [Fact]
    public async Task There_is_nothing_to_say_before_publication_or_of_a_day_to_come()
    {
        var before = await Workplace.RefusedAsync(() => AsAtAsync("2007-10-31"));
        var ahead = await Workplace.RefusedAsync(() => AsAtAsync("2008-01-16"));
        var unknown = await Workplace.RefusedAsync(() => _work.Get<ProgressFigures>().GetAsync("XYZ-1"));

        Assert.Equal("TVP-WOS-2007 was published on 1 November 2007, so there is nothing to say of it as at 31 October 2007.", before.Message);
        Assert.Equal("16 January 2008 is still to come; ask as at today, 15 January 2008, or before.", ahead.Message);
        Assert.Equal("There is no strategy XYZ-1 in this database.", unknown.Message);
    }

    [Fact]
    public async Task A_past_day_on_which_nothing_changed_equals_the_present()
    {
        var (now, then) = (await AsAtAsync("2008-01-15"), await _work.Get<ProgressFigures>().GetAsync(Code, new AsAt("2008-01-15".Day(), _work.Clock.UtcNow)));

        Assert.Equal(now.Actions.Select(a => a with { StandingEnteredAt = default }), then.Actions.Select(a => a with { StandingEnteredAt = default }));
        Assert.Equal(now.Steps, then.Steps);
    }

    [Fact]
    public async Task What_was_not_known_yet_is_not_there()
    {
        var progress = await _work.Get<ProgressFigures>().GetAsync(Code, new AsAt("2008-01-15".Day(), "2007-10-31".Moment()));

        Assert.Equal((0, 17), (progress.Figures.Actions, progress.Sections.Count));
    }
}
