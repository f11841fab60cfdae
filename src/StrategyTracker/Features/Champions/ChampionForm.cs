using StrategyTracker.Domain.Champions;

namespace StrategyTracker.Features.Champions;

/// <summary>What a person types of a champion post.</summary>
public sealed class ChampionForm
{
    public ChampionKind Kind { get; set; }
    public string? Purpose { get; set; }
    public string? Level { get; set; }
    public string? TimeAllowed { get; set; }
    public string? TrainingRequired { get; set; }
    public DateOnly? TermEnd { get; set; }
    public bool AwardsContracts { get; set; }

    public ChampionFacts Facts => new() { Kind = Kind, Purpose = Purpose, Level = Level, TimeAllowed = TimeAllowed, TrainingRequired = TrainingRequired, TermEnd = TermEnd, AwardsContracts = AwardsContracts };

    public static ChampionForm Of(ChampionFacts facts) => new()
    {
        Kind = facts.Kind, Purpose = facts.Purpose, Level = facts.Level, TimeAllowed = facts.TimeAllowed, TrainingRequired = facts.TrainingRequired, TermEnd = facts.TermEnd, AwardsContracts = facts.AwardsContracts,
    };
}
