using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.Chase;
using StrategyTracker.Features.ForYou;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Queue;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.Features.Register;
using StrategyTracker.Features.Reminders.Sweep;
using StrategyTracker.Features.Strategies;
using StrategyTracker.Reports;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Benchmarks;

/// <summary>What is measured: the questions behind the screens, asked as the screens ask them.</summary>
internal static class Questions
{
    public const string FiguresNow = "figures now", FiguresThen = "figures as at", Printing = "board PDF", Chase = "chase list";
    public const string Crowd = "page views and reports", Pages = "pages", Chromium = "Chromium", HistoryOnce = "board report, its history", HistoryMany = "board report, 20 times the history";
    public const string Matrix = "matrix", MatrixPage = "matrix, 50 by 12", MatrixWhole = "matrix, 342 by 12", MatrixNarrow = "matrix, 342 by 3", MatrixOld = "matrix, 342 by 12, 40 reports";

    /// <summary>The area matrix: a page and the whole of it, with fewer districts, and with twenty times the history.</summary>
    public static readonly IReadOnlyList<(string Name, int Districts, int Reports, int Rows)> Matrices =
        [(MatrixPage, 12, 2, 50), (MatrixWhole, 12, 2, 400), (MatrixNarrow, 3, 2, 400), (MatrixOld, 12, 40, 400)];
    public static readonly IReadOnlyList<string> RegisterPages =
        ["register, open, by date", "register, overdue, by date", "register, section, by date", "register, page 15", "register, by owner", "register, a word of one in twenty"];

    public static IEnumerable<Question> On(PopulatedDatabase database)
    {
        var (dbs, clock, who) = (database.Databases, new LocalClock(new FixedClock(Population.Now), new LocalClockOptions()), database.People);
        var director = who.Director;
        var register = new RegisterQuery(dbs, clock);
        Question Register(string name, RegisterFilter filter) => new(name, () => register.GetAsync(filter, director));
        yield return Register(RegisterPages[0], new RegisterFilter { State = RegisterState.Open });
        yield return Register(RegisterPages[1], new RegisterFilter { State = RegisterState.Overdue });
        yield return Register(RegisterPages[2], new RegisterFilter { Strategy = Population.Code, Section = 5 });
        yield return Register(RegisterPages[3], new RegisterFilter { Page = 15 });
        yield return Register(RegisterPages[4], new RegisterFilter { Sort = RegisterSort.Owner });
        yield return Register(RegisterPages[5], new RegisterFilter { Words = "magistrates" });
        yield return Register("register, silent, by report", new RegisterFilter { State = RegisterState.Silent, Sort = RegisterSort.Report });
        yield return Register("register, a post's, by date", new RegisterFilter { Owner = who.BusyOwner.PostIds.First() });
        yield return Register("register, waits for a decision", new RegisterFilter { State = RegisterState.AwaitingDecision });
        yield return Register("register, a word of two in five", new RegisterFilter { Words = "housing" });
        yield return Register("register, two rare words", new RegisterFilter { Words = "childcare mentor" });

        var story = new ActionStoryQuery(dbs, clock);
        yield return new("action page", () => story.GetAsync(database.SomeRef, director));

        var standings = new StandingsQuery(dbs, clock);
        var figures = new ProgressFigures(dbs, standings, clock);
        var forYou = new ForYouQuery(dbs, clock, new ProgressCards(dbs, figures, clock), new StrategyTracker.Features.Reminders.Inbox.InboxQuery(dbs));
        yield return new("for you, busy owner", () => forYou.GetAsync(who.BusyOwner));
        yield return new("for you, director", () => forYou.GetAsync(director));
        yield return new("for you, board member", () => forYou.GetAsync(who.BoardMember));

        var queue = new QueueQuery(dbs, clock);
        yield return new("queue, nobody owns it", () => queue.GetAsync(QueueTab.Unowned, 1, director));
        yield return new("queue, proposed dates", () => queue.GetAsync(QueueTab.Proposed, 1, director));

        var chase = new ChaseQuery(dbs, clock);
        yield return new(Chase, () => chase.GetAsync(new ChaseFilter(), director));
        yield return new("chase list, one kind", () => chase.GetAsync(new ChaseFilter(Kind: ChaseKind.Overdue), director));
        yield return new("chase list, a file", () => chase.LinesAsync(new ChaseFilter(), director));

        var history = new HistoryQuery(dbs);
        yield return new("history page", async () => await history.GetAsync(await history.StrategyAsync(Population.Code), new HistoryFilter()));
        yield return new("history page, one action", async () => await history.GetAsync(await history.StrategyAsync(Population.Code), new HistoryFilter(database.SomeRef)));

        var middle = new AsAt(Population.Middle);
        yield return new(FiguresNow, () => figures.GetAsync(Population.Code));
        yield return new(FiguresThen, () => figures.GetAsync(Population.Code, middle));
        yield return new("figures as at and known at", () => figures.GetAsync(Population.Code, middle with { KnownAt = Population.Middle.ToDateTime(new TimeOnly(18, 0), DateTimeKind.Utc) }));
        yield return new("board report record", () => Report(database, clock).RunAsync(Population.Code, middle, Population.Middle.AddMonths(-3)));
    }

    /// <summary>Printing the board report, its record made before.</summary>
    public static async Task<Question> PrintingAsync(PopulatedDatabase database)
    {
        var clock = new LocalClock(new FixedClock(Population.Now), new LocalClockOptions());
        var report = await Report(database, clock).RunAsync(Population.Code, new AsAt(Population.Middle), Population.Middle.AddMonths(-3));
        return new(Printing, () =>
        {
            BoardReportPdf.Render(report);
            return Task.CompletedTask;
        });
    }

    public static BuildBoardReport Report(PopulatedDatabase database, LocalClock clock) => Report(database.Databases, clock);

    /// <summary>With all that it asks, wired as the application wires it.</summary>
    public static BuildBoardReport Report(TrackerDbContextFactory databases, LocalClock clock)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IDbContextFactory<TrackerDbContext>>(databases);
        services.AddSingleton(clock);
        services.AddUseCases();
        return services.BuildServiceProvider().GetRequiredService<BuildBoardReport>();
    }
}
