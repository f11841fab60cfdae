using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Funding;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Packs;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.PolicyEvents;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Domain.Voices;

namespace StrategyTracker.Store;

/// <summary>Loads an item so that saving it is refused when it changed after the page showed it.</summary>
public static class LoadForEdit
{
    /// <summary>The action with all its parts, its heading and that heading's children; not its updates.</summary>
    /// <param name="seenVersion">The version the page showed; null for commands and jobs, which have shown nothing to anyone.</param>
    public static async Task<ActionPoint> LoadActionAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.WholeActions().FirstOrDefaultAsync(a => a.Id == id, ct) ?? throw new NotFound("action"), seenVersion);

    public static async Task<Post> LoadPostAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.Posts.Include(p => p.Variants).Include(p => p.Holdings).AsSplitQuery().FirstOrDefaultAsync(p => p.Id == id, ct) ?? throw new NotFound("post"), seenVersion);

    public static async Task<Person> LoadPersonAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.People.Include(p => p.Roles).FirstOrDefaultAsync(p => p.Id == id, ct) ?? throw new NotFound("person"), seenVersion);

    public static async Task<ReminderRule> LoadReminderRuleAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.ReminderRules.FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw new NotFound("reminder rule"), seenVersion);

    /// <summary>The adoption with all its parts.</summary>
    public static async Task<Adoption> LoadAdoptionAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.WholeAdoptions().FirstOrDefaultAsync(a => a.Id == id, ct) ?? throw new NotFound("recommendation of this area"), seenVersion);

    public static async Task<Recommendation> LoadRecommendationAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.Recommendations.Include(r => r.Sections).FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw new NotFound("recommendation"), seenVersion);

    public static async Task<Area> LoadAreaAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.Areas.Include(a => a.Districts).Include(a => a.Regimes).AsSplitQuery().FirstOrDefaultAsync(a => a.Id == id, ct) ?? throw new NotFound("area"), seenVersion);

    public static async Task<Body> LoadBodyAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.Bodies.Include(b => b.Successors).FirstOrDefaultAsync(b => b.Id == id, ct) ?? throw new NotFound("body"), seenVersion);

    public static async Task<ChampionPost> LoadChampionAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.ChampionPosts.Include(c => c.Covers).Include(c => c.Standings).Include(c => c.Newsletters).AsSplitQuery().FirstOrDefaultAsync(c => c.Id == id, ct) ?? throw new NotFound("champion post"), seenVersion);

    public static async Task<Forum> LoadForumAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.Forums.Include(f => f.Seats).Include(f => f.Standings).AsSplitQuery().FirstOrDefaultAsync(f => f.Id == id, ct) ?? throw new NotFound("forum"), seenVersion);

    public static async Task<Meeting> LoadMeetingAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.Meetings.Include(m => m.Agenda).Include(m => m.Attendance).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, ct) ?? throw new NotFound("meeting"), seenVersion);

    public static async Task<ForumIssue> LoadIssueAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.ForumIssues.Include(i => i.Turns.OrderBy(t => t.Number)).FirstOrDefaultAsync(i => i.Id == id, ct) ?? throw new NotFound("issue"), seenVersion);

    public static async Task<FundingAssurance> LoadFundingAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.FundingAssurances.Include(f => f.Actions).FirstOrDefaultAsync(f => f.Id == id, ct) ?? throw new NotFound("entry about funding"), seenVersion);

    /// <summary>The change of law or policy with all that was ever on its list.</summary>
    public static async Task<PolicyEvent> LoadPolicyEventAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.PolicyEvents.Include(e => e.Affected).FirstOrDefaultAsync(e => e.Id == id, ct) ?? throw new NotFound("change of law or policy"), seenVersion);

    public static async Task<VoiceTheme> LoadVoiceAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.VoiceThemes.Include(v => v.Turns.OrderBy(t => t.Number)).FirstOrDefaultAsync(v => v.Id == id, ct) ?? throw new NotFound("theme"), seenVersion);

    public static async Task<CascadeItem> LoadCascadeAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.CascadeItems.Include(c => c.Deliveries).FirstOrDefaultAsync(c => c.Id == id, ct) ?? throw new NotFound("briefing"), seenVersion);

    public static async Task<PracticeEntry> LoadPracticeAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.PracticeEntries.Include(e => e.Adoptions).FirstOrDefaultAsync(e => e.Id == id, ct) ?? throw new NotFound("entry in the library"), seenVersion);

    /// <summary>The measure with its readings, their confirmations, its targets and its actions.</summary>
    public static async Task<Measure> LoadMeasureAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.Measures.Include(m => m.Actions).Include(m => m.Readings).Include(m => m.Confirmations).Include(m => m.Targets).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, ct)
            ?? throw new NotFound("measure"), seenVersion);

    public static async Task<Goal> LoadGoalAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.WholeGoals().FirstOrDefaultAsync(g => g.Id == id, ct) ?? throw new NotFound("goal"), seenVersion);

    public static async Task<Statement> LoadStatementAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.Statements.Include(s => s.Versions).FirstOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFound("paper"), seenVersion);

    public static async Task<ProvisionItem> LoadProvisionAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.ProvisionItems.Include(i => i.Details).Include(i => i.Groups).Include(i => i.Entries).Include(i => i.Actions).AsSplitQuery().FirstOrDefaultAsync(i => i.Id == id, ct)
            ?? throw new NotFound("entry"), seenVersion);

    public static async Task<Pack> LoadPackAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.Packs.Include(p => p.Reports.OrderBy(r => r.Order)).Include(p => p.Recipients).AsSplitQuery().FirstOrDefaultAsync(p => p.Id == id, ct) ?? throw new NotFound("pack"), seenVersion);

    public static async Task<T> LoadAsync<T>(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) where T : Tracked =>
        db.Seen(await db.Set<T>().FirstOrDefaultAsync(t => t.Id == id, ct) ?? throw new NotFound(typeof(T).Name.ToLowerInvariant()), seenVersion);

    public static IQueryable<ActionPoint> WholeActions(this TrackerDbContext db) => db.ActionPoints
        .Include(a => a.Owners).Include(a => a.Officers).Include(a => a.TargetDates).Include(a => a.Components).Include(a => a.Evidence)
        .Include(a => a.Decisions).Include(a => a.Dependencies).Include(a => a.Attempts).Include(a => a.TeamInstances)
        .Include(a => a.Occurrences).Include(a => a.Assurances).Include(a => a.Standings)
        .Include(a => a.Children)
        .Include(a => a.Parent!).ThenInclude(p => p.Children)
        .Include(a => a.Parent!).ThenInclude(p => p.Standings)
        .AsSplitQuery();

    public static IQueryable<Adoption> WholeAdoptions(this TrackerDbContext db) => db.Adoptions
        .Include(a => a.Standings).Include(a => a.Actions).Include(a => a.Updates).Include(a => a.Evidence).Include(a => a.Dates).Include(a => a.Stalls).Include(a => a.Districts)
        .AsSplitQuery();

    public static IQueryable<Goal> WholeGoals(this TrackerDbContext db) =>
        db.Goals.Include(g => g.Aims).Include(g => g.Measures).Include(g => g.Actions).Include(g => g.Reports).AsSplitQuery();

    /// <summary>Says which version of a row, loaded with others in one query, the page showed.</summary>
    public static void Showing<T>(this TrackerDbContext db, T row, Guid seenVersion) where T : Tracked => db.Seen(row, seenVersion);

    private static T Seen<T>(this TrackerDbContext db, T row, Guid? seenVersion) where T : Tracked
    {
        var version = db.Entry(row).Property(r => r.Version);
        if (seenVersion is { } seen) { version.OriginalValue = seen; }      // what the page showed, not what was just read
        version.CurrentValue = Guid.CreateVersion7();
        return row;
    }
}
