using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.Strategies;
using StrategyTracker.IntegrationTests.Features.ActionPoints;
using StrategyTracker.Reports.Contents;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.BoardReports;

/// <summary>"Since the last board": closed, slipped, fell overdue or silent, added, decided, answered.</summary>
public sealed class SinceTests : IAsyncLifetime
{
    private const string Code = "TVP-WOS-2007";
    private static readonly Actor Director = Actors.Director().Named("Dee Director");
    private Workplace _work = null!;

    public async Task InitializeAsync() => _work = await Workplace.WithThamesValleyAsync();
    public async Task DisposeAsync() => await _work.DisposeAsync();

    private void GoTo(string day) => _work.Clock.Now = new DateTimeOffset(day.Day(), new TimeOnly(10, 0), TimeSpan.Zero);
    private async Task<IReadOnlyList<AreaList>> SinceAsync(string asAt, string since) => (await _work.Get<BuildBoardReport>().RunAsync(Code, new AsAt(asAt.Day()), since.Day())).SinceThen!;
    private static AreaList Of(IReadOnlyList<AreaList> lists, string title) => lists.Single(l => l.Title == title);
    private Task MoveAsync(Guid action, string to, string why) => _work.Get<MoveTargetDate>().RunAsync(action, null, to.Day(), Because.How with { Why = why }, Director);

    [Fact]
    public async Task A_date_that_moved_twice_has_slipped_by_the_days_between_with_the_last_reason_and_a_first_date_has_not()
    {
        var (page, other) = (await _work.IdAsync("TVP-4.2"), await _work.IdAsync("TVP-1.6"));
        GoTo("2007-12-01");
        await MoveAsync(page, "2008-01-10", "First date.");
        GoTo("2007-12-20");
        await MoveAsync(page, "2008-01-20", "Short of staff.");
        GoTo("2008-01-05");
        await MoveAsync(page, "2008-02-09", "The supplier is late.");
        await MoveAsync(other, "2008-06-01", "First date.");

        GoTo("2008-01-15");
        var slipped = Assert.Single(Of(await SinceAsync("2008-01-15", "2007-12-10"), "Slipped").Rows);
        Assert.Equal(("TVP-4.2", "9 Feb 2008", "Later by 30 days"), (slipped.Key, slipped.When, slipped.State.Words));
        Assert.Equal("Moved twice since then, twice in all; first agreed for 10 January 2008. Why: The supplier is late.", slipped.Note!.Replace("2 times", "twice", StringComparison.Ordinal));
        Assert.Equal("Later by 20 days", Assert.Single(Of(await SinceAsync("2008-01-15", "2007-12-31"), "Slipped").Rows).State.Words);
        Assert.Empty(Of(await SinceAsync("2007-12-02", "2007-11-15"), "Slipped").Rows);
    }

    [Fact]
    public async Task What_closed_fell_overdue_and_was_decided_is_listed_once_and_only_between_the_two_days()
    {
        var (plan, targets) = (await _work.IdAsync("TVP-1.2"), await _work.IdAsync("TVP-1.11"));
        GoTo("2008-01-03");
        await _work.Get<RecordDecision>().RunAsync(targets, null, "Shall targets go into plans?", DecisionOutcome.DoNotAdopt, "Not this year.", null, Entering.Now, Director);
        var before = await SinceAsync("2008-01-03", "2007-12-15");
        Assert.Equal(["TVP-1.2"], Of(before, "Fell overdue").Rows.Select(r => r.Key));
        Assert.Equal(("TVP-1.11", "Shall targets go into plans?", "Reason: Not this year."), Of(before, "Decided").Rows.Select(r => (r.Key, r.What, r.Note)).Single());

        GoTo("2008-01-12");
        await _work.Get<AddEvidence>().RunAsync(plan, null, new NewEvidence("Seen", EvidenceKind.Report, null) { Address = "https://example.org/" }, Entering.Now, Director);
        var person = APerson.Named("Olive Officer");
        await _work.Database.SaveAsync([person]);
        await _work.Get<AssignAction>().RunAsync(plan, null, null, person.Id, Because.How, Director);
        await _work.Get<CloseAction>().RunAsync(plan, null, new Entering(null, null, "Done."), Director);
        var after = await SinceAsync("2008-01-12", "2008-01-03");
        Assert.Equal(["TVP-1.2"], Of(after, "Closed").Rows.Select(r => r.Key));
        Assert.Empty(Of(after, "Fell overdue").Rows);
        Assert.Empty(Of(after, "Decided").Rows);
        Assert.DoesNotContain("TVP-1.2", Of(await SinceAsync("2008-01-11", "2008-01-03"), "Closed").Rows.Select(r => r.Key));
    }

    [Fact]
    public async Task What_nobody_reported_on_fell_silent_and_a_since_before_publication_counts_from_it()
    {
        GoTo("2008-03-15");
        var silent = Of(await SinceAsync("2008-03-15", "2007-11-15"), "Fell silent").Rows;
        Assert.NotEmpty(silent);
        Assert.Equal(silent.Select(r => r.Key), Of(await SinceAsync("2008-03-15", "2001-01-01"), "Fell silent").Rows.Select(r => r.Key));
        Assert.Empty(Of(await SinceAsync("2008-03-15", "2001-01-01"), "Added").Rows);
    }

    [Fact]
    public async Task An_action_that_was_added_is_listed_from_that_day_on()
    {
        GoTo("2008-01-10");
        var commitment = await _work.AskAsync(db => db.NarrativeCommitments.OrderBy(c => c.Ref).Select(c => c.Id).FirstAsync());
        await _work.Get<PromoteCommitment>().RunAsync(commitment, null, Director);
        var added = Of(await SinceAsync("2008-01-10", "2007-12-15"), "Added").Rows;
        Assert.Single(added);
        Assert.Empty(Of(await SinceAsync("2008-01-09", "2007-12-15"), "Added").Rows);
    }
}
