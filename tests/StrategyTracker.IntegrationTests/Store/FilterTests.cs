using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Store;

/// <summary>The questions in SQL (ActionPoint.Filters) and in memory (Conditions) agree on every generated action, on every day tried.</summary>
public sealed class FilterTests(FilterTests.Register register) : IClassFixture<FilterTests.Register>
{
    /// <summary>Three hundred actions of every wording with dates close to one day, in every state they can reach.</summary>
    public sealed class Register : IAsyncLifetime
    {
        public static readonly DateOnly Day = new(2008, 2, 15);

        public TestDatabase Database { get; private set; } = null!;
        public IReadOnlyList<ActionPoint> Actions { get; private set; } = [];

        public async Task InitializeAsync()
        {
            Database = await TestDatabase.CreateAsync();
            var random = new Random(72);
            var (person, partner, posts) = (APerson.Any(), APartner.Any(), new[] { APost.Any(), APost.Any() });
            await Database.SaveAsync([person, partner, .. posts]);
            (_, Actions) = await Database.SaveStrategyAsync(300, (of, order) => Any(of, order, random, person, partner, posts));
        }

        public async Task DisposeAsync() => await Database.DisposeAsync();

        private static ActionPoint Any(Strategy of, int order, Random random, Person person, StrategyTracker.Domain.Partners.Partner partner, Post[] posts)
        {
            var deadline = Pick<DeadlineKind>(random);
            var action = AnAction.That(of: of, order: order, level: Pick<CommitmentLevel>(random), control: Pick<Control>(random), owner: Pick<OwnerKind>(random),
                deadline: deadline, due: deadline == DeadlineKind.Fixed ? Near(random) : null, isHeading: random.Next(20) == 0, every: 1, unit: IntervalUnit.Year);
            if (random.Next(3) == 0) { action.OwnedBy(posts); }
            if (action.IsHeading) { return action; }
            if (random.Next(6) == 0 && action.Owners.Count > 1) { action.ChooseLead(posts[0].Id, Stamps.On("2007-11-20"), _ => "a post"); }
            if (random.Next(3) == 0) { action.ChooseOfficer(person, null, Stamps.On("2007-11-20")); }
            if (!action.Demand.NeverCompletes() && random.Next(2) == 0) { action.MoveTargetDate(Near(random).Day(), Stamps.On("2007-11-20", why: "A plan.")); }
            if (action.Demand.HasFlag(ClosingDemand.Occurrences) && random.Next(2) == 0) { action.Schedule(Near(random).Day(), null, null, Stamps.On("2007-11-20")); }
            if (action.Demand.HasFlag(ClosingDemand.Assurance) && random.Next(2) == 0)
            {
                action.AssureEvery(random.Next(1, 5), Stamps.On("2007-11-20"));
                action.Assure(Pick<AssuranceResult>(random), "Seen.", new(Actors.Director(), "2008-03-01".Moment(), Day.AddDays(-random.Next(0, 100))));
            }
            if (random.Next(3) == 0)
            {
                action.Report(new UpdateText("Done.", null, Pick<Confidence>(random), null), null, isDraft: false, new(Actors.Director(), "2008-03-01".Moment(), Day.AddDays(-random.Next(0, 100))));
            }
            if (random.Next(5) == 0)
            {
                action.DependOn(partner.Id, partner.Name, null, Stamps.On("2007-11-20"));
                action.Try("Wrote", action.Dependencies[0].Id, partner.Name, null, Stamps.On("2008-01-20"));
            }
            if (action.Demand.HasFlag(ClosingDemand.Decision) && random.Next(2) == 0) { action.Decide("Shall we?", random.Next(2) == 0 ? DecisionOutcome.Adopt : DecisionOutcome.DoNotAdopt, "So.", null, Stamps.On("2008-02-01")); }
            return action;
        }

        private static string Near(Random random) => Day.AddDays(random.Next(-3, 36)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        private static T Pick<T>(Random random) where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
    }

    public static TheoryData<int> Offsets => [.. Enumerable.Range(-4, 9), 29, 30, 31, 89, 90, 91, 200];

    [Theory]
    [MemberData(nameof(Offsets))]
    public async Task In_sql_and_in_memory_the_answers_agree_on_the_day_before_the_day_and_the_day_after(int offset)
    {
        var (day, local) = (Register.Day.AddDays(offset), LocalIntervals.Default);
        await AgreeAsync("overdue", ActionPoint.OverdueOn(day), a => a.Facts.IsOverdueOn(a.Kind(), day));
        await AgreeAsync("due soon", ActionPoint.DueSoonOn(day, local), a => a.Facts.IsDueSoonOn(a.Kind(), day, local));
        await AgreeAsync("silent", ActionPoint.SilentOn(day, local), a => a.Facts.IsSilentOn(a.Kind(), day, local));
        await AgreeAsync("assurance due", ActionPoint.AssuranceDueOn(day), a => !a.Facts.IsClosed() && a.Facts.AssuranceDue < day);
    }

    [Fact]
    public async Task The_answers_that_no_day_changes_agree_too()
    {
        await AgreeAsync("no date", ActionPoint.WithNoDate(), a => a.Facts.HasNoDate(a.Kind()));
        await AgreeAsync("needs a first date", ActionPoint.NeedingFirstDate(), a => a.Facts.NeedsFirstDate(a.Kind()));
        await AgreeAsync("unowned", ActionPoint.Unowned(), a => a.Facts.IsUnowned(a.Kind()));
        await AgreeAsync("joint without lead", ActionPoint.JointWithoutLead(), a => a.Facts.IsJointWithoutLead());
        await AgreeAsync("waiting on partner", ActionPoint.WaitingOnPartner(), a => !a.Facts.IsClosed() && a.Facts.IsWaitingOnPartner);
    }

    [Fact]
    public async Task Read_back_each_action_stands_as_it_was_saved_and_as_its_last_standing_says()
    {
        await using var db = register.Database.Open();
        var read = await db.ActionPoints.Include(a => a.Standings).AsNoTracking().AsSplitQuery().ToDictionaryAsync(a => a.Id);
        Assert.All(register.Actions, saved =>
        {
            Assert.Equal(saved.Facts, read[saved.Id].Facts);
            Assert.Equal(saved.Facts, read[saved.Id].StandingOn(new(2009, 1, 1)));
        });
    }

    [Fact]
    public async Task What_has_no_date_sorts_last_on_either_database()
    {
        await using var db = register.Database.Open();
        var due = await db.ActionPoints.OrderBy(a => a.DueOrder).ThenBy(a => a.Ref).Select(a => a.DueOn).ToListAsync();
        var dated = due.TakeWhile(d => d is not null).ToList();
        Assert.All(due.Skip(dated.Count), d => Assert.Null(d));
        Assert.Equal(dated.Order(), dated);
    }

    private async Task AgreeAsync(string what, Expression<Func<ActionPoint, bool>> inSql, Func<ActionPoint, bool> inMemory)
    {
        await using var db = register.Database.Open();
        var found = await db.ActionPoints.Where(inSql).Select(a => a.Ref).ToListAsync();
        Assert.True(register.Actions.Where(inMemory).Select(a => a.Ref).ToHashSet().SetEquals(found), what);
    }
}
