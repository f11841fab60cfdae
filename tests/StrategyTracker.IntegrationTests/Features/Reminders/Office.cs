using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.Reminders.Sweep;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

/// <summary>A small office: Olu manages and answers to Ann, who directs; Lea leads the area, Bo sits on the board, Ada lets people in.</summary>
public sealed class Office : IAsyncDisposable
{
    private Office(Workplace work) => Work = work;

    public Workplace Work { get; }
    public Person Ann { get; } = APerson.Named("Ann", Role.Director);
    public Person Olu { get; } = APerson.Named("Olu", Role.ActionOwner);
    public Person Lea { get; } = APerson.Named("Lea", Role.AreaLead);
    public Person Bo { get; } = APerson.Named("Bo", Role.BoardMember);
    public Person Ada { get; } = APerson.Named("Ada", Role.Administrator);
    public Post Chief { get; } = APost.Named("Chief");
    public Post Manager { get; } = APost.Named("Manager");
    public Strategy Strategy { get; } = AStrategy.With();

    public static async Task<Office> OpenAsync(Action<Office>? arrange = null)
    {
        var office = new Office(await Workplace.OpenAsync());
        office.Manager.ReportTo(office.Chief, Stamps.AtPublication);
        office.Strategy.ChooseIntervals(new LocalIntervals(30, 730), Stamps.On("2007-11-01", why: "What is silent is another test's matter."));
        office.Chief.Appoint(office.Ann, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        office.Manager.Appoint(office.Olu, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        arrange?.Invoke(office);
        await office.Work.Database.SaveAsync(office.Ann, office.Olu, office.Lea, office.Bo, office.Ada, office.Chief, office.Manager, office.Strategy);
        return office;
    }

    public static async Task<Office> WithAsync(params Func<Office, object>[] things)
    {
        var office = await OpenAsync();
        await office.Work.Database.SaveAsync(things.Select(make => make(office)));
        return office;
    }

    /// <summary>An action of the manager's, due on a day.</summary>
    public static async Task<(Office Office, ActionPoint Action)> WithDueAsync(string due)
    {
        var office = await OpenAsync();
        var action = AnAction.That(of: office.Strategy).DueOn(due).OwnedBy(office.Manager);
        await office.Work.Database.SaveAsync(action);
        return (office, action);
    }

    /// <summary>Who would hear of a rule on a day at nine in the morning, if nothing had been sent before: "Olu; Ann (Director)".</summary>
    public async Task<string> WhoAsync(string rule, string day)
    {
        var swept = await Work.Get<SweepReminders>().RunAsync($"{day} 09:00".Moment(), dryRun: true);
        return string.Join("; ", swept.Reminders.Where(r => r.Rule == rule).OrderBy(r => r.Rung).ThenBy(r => r.Person, StringComparer.Ordinal).Select(r => r.Rung == Rung.Owner ? r.Person : $"{r.Person} ({r.Rung})"));
    }

    public Task<SweepResult> SweepAsync(string moment) => Work.Get<SweepReminders>().RunAsync((moment.Length == 10 ? $"{moment} 09:00" : moment).Moment());

    public async Task ChangeAsync(ActionPoint action, Action<ActionPoint> act)
    {
        await using var db = Work.Database.Open();
        act(await db.LoadActionAsync(action.Id, null, default));
        await db.SaveChangesAsync();
    }

    /// <summary>Somebody reports progress on it; the update is kept as well.</summary>
    public async Task ReportAsync(ActionPoint action, string day, Person? by = null)
    {
        await using var db = Work.Database.Open();
        db.Add((await db.LoadActionAsync(action.Id, null, default)).Report(new UpdateText("Half is done.", null, Confidence.Medium, null), null, isDraft: false, Stamps.On(day, by?.As())));
        await db.SaveChangesAsync();
    }

    public async Task ActAsync<T>(Func<TrackerDbContext, Task<T>> load, Action<T> act)
    {
        await using var db = Work.Database.Open();
        act(await load(db));
        await db.SaveChangesAsync();
    }

    public Task<List<Reminder>> RemindersAsync(string? rule = null) => Work.AskAsync(db => db.Reminders.AsNoTracking().Where(r => rule == null || r.RuleKey == rule).OrderBy(r => r.MadeAt).ThenBy(r => r.Turn).ToListAsync());

    public Task<List<OutboxLetter>> LettersAsync() => Work.AskAsync(db => db.OutboxLetters.AsNoTracking().OrderBy(l => l.Key).ToListAsync());

    public ValueTask DisposeAsync() => Work.DisposeAsync();
}
