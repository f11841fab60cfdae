using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Writes the note about money, which forum members never see. History keeps that it changed, not its words.</summary>
public sealed class WriteRestrictedNote(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, string? note, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadRestrictedNotes);
        return edit.RunAsync(adoptionId, seenVersion, Act.AdoptRecommendation, Entering.Now, by, (adoption, stamp) => adoption.NoteInConfidence(note, stamp), ct);
    }
}
