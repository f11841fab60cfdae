using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Strategies;
using StrategyTracker.IntegrationTests.Features.ActionPoints;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Progress;

/// <summary>The past is told as it was: what "now" said on the evening of a day is what that day says afterwards.</summary>
public sealed class AsAtTests : IAsyncLifetime
{
    private const string Code = "TVP-WOS-2007";
    private static readonly Actor Director = Actors.Director();
    private Workplace _work = null!;

    public async Task InitializeAsync() => _work = await Workplace.WithThamesValleyAsync();
    public async Task DisposeAsync() => await _work.DisposeAsync();

    private DateOnly Today => _work.Clock.Today;
    private void GoTo(string day) => _work.Clock.Now = new DateTimeOffset(day.Day(), new TimeOnly(10, 0), TimeSpan.Zero);
    private Task<StrategyProgress> NowAsync() => _work.Get<ProgressFigures>().GetAsync(Code);
    private Task<StrategyProgress> ThenAsync(DateOnly day, DateTime? knownAt = null) => _work.Get<ProgressFigures>().GetAsync(Code, new AsAt(day, knownAt));

    /// <summary>Everything that figures, sections, framework and lists are made of, in words that two days can be compared by.</summary>
    private static string Told(StrategyProgress p) => string.Join('\n',
    [
        Counts(p.Figures), .. p.Sections.Select(s => $"{s.Number}: {Counts(s.Figures)}"), .. p.Steps.Select(s => $"{s.Order}: {s.Value.Raw ?? "-"}"),
        .. p.Actions.Select(a => $"{a.Ref} {a.SectionNumber} {a.Kind} {a.Facts}"),
    ]);

    private static string Counts(Figures f) =>
        $"{f.Actions} {f.Leaves} {f.Closed} {f.Overdue} {f.DueSoon} {f.NoDate} {f.Ongoing} {f.Assured} {f.Recurring} {f.NeedsFirstDate} {f.Unowned} {f.JointWithoutLead} {f.WaitingOnPartner} {f.Silent} {f.Completable} "
        + string.Join(",", f.ByCondition.Select(c => $"{c.Key}={c.Value}"));

    [Fact]
    public async Task Sixty_days_of_acts_are_told_afterwards_as_they_were_on_each_evening()
    {
        var random = new Random(20_071_101);
        var world = await World.FindAsync(_work);
        Dictionary<DateOnly, (DateTime Evening, string Told)> evenings = [];
        int done = 0, late = 0;
        for (var day = 1; day <= 60; day++)
        {
            for (var i = random.Next(2, 10); i > 0; i--)
            {
                _work.Clock.Advance(TimeSpan.FromMinutes(random.Next(1, 50)));
                var happened = random.Next(3) == 0 ? Today.AddDays(-random.Next(Math.Min(day, 25))) : Today;
                if (await world.ActAsync(random, happened)) { done++; late += happened < Today ? 1 : 0; }
            }
            _work.Clock.Now = new DateTimeOffset(Today, new TimeOnly(22, 0), TimeSpan.Zero);
            evenings[Today] = (_work.Clock.UtcNow, Told(await NowAsync()));
            _work.Clock.Now = new DateTimeOffset(Today.AddDays(1), new TimeOnly(8, 0), TimeSpan.Zero);
        }

        Assert.InRange(done, 200, 600);
        Assert.True(late > 30, $"Only {late} acts were entered late.");
        foreach (var (day, (evening, told)) in evenings) { Assert.Equal(told, Told(await ThenAsync(day, evening))); }
        Assert.True(evenings.Values.Select(e => e.Told).Distinct().Count() > 40);
    }

    [Fact]
    public async Task Late_entries_count_on_their_own_day_and_are_marked()
    {
        var id = await _work.IdAsync("TVP-1.2");
        var officer = APerson.Any();
        await _work.Database.SaveAsync([officer]);
        await _work.Get<AssignAction>().RunAsync(id, null, null, officer.Id, Because.How, Director);
        GoTo("2008-01-20");
        await _work.Get<AddEvidence>().RunAsync(id, null, new NewEvidence("Seen", EvidenceKind.Statement, null) { Note = "There." }, new Entering("2007-12-28".Day()), Director);
        await _work.Get<CloseAction>().RunAsync(id, null, new Entering("2007-12-28".Day(), null, "It was done in time."), Director);

        var (known, then) = (await ThenAsync("2008-01-10".Day()), await ThenAsync("2008-01-10".Day(), "2008-01-10".Moment()));

        Assert.Equal((1, 0), (known.Figures.Closed, known.Figures.Overdue));
        Assert.Equal((0, 1), (then.Figures.Closed, then.Figures.Overdue));
        Assert.Equal(["TVP-1.2"], known.Actions.Where(a => known.AsAt.IsLate(a.StandingEnteredAt)).Select(a => a.Ref));
        Assert.Equal(0, (await ThenAsync("2007-12-27".Day())).Figures.Closed);
    }

    [Fact]
    public async Task A_framework_step_is_told_as_it_was()
    {
        var step = (await NowAsync()).Steps.First(s => s.Value.IsBlank);
        var (blank, fill) = ((await NowAsync()).StepsBlank, _work.Get<FillFrameworkStep>());
        GoTo("2007-11-10");
        await fill.RunAsync(step.Id, null, new StepValue("Ann Example", Person: "Ann Example"), null, Actors.AreaLead());
        GoTo("2007-11-20");
        await fill.RunAsync(step.Id, null, new StepValue("Ben Example", Person: "Ben Example"), null, Actors.AreaLead());
        GoTo("2007-12-01");

        Assert.Equal(["-", "Ann Example", "Ann Example", "Ben Example", "Ben Example"],
            await Task.WhenAll(new[] { "2007-11-09", "2007-11-10", "2007-11-19", "2007-11-20", "2007-12-01" }.Select(async d => (await ThenAsync(d.Day())).Steps.Single(s => s.Id == step.Id).Value.Raw ?? "-")));
        Assert.Equal((blank, blank - 1), ((await ThenAsync("2007-11-09".Day())).StepsBlank, (await NowAsync()).StepsBlank));
    }

    [Fact]
    public async Task A_promoted_promise_changes_no_figure_of_an_earlier_day()
    {
        var prose = await _work.AskAsync(db => db.NarrativeCommitments.Where(c => !c.Mirrors.Any()).OrderBy(c => c.Order).Select(c => c.Id).FirstAsync());
        GoTo("2007-11-20");
        await _work.Get<PromoteCommitment>().RunAsync(prose, null, Director);
        GoTo("2007-12-01");

        Assert.Equal((72, 73, 73), ((await ThenAsync("2007-11-19".Day())).Figures.Actions, (await ThenAsync("2007-11-20".Day())).Figures.Actions, (await NowAsync()).Figures.Actions));
    }

    [Fact]
    public async Task Intervals_chosen_later_change_no_figure_of_an_earlier_day()
    {
        GoTo("2007-11-20");
        var strategy = (await NowAsync()).Strategy;
        Assert.Equal(0, (await NowAsync()).Figures.DueSoon);
        GoTo("2007-11-21");
        await _work.Get<ChooseIntervals>().RunAsync(strategy.Id, null, new LocalIntervals(60, 120), "The board meets every two months.", Actors.AreaLead());
        GoTo("2007-11-25");
        await _work.Get<ChooseIntervals>().RunAsync(strategy.Id, null, new LocalIntervals(10, 30), "Monthly now.", Actors.AreaLead());
        GoTo("2007-12-02");

        Assert.Equal([(0, 30), (1, 60), (0, 10)], await Task.WhenAll(new[] { "2007-11-20", "2007-11-22", "2007-12-02" }.Select(async d =>
        {
            var p = await ThenAsync(d.Day());
            return (p.Figures.DueSoon, p.Strategy.Local.DueSoonDays);
        })));
    }

    /// <summary>Random acts on the actions of the register; whatever the rules refuse counts for nothing.</summary>
    private sealed class World(Workplace work, List<Guid> actions, List<Guid> posts, List<Guid> people, List<Guid> partners, List<Guid> steps)
    {
        public static async Task<World> FindAsync(Workplace work)
        {
            await work.Database.SaveAsync(Enumerable.Range(0, 4).Select(_ => APerson.Any()));
            await using var db = work.Database.Open();
            return new World(work,
                await db.ActionPoints.OrderBy(a => a.Order).Select(a => a.Id).ToListAsync(), await db.Posts.OrderBy(p => p.Name).Select(p => p.Id).ToListAsync(),
                await db.People.Where(p => p.Email != null).OrderBy(p => p.Email).Select(p => p.Id).ToListAsync(), await db.Partners.OrderBy(p => p.Name).Select(p => p.Id).ToListAsync(),
                await db.FrameworkSteps.OrderBy(s => s.Order).Select(s => s.Id).ToListAsync());
        }

        public async Task<bool> ActAsync(Random random, DateOnly happened)
        {
            var id = actions[random.Next(actions.Count)];
            var action = await work.AskAsync(db => db.WholeActions().SingleAsync(a => a.Id == id));
            var how = new Entering(happened, null, "A reason.");
            var act = random.Next(14);
            var (post, person, partner, step) = (posts[random.Next(posts.Count)], people[random.Next(people.Count)], partners[random.Next(partners.Count)], steps[random.Next(steps.Count)]);
            var (days, confidence, result, number) = (random.Next(1, 90), (Confidence)random.Next(3), (AssuranceResult)random.Next(3), random.Next(1_000));
            try
            {
                await (act switch
                {
                    0 => work.Get<AssignAction>().RunAsync(id, null, post, null, how, Director),
                    1 => work.Get<AssignAction>().RunAsync(id, null, null, person, how, Director),
                    2 or 3 => work.Get<MoveTargetDate>().RunAsync(id, null, happened.AddDays(days - 20), how, Director),
                    4 or 5 => work.Get<ReportProgress>().RunAsync(id, null, new UpdateText("Done.", null, confidence, null), false, how, Director),
                    6 => work.Get<RecordAssurance>().RunAsync(id, null, result, "Seen.", how, Director),
                    7 => CloseAsync(action, how),
                    8 => work.Get<ReopenAction>().RunAsync(id, null, how, Director),
                    9 => ScheduleOrCompleteAsync(action, happened, how),
                    10 => AskPartnerAsync(action, partner, happened, how),
                    11 => ReplyAsync(action, how),
                    12 => action.IsJoint ? work.Get<ChooseLead>().RunAsync(id, null, action.Owners.First(o => o.To is null && !o.IsLead).PostId, how, Director) : work.Get<RecordDecision>().RunAsync(id, null, "Whether", DecisionOutcome.Adopt, "Yes.", null, how, Director),
                    _ => work.Get<FillFrameworkStep>().RunAsync(step, null, new StepValue(number.ToString(CultureInfo.InvariantCulture)), null, Actors.AreaLead()),
                });
                return true;
            }
            catch (RuleViolation)
            {
                return false;
            }
        }

        private async Task CloseAsync(ActionPoint action, Entering how)
        {
            var parts = action.Components.Where(c => !c.IsSettled).Select(c => (Guid?)c.Id).DefaultIfEmpty(null);
            foreach (var part in parts) { await work.Get<AddEvidence>().RunAsync(action.Id, null, new NewEvidence("Seen", EvidenceKind.Report, null) { Address = "https://example.org/", ComponentId = part }, how, Director); }
            await work.Get<CloseAction>().RunAsync(action.Id, null, how, Director);
        }

        private Task ScheduleOrCompleteAsync(ActionPoint action, DateOnly happened, Entering how) => action.Occurrences.FirstOrDefault(o => !o.IsDone) is { } open
            ? work.Get<CompleteOccurrence>().RunAsync(action.Id, null, open.Id, "Done.", how, Director)
            : work.Get<ScheduleOccurrences>().RunAsync(action.Id, null, happened.AddDays(5), 2, IntervalUnit.Week, how, Director);

        private async Task AskPartnerAsync(ActionPoint action, Guid partner, DateOnly happened, Entering how)
        {
            await work.Get<DependOnPartner>().RunAsync(action.Id, null, partner, null, Director);
            var dependency = await work.AskAsync(db => db.PartnerDependencies.Where(d => d.ActionPointId == action.Id && d.PartnerId == partner).Select(d => d.Id).SingleAsync());
            await work.Get<LogAttempt>().RunAsync(action.Id, null, "Asked.", dependency, happened.AddDays(14), how, Director);
        }

        private Task ReplyAsync(ActionPoint action, Entering how) => action.Attempts.FirstOrDefault(a => a.Reply is null) is { } open
            ? work.Get<LogReply>().RunAsync(action.Id, null, open.Id, "Yes.", null, how, Director)
            : throw new RuleViolation("Nothing was asked.");
    }
}
