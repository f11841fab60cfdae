using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Voices;

/// <summary>Where a theme stands on its way from the group to a board and back (W-4). Told is the end, when nothing more was promised.</summary>
public enum VoiceState { Entered, Returned, Checked, WithBoard, Decided, Promised, Changed, Told, Withdrawn }

public enum VoiceTurnKind { Entered, Mended, Returned, Checked, Routed, Decided, Changed, Told, Withdrawn }

/// <summary>How many women said it, in bands wide enough that nobody is counted out (S-3).</summary>
public enum GroupSize { UnderTen, TenToNineteen, TwentyToFortyNine, FiftyOrMore }

/// <summary>One turn that a theme took. Never edited; it holds what boards and facilitators say, never the group's own words.</summary>
public sealed record VoiceTurn : IAddedOnly
{
    private VoiceTurn() { }

    internal VoiceTurn(Guid themeId, int number, VoiceTurnKind kind, Stamp stamp) =>
        (ThemeId, Number, Kind, HappenedOn, EnteredAt, ByName, Why) = (themeId, number, kind, stamp.HappenedOn, stamp.EnteredAt, stamp.By.Name, stamp.Why);

    public Guid ThemeId { get; private init; }
    public int Number { get; private init; }
    public VoiceTurnKind Kind { get; private init; }
    public DateOnly HappenedOn { get; private init; }
    public DateTime EnteredAt { get; private init; }
    public string ByName { get; private init; } = "";
    public Guid? BoardId { get; init; }
    public DateOnly? DecisionDue { get; init; }
    public BoardDecision? Decision { get; init; }
    public string? Words { get; init; }
    public string? Why { get; private init; }
}

/// <summary>How a theme stood on a day, worked out from its turns. The days of deciding and telling are the first of each: they make the time to an answer.</summary>
public sealed record VoiceStanding(VoiceState State, DateOnly Since)
{
    public Guid? BoardId { get; init; }
    public DateOnly? DecisionDue { get; init; }
    public BoardDecision? Decision { get; init; }
    public DateOnly? CheckedOn { get; init; }
    public DateOnly? DecidedOn { get; init; }
    public DateOnly? ChangedOn { get; init; }
    public DateOnly? ToldOn { get; init; }

    public bool IsOpen => State is not (VoiceState.Told or VoiceState.Withdrawn);
    public bool IsDecisionOverdueOn(DateOnly day) => State == VoiceState.WithBoard && DecisionDue < day;

    public static VoiceStanding? Of(IEnumerable<VoiceTurn> turns, DateOnly day, DateTime? knownAt)
    {
        VoiceStanding? at = null;
        foreach (var turn in turns.Where(t => t.HappenedOn <= day && (knownAt is null || t.EnteredAt <= knownAt)).OrderBy(t => t.Number)) { at = After(at, turn); }
        return at;
    }

    private static VoiceStanding After(VoiceStanding? before, VoiceTurn turn)
    {
        var on = turn.HappenedOn;
        var at = (before ?? new VoiceStanding(VoiceState.Entered, on)) with { Since = on };
        return turn.Kind switch
        {
            VoiceTurnKind.Entered or VoiceTurnKind.Mended => at with { State = VoiceState.Entered },
            VoiceTurnKind.Returned => at with { State = VoiceState.Returned },
            VoiceTurnKind.Checked => at with { State = VoiceState.Checked, CheckedOn = on },
            VoiceTurnKind.Routed => at with { State = VoiceState.WithBoard, BoardId = turn.BoardId, DecisionDue = turn.DecisionDue },
            VoiceTurnKind.Decided => at with { State = VoiceState.Decided, Decision = turn.Decision, DecidedOn = at.DecidedOn ?? on },
            VoiceTurnKind.Changed => at with { State = VoiceState.Changed, ChangedOn = at.ChangedOn ?? on },
            VoiceTurnKind.Told => at with { State = at.IsChangeToCome ? VoiceState.Promised : VoiceState.Told, ToldOn = at.ToldOn ?? on },
            _ => at with { State = VoiceState.Withdrawn },
        };
    }

    private bool IsChangeToCome => ChangedOn is null && Decision is BoardDecision.Agreed or BoardDecision.AgreedInPart;
}
