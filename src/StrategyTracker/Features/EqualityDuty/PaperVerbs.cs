using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.EqualityDuty;

/// <param name="Address">Its part of the public address; made from the title when empty.</param>
/// <param name="From">The first day of the period that a report covers.</param>
public sealed record PaperChoice(StatementKind Kind, string? Title, string? Address, DateOnly? From, DateOnly? To);

/// <summary>Starts a paper that the duty asks for; its text is written next.</summary>
public sealed class StartPaper(EditItem edit) : IUseCase
{
    private const int LongestAddress = 60;

    public Task<Guid> RunAsync(Guid areaId, PaperChoice choice, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.ManageDuty, Entering.Now, by, async (stamp, db) =>
        {
            var cycle = await db.DutyCycles.Where(c => c.AreaId == areaId && c.ReviewedOn == null).OrderByDescending(c => c.Number).FirstOrDefaultAsync(ct);
            var title = Text.Line(choice.Title, "The title", 300);
            var address = string.IsNullOrWhiteSpace(choice.Address) ? title.Length > LongestAddress ? title[..LongestAddress] : title : choice.Address.Trim();
            if (address.Length > LongestAddress) { throw new RuleViolation($"The address is {address.Length} characters long; {LongestAddress} is the most."); }
            var paper = Statement.Start(areaId, cycle?.Id, choice.Kind, title, address, choice.From, choice.To, stamp);
            return await db.Statements.AnyAsync(s => s.AreaId == areaId && s.Slug == paper.Slug, ct) ? throw new RuleViolation($"A paper with the address \"{paper.Slug}\" stands here already; choose another.") : paper;
        }, ct);
}

/// <summary>Writes the draft that stands, or a new version when the last one is approved.</summary>
public sealed class WritePaper(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid paperId, Guid? seenVersion, string? body, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadStatementAsync(paperId, seenVersion, ct), Act.ManageDuty, Entering.Now, by, (paper, stamp) => { paper.Write(body, stamp); }, ct);
}

/// <summary>The board's own word; approving a plan approves the goals that stand in it.</summary>
public sealed class ApprovePaper(EditItem edit) : IUseCase
{
    /// <param name="on">The day on which the board approved it.</param>
    public Task RunAsync(Guid paperId, Guid? seenVersion, DateOnly? on, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadStatementAsync(paperId, seenVersion, ct), Act.ApproveStatement, new Entering(on), by, async (paper, stamp, db) =>
        {
            var cycle = await db.DutyCycles.FirstOrDefaultAsync(c => c.Id == paper.CycleId, ct);
            var goals = await db.Goals.Where(g => g.CycleId == paper.CycleId).ToListAsync(ct);
            paper.Approve(cycle, goals, await db.Consultations.Where(c => c.CycleId == paper.CycleId).ToListAsync(ct), stamp);
        }, ct);
}

/// <summary>Publishes the approved version: from then on anyone may read it, as it was on the day.</summary>
public sealed class PublishPaper(EditItem edit, BuildPublishedPaper build) : IUseCase
{
    /// <param name="where">Where else it stands, https or http.</param>
    public Task RunAsync(Guid paperId, Guid? seenVersion, string? where, DateOnly? on, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadStatementAsync(paperId, seenVersion, ct), Act.PublishStatement, new Entering(on), by, async (paper, stamp, db) =>
        {
            var area = await db.Areas.AsNoTracking().FirstAsync(a => a.Id == paper.AreaId, ct);
            var goals = await db.Goals.AsNoTracking().Where(g => g.CycleId == paper.CycleId).ToListAsync(ct);
            var content = paper.Latest is null ? "" : await build.RunAsync(paper, area.Name, stamp.HappenedOn, ct);
            db.Add(paper.Publish(area.Code, area.Name, goals, content, where, stamp));
        }, ct);
}
