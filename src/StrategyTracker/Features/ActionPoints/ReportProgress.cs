using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Reports progress, or keeps it as the author's own draft (W-05). One draft a person and action.</summary>
public sealed class ReportProgress(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, UpdateText text, bool asDraft, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.ReportProgress, how, by, (action, stamp, db) => WriteAsync(db, action, text, asDraft, stamp, ct), ct);

    /// <summary>Reports and adds a link as evidence, both or neither.</summary>
    public Task WithLinkAsync(Guid actionId, Guid? seenVersion, UpdateText text, string address, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.ReportProgress, how, by, async (action, stamp, db) =>
        {
            by.Require(Act.AddEvidence, action);
            var link = Evidence.Link(action.StrategyId, $"Link with the update of {Domain.Text.Day(stamp.HappenedOn)}", EvidenceKind.PageLink, null, address, null, stamp);
            db.Evidence.Add(link);
            action.Attach(link, null, stamp);
            await WriteAsync(db, action, text, asDraft: false, stamp, ct);
        }, ct);

    private static async Task WriteAsync(TrackerDbContext db, ActionPoint action, UpdateText text, bool asDraft, Stamp stamp, CancellationToken ct)
    {
        var by = stamp.By;
        var draft = await db.ProgressUpdates.FirstOrDefaultAsync(u => u.ActionPointId == action.Id && u.IsDraft && u.AuthorId == by.PersonId, ct);
        if (draft is not null && !asDraft)
        {
            action.ReportDraft(draft, text, stamp);
            return;
        }
        if (draft is not null) { db.Remove(draft); }
        db.ProgressUpdates.Add(action.Report(text, await CapacityAsync(db, action, by, ct), asDraft, stamp));
    }

    /// <summary>The owning post through which the author speaks, by its name on the day.</summary>
    private static async Task<string?> CapacityAsync(TrackerDbContext db, ActionPoint action, Actor by, CancellationToken ct)
    {
        var mine = action.Owners.Where(o => o.To is null && by.PostIds.Contains(o.PostId)).Select(o => o.PostId).ToList();
        return mine.Count == 0 ? null : await db.Posts.Where(p => p.Id == mine[0]).Select(p => p.Name).FirstOrDefaultAsync(ct);
    }
}
