using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.People;

namespace StrategyTracker.Store.Soundness;

/// <summary>What a look at everything found: how much was read, and each thing that is not as the rules have it.</summary>
public sealed record Soundness(int Actions, int HistoryRows, int Posts, int People, IReadOnlyList<string> Faults);

/// <summary>Reads the whole database, in portions, and verifies that it holds together.</summary>
public sealed class SoundnessQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    private const int Portion = 200;

    public async Task<Soundness> GetAsync(CancellationToken ct = default)
    {
        List<string> faults = [];
        await using var db = await dbs.CreateDbContextAsync(ct);
        faults.AddRange(await SqliteSoundness.FaultsAsync(db, ct));
        var subjects = await SubjectsAsync(db, ct);
        var rows = await HistoryAsync(db, subjects, faults, ct);
        var actions = await ActionsAsync(db, faults, ct);
        faults.AddRange(await AreaSoundness.FaultsAsync(db, ct));
        faults.AddRange(await PolicySoundness.FaultsAsync(db, ct));
        var posts = await db.Posts.AsNoTracking().Include(p => p.Holdings).OrderBy(p => p.Name).ToListAsync(ct);
        var people = await db.People.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        faults.AddRange(posts.SelectMany(p => PostFaults(p, people)));
        return new Soundness(actions, rows, posts.Count, people.Count, faults);
    }

    private async Task<int> ActionsAsync(TrackerDbContext db, List<string> faults, CancellationToken ct)
    {
        var ids = await db.ActionPoints.AsNoTracking().OrderBy(a => a.Ref).Select(a => a.Id).ToListAsync(ct);
        var strategyOf = await db.Sections.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.StrategyId, ct);
        foreach (var portion in ids.Chunk(Portion))
        {
            await using var fresh = await dbs.CreateDbContextAsync(ct);
            foreach (var action in await fresh.WholeActions().AsNoTrackingWithIdentityResolution().Where(a => portion.Contains(a.Id)).OrderBy(a => a.Ref).ToListAsync(ct))
            {
                faults.AddRange(ActionSoundness.Faults(action).Select(f => $"{action.Ref}: {f}"));
                if (strategyOf.GetValueOrDefault(action.SectionId) != action.StrategyId) { faults.Add($"{action.Ref}: its section belongs to another strategy."); }
            }
        }
        return ids.Count;
    }

    /// <summary>Every item that keeps history, with how many rows it should have.</summary>
    private static async Task<Dictionary<Guid, (string Name, int Rows)>> SubjectsAsync(TrackerDbContext db, CancellationToken ct)
    {
        Dictionary<Guid, (string, int)> subjects = [];
        async Task AddAsync(IQueryable<(Guid Id, string Name, int Rows)> items)
        {
            await foreach (var (id, name, rows) in items.AsAsyncEnumerable().WithCancellation(ct)) { subjects[id] = (name, rows); }
        }
        await AddAsync(db.Strategies.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Code, s.HistoryCount)));
        await AddAsync(db.FrameworkSteps.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Step, s.HistoryCount)));
        await AddAsync(db.NarrativeCommitments.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Ref, s.HistoryCount)));
        await AddAsync(db.Anomalies.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Ref, s.HistoryCount)));
        await AddAsync(db.ActionPoints.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Ref, s.HistoryCount)));
        await AddAsync(db.Posts.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Name, s.HistoryCount)));
        await AddAsync(db.People.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Name, s.HistoryCount)));
        await AddAsync(db.Teams.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Name, s.HistoryCount)));
        await AddAsync(db.Partners.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Name, s.HistoryCount)));
        await AddAsync(db.ReminderRules.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Name, s.HistoryCount)));
        await AddAsync(db.Areas.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Name, s.HistoryCount)));
        await AddAsync(db.Bodies.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Name, s.HistoryCount)));
        await AddAsync(db.SourceDocuments.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Code, s.HistoryCount)));
        await AddAsync(db.Recommendations.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Ref, s.HistoryCount)));
        await AddAsync(db.Adoptions.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Ref, s.HistoryCount)));
        await AddAsync(db.ChampionPosts.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.PostName, s.HistoryCount)));
        await AddAsync(db.Forums.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Name, s.HistoryCount)));
        await AddAsync(db.Meetings.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.ForumName, s.HistoryCount)));
        await AddAsync(db.ForumIssues.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Summary, s.HistoryCount)));
        await AddAsync(db.FundingAssurances.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Service, s.HistoryCount)));
        await AddAsync(db.PolicyEvents.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Title, s.HistoryCount)));
        await AddAsync(db.VoiceThemes.Select(s => new ValueTuple<Guid, string, int>(s.Id, "Theme", s.HistoryCount)));
        await AddAsync(db.CascadeItems.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Title, s.HistoryCount)));
        await AddAsync(db.PracticeEntries.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Title, s.HistoryCount)));
        await AddAsync(db.PartnerPlans.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Title, s.HistoryCount)));
        await AddAsync(db.DutyRegimes.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Name, s.HistoryCount)));
        await AddAsync(db.DutyCycles.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.RegimeName, s.HistoryCount)));
        await AddAsync(db.Goals.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Title, s.HistoryCount)));
        await AddAsync(db.Consultations.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Subject, s.HistoryCount)));
        await AddAsync(db.Statements.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Title, s.HistoryCount)));
        await AddAsync(db.ImpactAssessments.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Policy, s.HistoryCount)));
        await AddAsync(db.Measures.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Ref, s.HistoryCount)));
        await AddAsync(db.Findings.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Summary, s.HistoryCount)));
        await AddAsync(db.ProvisionItems.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Name, s.HistoryCount)));
        await AddAsync(db.ReminderRules.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Name, s.HistoryCount)));
        await AddAsync(db.Packs.Select(s => new ValueTuple<Guid, string, int>(s.Id, s.Name, s.HistoryCount)));
        return subjects;
    }

    /// <summary>History numbers run 1, 2, 3 … for each subject, up to its own count, and every row has its subject.</summary>
    private static async Task<int> HistoryAsync(TrackerDbContext db, Dictionary<Guid, (string Name, int Rows)> subjects, List<string> faults, CancellationToken ct)
    {
        var read = 0;
        Dictionary<Guid, int> last = [];
        await foreach (var row in db.History.AsNoTracking().OrderBy(h => h.SubjectId).ThenBy(h => h.Number).Select(h => new { h.SubjectId, h.Number, h.SubjectKind, h.SubjectName }).AsAsyncEnumerable().WithCancellation(ct))
        {
            read++;
            var expected = last.GetValueOrDefault(row.SubjectId) + 1;
            if (expected == 1 && !subjects.ContainsKey(row.SubjectId)) { faults.Add($"There is history of {row.SubjectName} ({row.SubjectKind}), but no such item."); }
            if (row.Number != expected) { faults.Add($"{row.SubjectName}: its history jumps from row {expected - 1} to row {row.Number}."); }
            last[row.SubjectId] = row.Number;
        }
        faults.AddRange(subjects.Where(s => last.GetValueOrDefault(s.Key) != s.Value.Rows)
            .Select(s => $"{s.Value.Name}: it has had {s.Value.Rows} changes, but its history ends at row {last.GetValueOrDefault(s.Key)}."));
        return read;
    }

    private static IEnumerable<string> PostFaults(Post post, Dictionary<Guid, string> people)
    {
        string Name(PostHolding holding) => people.GetValueOrDefault(holding.PersonId, "somebody unknown");
        foreach (var holding in post.Holdings.Where(h => h.To < h.From)) { yield return $"{post.Name}: {Name(holding)} leaves before starting ({holding.Words})."; }
        foreach (var (one, i) in post.Holdings.Select((h, i) => (h, i)))
        {
            foreach (var other in post.Holdings.Skip(i + 1).Where(o => o.IsDeputy == one.IsDeputy && o.Overlaps(one)))
            {
                if (one.PersonId == other.PersonId) { yield return $"{post.Name}: {Name(one)} holds it twice at once ({one.Words}; {other.Words})."; }
                else if (post.Holders == Holders.One && !one.IsDeputy) { yield return $"{post.Name}: {Name(one)} and {Name(other)} hold it at once ({one.Words}; {other.Words})."; }
            }
        }
    }
}
