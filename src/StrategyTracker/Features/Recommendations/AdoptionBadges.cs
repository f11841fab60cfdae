using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Words and tone of how recommendations stand, for every screen.</summary>
public static class AdoptionBadges
{
    public static Badge Badge(this AdoptionState state) => new(state.Words(), state switch
    {
        AdoptionState.OutcomeEvidenced or AdoptionState.Closed => Tone.Good,
        AdoptionState.Stalled => Tone.Bad,
        AdoptionState.Delivered or AdoptionState.OutcomeNotEvidenced => Tone.Warning,
        AdoptionState.AwaitingAnswer or AdoptionState.AwaitingVerification => Tone.Waiting,
        _ => Tone.Neutral,
    });

    public static Badge Badge(this DistrictState? state) => state is { } said ? new(said.Words(), said switch
    {
        DistrictState.OutcomeEvidenced or DistrictState.Delivered => Tone.Good,
        DistrictState.Stalled => Tone.Bad,
        DistrictState.InDelivery => Tone.Waiting,
        _ => Tone.Neutral,
    }) : new("Nothing reported", Tone.Neutral);

    /// <summary>The footing beside every recommendation, so that a proposal or a comment is never read as a formal one.</summary>
    public static Badge Badge(this Standing standing, bool isAnonymous = false) => isAnonymous
        ? new("Anonymous comment", Tone.Warning)
        : new(standing.Words(), standing == Standing.Formal ? Tone.Neutral : Tone.Warning);
}
