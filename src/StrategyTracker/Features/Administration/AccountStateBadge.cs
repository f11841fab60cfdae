using StrategyTracker.Ui;

namespace StrategyTracker.Features.Administration;

public static class AccountStateBadge
{
    public static Badge Badge(this AccountState state) => state switch
    {
        AccountState.Open => new("Open", Tone.Good),
        AccountState.PasswordNotChosen => new("Password not chosen yet", Tone.Warning),
        AccountState.LockedForNow => new("Locked for some minutes", Tone.Warning),
        AccountState.Disabled => new("Disabled", Tone.Neutral),
        AccountState.Demonstration => new("Demonstration", Tone.Neutral),
        _ => new("Named only, no account", Tone.Neutral),
    };
}
