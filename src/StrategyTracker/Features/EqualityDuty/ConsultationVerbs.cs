using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.EqualityDuty;

/// <summary>Opens a consultation on the goals and plans of the cycle under way.</summary>
public sealed class OpenConsultation(EditItem edit) : IUseCase
{
    public Task<Guid> RunAsync(Guid areaId, ConsultationFacts facts, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.ManageDuty, Entering.Now, by, async (stamp, db) => Consultation.Open(await db.OpenCycleAsync(areaId, ct), facts, stamp), ct);
}

public sealed class ChangeConsultation(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid consultationId, Guid? seenVersion, ConsultationFacts facts, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAsync<Consultation>(consultationId, seenVersion, ct), Act.ManageDuty, Entering.Now, by, (consultation, stamp) => consultation.Change(facts, stamp), ct);
}

/// <summary>Ends a consultation with how many answered, what they said and what changed because of it.</summary>
public sealed class CloseConsultation(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid consultationId, Guid? seenVersion, int responses, string? heard, string? whatChanged, DateOnly? on, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAsync<Consultation>(consultationId, seenVersion, ct), Act.ManageDuty, new Entering(on), by, (consultation, stamp) => consultation.Close(responses, heard, whatChanged, stamp), ct);
}
