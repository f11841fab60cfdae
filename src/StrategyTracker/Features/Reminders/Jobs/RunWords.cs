using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Jobs;

public static class RunWords
{
    public static Badge Badge(this JobOutcome outcome) => outcome switch
    {
        JobOutcome.Running => new("Running", Tone.Waiting),
        JobOutcome.Done => new("Done", Tone.Good),
        JobOutcome.Failed => new("Failed", Tone.Bad),
        _ => new("Broke off", Tone.Warning),
    };
}
