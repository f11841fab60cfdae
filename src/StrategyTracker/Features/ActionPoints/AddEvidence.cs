using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>What a person fills in to add evidence. Exactly one of the address, the file, the statement or the existing piece is given.</summary>
public sealed record NewEvidence(string Title, EvidenceKind Kind, DateOnly? DatedOn)
{
    public string? Address { get; init; }
    public StoredFile? File { get; init; }
    public string? Note { get; init; }
    public Guid? ExistingId { get; init; }
    public Guid? ComponentId { get; init; }
}

/// <summary>Puts evidence to an action or one of its parts: a link, a file, a statement, or a piece that serves another action already .</summary>
public sealed class AddEvidence(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, NewEvidence evidence, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.AddEvidence, how, by, async (action, stamp, db) =>
        {
            var piece = evidence.ExistingId is { } id
                ? await db.Evidence.FirstOrDefaultAsync(e => e.Id == id && e.StrategyId == action.StrategyId, ct) ?? throw new NotFound("piece of evidence")
                : Made(action, evidence, stamp);
            if (evidence.ExistingId is null) { db.Evidence.Add(piece); }
            action.Attach(piece, evidence.ComponentId, stamp);
        }, ct);

    private static Evidence Made(ActionPoint action, NewEvidence e, Stamp stamp) =>
        e.File is { } file ? Evidence.File(action.StrategyId, e.Title, e.Kind, e.DatedOn, file, e.Note, stamp)
        : !string.IsNullOrWhiteSpace(e.Address) ? Evidence.Link(action.StrategyId, e.Title, e.Kind, e.DatedOn, e.Address, e.Note, stamp)
        : e.Kind == EvidenceKind.Statement ? Evidence.Statement(action.StrategyId, e.Title, e.DatedOn, e.Note ?? "", stamp)
        : throw new RuleViolation("Evidence needs something to look at: an address, a file, or a statement in words.");
}
