namespace StrategyTracker.Domain.PolicyEvents;

public static class PolicyEventWords
{
    public static string Words(this ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.NoChange => "No change needed",
        ReviewOutcome.ToChange => "To be changed",
        _ => "No longer possible",
    };

    public static string Words(this PolicyEventState state) => state switch
    {
        PolicyEventState.NothingListed => "Nothing listed yet",
        PolicyEventState.Open => "To be reviewed",
        _ => "Reviewed",
    };
}
