using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>An action as lists show it: register, queue, section, for you.</summary>
public sealed record ActionRow(
    Guid Id, Guid Version, string Ref, string Summary, string StrategyCode, int SectionNumber, string SectionTitle,
    ActionKind Kind, StandingFacts Facts, string? OwnerAsWritten, IReadOnlyList<string> Owners, string? Officer, DateOnly? FirstAgreedDate, bool IsDuty, string? RecurrenceAsWritten)
{
    public DateOnly? DueOn => Facts.DueOn(Kind);
    public Condition ConditionOn(DateOnly day, LocalIntervals local) => Facts.On(Kind, day, local);
    /// <summary>Who holds it now, in a line: the posts, else the wording, else nobody.</summary>
    public string OwnerWords => Owners.Count > 0 ? string.Join(", ", Owners) : OwnerAsWritten ?? "Nobody named";
    /// <summary>What to print where a date would stand.</summary>
    public string DueWords => DueOn is { } due ? Domain.Text.Day(due) : Kind switch
    {
        { IsHeading: true } => "Rolls up",
        { DeadlineKind: DeadlineKind.Ongoing } => "Ongoing",
        { DeadlineKind: DeadlineKind.Recurring } => "Needs a first date",
        _ => "No date",
    };
}

/// <summary>Reads rows for actions already filtered, sorted and bounded: three queries, however many rows.</summary>
public static class ActionRows
{
    public static async Task<IReadOnlyList<ActionRow>> ReadRowsAsync(this TrackerDbContext db, IQueryable<ActionPoint> bounded, CancellationToken ct)
    {
        // Joined to the bounded rows, so that names are looked up for those and not for all that were sorted.
        var found = await (
            from a in bounded.AsNoTracking()
            join s in db.Sections on a.SectionId equals s.Id
            join t in db.Strategies on a.StrategyId equals t.Id
            join p in db.People on a.OfficerId equals (Guid?)p.Id into officers
            from officer in officers.DefaultIfEmpty()
            select new { Action = a, s.Number, s.Title, t.Code, Officer = officer == null ? null : officer.Name }).ToListAsync(ct);
        var ids = found.Select(f => f.Action.Id).ToList();
        var owners = (await db.ActionOwners.AsNoTracking().Where(o => ids.Contains(o.ActionPointId) && o.To == null)
            .Join(db.Posts, o => o.PostId, p => p.Id, (o, p) => new { o.ActionPointId, o.Part, o.IsLead, p.Name }).ToListAsync(ct))
            .OrderByDescending(o => o.IsLead).ThenBy(o => o.Part).ToLookup(o => o.ActionPointId, o => o.IsLead ? $"{o.Name} (lead)" : o.Part == OwnerPart.Checker ? $"{o.Name} (checks)" : o.Name);
        return [.. found.Select(f => Row(f.Action, f.Code, f.Number, f.Title, [.. owners[f.Action.Id]], f.Officer))];
    }

    /// <summary>What never changes of an action, as figures and conditions need it.</summary>
    public static ActionKind KindOf(this ActionPoint a) => new(a.Level, a.Control, a.DeadlineKind, a.OwnerKind, a.IsHeading, a.SourceDeadline, a.PublishedOn);

    private static ActionRow Row(ActionPoint a, string code, int section, string sectionTitle, IReadOnlyList<string> owners, string? officer) => new(
        a.Id, a.Version, a.Ref, a.Summary, code, section, sectionTitle, a.KindOf(), a.Facts, a.OwnerAsWritten, owners, officer, a.FirstAgreedDate, a.IsDuty, a.RecurrenceAsWritten);
}
