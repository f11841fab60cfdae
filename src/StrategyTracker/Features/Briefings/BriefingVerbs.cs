using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Briefings;

public sealed record NewBriefing(Guid ForumId, string? Title, string? WhatChanges, string? Why, DateOnly Due, IReadOnlyCollection<Guid> TeamIds);

/// <summary>Sends a decision down to teams, with what changes for them (W-3).</summary>
public sealed class SendBriefing(EditItem edit) : IUseCase
{
    public Task<Guid> RunAsync(NewBriefing asked, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.SendCascade, Entering.Now, by, async (stamp, db) =>
        {
            var forum = await db.Forums.FirstOrDefaultAsync(f => f.Id == asked.ForumId, ct) ?? throw new NotFound("board or forum");
            var teams = await db.Teams.Where(t => asked.TeamIds.Contains(t.Id)).OrderBy(t => t.Name).ToListAsync(ct);
            return CascadeItem.Send(forum, asked.Title ?? "", asked.WhatChanges ?? "", asked.Why, asked.Due, teams, stamp);
        }, ct);
}

/// <summary>A team's own lead says that the team knows, and how many of it were told. A number, no names.</summary>
public sealed class AcknowledgeBriefing(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid briefingId, Guid? seenVersion, Guid teamId, int briefed, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadCascadeAsync(briefingId, seenVersion, ct), Act.AcknowledgeCascade, Entering.Now, by, async (item, stamp, db) =>
        {
            by.RequireForTeam(item, teamId, Act.AcknowledgeCascade);
            item.Acknowledge(await db.Teams.FirstOrDefaultAsync(t => t.Id == teamId, ct) ?? throw new NotFound("team"), briefed, stamp);
        }, ct);
}
