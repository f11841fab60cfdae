using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Queue;
using StrategyTracker.Features.Reminders.Inbox;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ForYou;

/// <summary>What the signed-in person must do, by their roles and what they hold; every question bounded and along an index.</summary>
public sealed class ForYouQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock, ProgressCards progress, InboxQuery reminders) : IUseCase
{
    public async Task<OwedNow> GetAsync(Actor by, CancellationToken ct = default)
    {
        if (by.Roles.Count == 0) { return new OwedNow([], [], [], HasNoRole: true); }
        await using var db = await dbs.CreateDbContextAsync(ct);
        var isDirector = by.Has(Role.Director);
        var isLead = by.Has(Role.AreaLead);
        List<OwedGroup?> groups = [];
        if (by.HasAny(Role.ActionOwner, Role.Director, Role.TeamManager, Role.AreaLead))
        {
            groups.Add(await HeldActions.ToAcceptAsync(db, by, ct));
            groups.AddRange(await HeldActions.ReadAsync(db, by, await StrategyIntervals.ReadAsync(db, ct), clock.Today, ct));
            groups.Add(await HeldActions.DraftsAsync(db, by, ct));
        }
        if (by.Has(Role.TeamManager)) { groups.Add(await OfficeWork.TeamWorkAsync(db, by, ct)); }
        if (by.May(Act.MoveTargetDate)) { groups.Add(await OfficeWork.ProposedDatesAsync(db, ct)); }
        if (by.Has(Role.BoardMember)) { groups.Add(await OfficeWork.BoardDecisionsAsync(db, clock.Today, ct)); }
        if (isLead)
        {
            groups.Add(await OfficeWork.VacanciesAsync(db, clock.Today, ct));
            groups.Add(await OfficeWork.BlankStepsAsync(db, ct));
        }
        if (by.May(Act.SignOffUpdate)) { groups.Add(await OfficeWork.UpdatesToSignOffAsync(db, by, ct)); }
        else if (by.MayCheck()) { groups.Add(await OfficeWork.UpdatesToCheckAsync(db, by, ct)); }
        if (by.May(Act.ManagePeople)) { groups.Add(await OfficeWork.PeopleWithoutRoleAsync(db, ct)); }

        groups.AddRange(await AdoptionWork.ReadAsync(db, by, clock.Today, ct));
        groups.AddRange(await AreaWork.ReadAsync(db, by, clock.Today, ct));

        var queue = isDirector || isLead ? OfficeWork.QueueFigures(await QueueCounts.ReadAsync(db, ct)) : [];
        var cards = by.HasAny(Role.BoardMember, Role.ForumMember, Role.Auditor) ? await progress.GetAsync(ct) : [];
        var inbox = await reminders.GetAsync(by, ct);
        var (owed, brought) = Reminded.Merge([.. groups.OfType<OwedGroup>()], inbox, clock);
        return new OwedNow(brought is null ? owed : [.. owed, brought], queue, cards, HasNoRole: false) { Inbox = inbox };
    }
}
