using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Practice;

public sealed record NewPractice(Guid AreaId, PracticeFacts Facts, string? Originator, Guid? OriginatorBodyId, Guid? MaintainerPostId, Guid? SourceEntryId);

public sealed class SubmitPractice(EditItem edit) : IUseCase
{
    public Task<Guid> RunAsync(NewPractice asked, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.SubmitPractice, Entering.Now, by, async (stamp, db) =>
        {
            if (asked.SourceEntryId is { } id && !await db.Recommendations.AnyAsync(r => r.Id == id && r.Kind == EntryKind.GoodPractice, ct)) { throw new NotFound("example of good practice in a source"); }
            return PracticeEntry.Submit(asked.AreaId, asked.Facts, asked.Originator ?? "", asked.OriginatorBodyId, asked.MaintainerPostId, asked.SourceEntryId, stamp);
        }, ct);
}

/// <summary>A second person publishes it or returns it, having read it for anything by which a woman could be known (S-2).</summary>
public sealed class ModeratePractice(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid entryId, Guid? seenVersion, bool publish, bool nobodyIsKnown, bool claimsHold, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadPracticeAsync(entryId, seenVersion, ct), Act.ModeratePractice, Entering.Because(why), by, (entry, stamp) => entry.Moderate(publish, nobodyIsKnown, claimsHold, stamp), ct);
}

public sealed class VerifyPractice(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid entryId, Guid? seenVersion, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadPracticeAsync(entryId, seenVersion, ct), Act.KeepPractice, Entering.Now, by, (entry, stamp) => entry.Verify(stamp), ct);
}

/// <summary>A new edition; it goes back to a moderator.</summary>
public sealed class RevisePractice(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid entryId, Guid? seenVersion, PracticeFacts facts, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadPracticeAsync(entryId, seenVersion, ct), Act.SubmitPractice, Entering.Now, by, (entry, stamp) =>
        {
            if (!entry.MayBeRevisedBy(by)) { by.Require(Act.KeepPractice, entry); }
            entry.Revise(facts, stamp);
        }, ct);
}

public sealed class ArchivePractice(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid entryId, Guid? seenVersion, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadPracticeAsync(entryId, seenVersion, ct), Act.KeepPractice, Entering.Because(why), by, (entry, stamp) => entry.Archive(stamp), ct);
}

/// <summary>Anybody who may read the library may say that something in it is wrong.</summary>
public sealed class ReportPracticeError(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid entryId, string? what, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadPracticeAsync(entryId, null, ct), Act.ReadBriefings, Entering.Now, by, (entry, stamp) => entry.ReportError(what ?? "", stamp), ct);
}

/// <summary>A team takes it up: a link, never a copy, so that whose idea it was always shows (P-22).</summary>
public sealed class AdoptPractice(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid entryId, Guid? seenVersion, Guid teamId, string? note, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadPracticeAsync(entryId, seenVersion, ct), Act.AdoptPractice, Entering.Now, by, async (entry, stamp, db) =>
            entry.AdoptBy(await db.Teams.FirstOrDefaultAsync(t => t.Id == teamId, ct) ?? throw new NotFound("team"), note, stamp), ct);
}
