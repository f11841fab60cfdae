namespace StrategyTracker.Domain.Voices;

public static class VoiceWords
{
    public static string Words(this GroupSize size) => size switch
    {
        GroupSize.UnderTen => "fewer than 10",
        GroupSize.TenToNineteen => "10 to 19",
        GroupSize.TwentyToFortyNine => "20 to 49",
        _ => "50 or more",
    };

    public static string Words(this VoiceState state) => state switch
    {
        VoiceState.Entered => "To be checked",
        VoiceState.Returned => "Returned to be mended",
        VoiceState.Checked => "Checked, no board asked yet",
        VoiceState.WithBoard => "With the board",
        VoiceState.Decided => "Decided, group not yet told",
        VoiceState.Promised => "Group told, change to come",
        VoiceState.Changed => "Changed, group not yet told",
        VoiceState.Told => "Group told",
        _ => "Withdrawn",
    };

    public static string InSentence(this VoiceState state) => char.ToLowerInvariant(state.Words()[0]) + state.Words()[1..];

    public static string Words(this VoiceTurnKind kind) => kind switch
    {
        VoiceTurnKind.Entered => "entered",
        VoiceTurnKind.Mended => "mended",
        VoiceTurnKind.Returned => "returned",
        VoiceTurnKind.Checked => "checked",
        VoiceTurnKind.Routed => "put to a board",
        VoiceTurnKind.Decided => "decided",
        VoiceTurnKind.Changed => "followed by a change",
        VoiceTurnKind.Told => "told to the group",
        _ => "withdrawn",
    };
}
