using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Words and tone of a condition, for every screen.</summary>
public static class ConditionBadge
{
    public static Badge Badge(this Condition condition) => new(condition.Words(), condition.Tone());

    public static Tone Tone(this Condition condition) => condition switch
    {
        Condition.Closed or Condition.Assured => Ui.Tone.Good,
        Condition.Overdue or Condition.AssuranceFailing => Ui.Tone.Bad,
        Condition.DueSoon or Condition.AssuranceSlipping or Condition.AssuranceDue or Condition.NeedsFirstDate => Ui.Tone.Warning,
        Condition.WaitingOnPartner => Ui.Tone.Waiting,
        _ => Ui.Tone.Neutral,
    };
}
