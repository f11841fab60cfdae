using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.Voices;

/// <summary>
/// What a group of women with experience says, agreed in the group and entered by its facilitator (W-4, S-5): read by a second person,
/// put to a board, decided with a reason by a day, followed by a change, and told back to the group. Each turn is a row, so that any past
/// day can be asked for; the columns hold the last of them. No name of a woman is ever in it: what was entered before the second person
/// read it is replaced when it is mended, and no turn and no history keeps its words (S-1, S-2).
/// </summary>
public sealed class VoiceTheme : Tracked, IOwned
{
    /// <summary>Days for a decision unless said; a local interval, the sources state none.</summary>
    public const int DecisionDays = 42;

    private const string Erased = "Taken back before anybody else read it";

    private readonly List<VoiceTurn> _turns = [];

    private VoiceTheme() { }

    public static VoiceTheme Enter(Forum group, int number, VoiceFacts facts, Post facilitator, Stamp stamp)
    {
        if (group.Kind != ForumKind.UserGroup) { throw new RuleViolation($"{group.Name} is not a group of women with experience; choose one that is, or add it under \"Boards and forums\"."); }
        if (group.Status == ForumStatus.Lapsed) { throw new RuleViolation($"{group.Name} has lapsed, so nothing new comes from it."); }
        var theme = new VoiceTheme { GroupId = group.Id, AreaId = group.AreaId, Number = number, FacilitatorPostId = facilitator.Id };
        theme.Take(facts, stamp);
        theme.Turn(VoiceTurnKind.Entered, stamp, t => t);
        theme.Record("entered", null, $"for {group.Name}", stamp);
        return theme;
    }

    public Guid GroupId { get; private set; }
    public Guid AreaId { get; private set; }
    public int Number { get; private set; }
    /// <summary>The post that speaks with the group, and tells it what came of it.</summary>
    public Guid FacilitatorPostId { get; private set; }
    /// <summary>The day on which the group said it.</summary>
    public DateOnly HeardOn { get; private set; }
    /// <summary>How many said it, as a band; the number itself is not asked for.</summary>
    public GroupSize Size { get; private set; }
    public string Theme { get; private set; } = "";
    /// <summary>What the group suggests. Markdown.</summary>
    public string? Suggestion { get; private set; }
    public Guid? EnteredById { get; private set; }
    public string EnteredByName { get; private set; } = "";
    public string? CheckedByName { get; private set; }
    /// <summary>The day on which a second person let it through; until then nobody but who entered it and who checks may read it.</summary>
    public DateOnly? CheckedOn { get; private set; }
    public VoiceState State { get; private set; }
    public Guid? BoardId { get; private set; }
    public DateOnly? DecisionDue { get; private set; }
    public IReadOnlyList<VoiceTurn> Turns => _turns;

    public string Ref => $"Theme {Number}";
    public override string KnownAs => Ref;
    public IEnumerable<Guid> OwnerPostIds => [FacilitatorPostId];
    public Guid? AccountableOfficerId => EnteredById;
    public bool IsOwnedByBoard => false;
    public IEnumerable<Guid> TeamIds => [];

    public bool IsDecisionOverdueOn(DateOnly day) => State == VoiceState.WithBoard && DecisionDue < day;

    /// <summary>Before a second person has read it: who entered it, who speaks with the group, and who checks.</summary>
    public bool MayBeReadBy(Actor actor) => CheckedOn is not null || actor.May(Act.CheckVoice) || actor.May(Act.SpeakForGroup, this);

    /// <summary>How it stood on a day; null before it was entered. Needs its turns loaded.</summary>
    public VoiceStanding? StandingOn(DateOnly day, DateTime? knownAt = null) => VoiceStanding.Of(_turns, day, knownAt);

    /// <summary>New words, before or after it was returned; they take the place of the old, which are kept nowhere.</summary>
    public void Mend(VoiceFacts facts, Stamp stamp)
    {
        Require(State is VoiceState.Entered or VoiceState.Returned, "mended");
        Take(facts, stamp);
        Turn(VoiceTurnKind.Mended, stamp, t => t);
        Record("words mended", null, "to be checked again", stamp);
    }

    /// <summary>A second person lets it through, or returns it with what is to change (S-2).</summary>
    /// <param name="nobodyIsKnown">Read for anything by which a woman could be known, and nothing was found.</param>
    public void Check(bool letThrough, bool nobodyIsKnown, Stamp stamp)
    {
        if (letThrough && State == VoiceState.Checked) { return; }
        Require(State is VoiceState.Entered, "checked");
        if (stamp.By.PersonId is { } person && person == EnteredById) { throw new RuleViolation("You entered it, so somebody else must read it before it goes to a board."); }
        if (!letThrough)
        {
            stamp = stamp.Because(stamp.Why, "returning a theme");
            Turn(VoiceTurnKind.Returned, stamp, t => t);
            Record("returned", null, "to be mended", stamp);
            return;
        }
        if (!nobodyIsKnown) { throw new RuleViolation("Tick that nobody can be known from it; that is what the check is for."); }
        (CheckedByName, CheckedOn) = (stamp.By.Name, stamp.HappenedOn);
        Turn(VoiceTurnKind.Checked, stamp, t => t);
        Record("checked", null, "nobody can be known from it", stamp);
    }

    /// <summary>Puts it to a named board, with a day by which to decide.</summary>
    public void Route(Forum board, DateOnly? decisionDue, Stamp stamp)
    {
        if (board.Kind != ForumKind.Board) { throw new RuleViolation($"{board.Name} is not a board; what a group says is put to one."); }
        Require(State is VoiceState.Checked or VoiceState.WithBoard, "put to a board");
        var due = decisionDue ?? stamp.HappenedOn.AddDays(DecisionDays);
        if (due < stamp.HappenedOn) { throw new RuleViolation($"The decision cannot be due on {Text.Day(due)}, before it is asked for on {Text.Day(stamp.HappenedOn)}."); }
        if (State == VoiceState.WithBoard && BoardId == board.Id && DecisionDue == due) { return; }
        if (State == VoiceState.WithBoard) { stamp = stamp.Because(stamp.Why, "putting a theme to another board, or by another day"); }
        Turn(VoiceTurnKind.Routed, stamp, t => t with { BoardId = board.Id, DecisionDue = due });
        Record("put to", null, $"{board.Name}, decision due {Text.Day(due)}", stamp);
    }

    /// <summary>The board decides, with a reason. It may decide again while a change that it promised has not come.</summary>
    public void Decide(BoardDecision decision, string? words, Stamp stamp)
    {
        Require(State is VoiceState.WithBoard or VoiceState.Promised, "decided");
        stamp = stamp.Because(stamp.Why, "a decision on what women said");
        var said = Text.Optional(words, "What the board says", 8_000) ?? throw new RuleViolation("Write what the board says; the group is told it as it stands.");
        Turn(VoiceTurnKind.Decided, stamp, t => t with { Decision = decision, Words = said });
        Record("decided", null, decision.Words(), stamp);
    }

    /// <summary>What is different because of it.</summary>
    public void RecordChange(string? what, Stamp stamp)
    {
        var standing = VoiceStanding.Of(_turns, DateOnly.MaxValue, null)!;
        Require(State is VoiceState.Decided or VoiceState.Promised or VoiceState.Told, "followed by a change");
        if (standing.Decision == BoardDecision.NotAgreed) { throw new RuleViolation($"The board did not agree to {Ref}, so no change came of its decision."); }
        var said = Text.Optional(what, "What has changed", 8_000) ?? throw new RuleViolation("Say what has changed.");
        Turn(VoiceTurnKind.Changed, stamp, t => t with { Words = said });
        Record("change made", null, Text.Day(stamp.HappenedOn), stamp);
    }

    /// <summary>The group hears what was decided, or what has changed.</summary>
    public void TellGroup(string? words, Stamp stamp)
    {
        if (State is VoiceState.Told or VoiceState.Promised) { return; }
        Require(State is VoiceState.Decided or VoiceState.Changed, "told to the group");
        Turn(VoiceTurnKind.Told, stamp, t => t with { Words = Text.Optional(words, "What was said", 2_000) });
        Record("told to the group", null, Text.Day(stamp.HappenedOn), stamp);
    }

    /// <summary>The group takes it back. Before a second person has read it, its words go with it.</summary>
    public void Withdraw(Stamp stamp)
    {
        if (State == VoiceState.Withdrawn) { return; }
        Require(State != VoiceState.Told, "withdrawn");
        stamp = stamp.Because(stamp.Why, "taking a theme back");
        if (CheckedOn is null) { (Theme, Suggestion) = (Erased, null); }
        var before = State;
        Turn(VoiceTurnKind.Withdrawn, stamp, t => t with { Words = stamp.Why });
        Record("withdrawn", before.Words(), null, stamp);
    }

    private void Take(VoiceFacts facts, Stamp stamp)
    {
        if (facts.HeardOn is not { } heard) { throw new RuleViolation("Say on which day the group said it."); }
        if (heard > stamp.HappenedOn) { throw new RuleViolation($"The group cannot have said it on {Text.Day(heard)}; that is still to come."); }
        (HeardOn, Size) = (heard, facts.Size);
        (Theme, Suggestion) = (Text.Line(facts.Theme, "The theme in one line", 300), Text.Optional(facts.Suggestion, "What the group suggests", 8_000));
        (EnteredById, EnteredByName) = (stamp.By.PersonId, stamp.By.Name);
    }

    private void Require(bool may, string act)
    {
        if (!may) { throw new RuleViolation($"{Ref} cannot be {act} now: it is {State.InSentence()}."); }
    }

    private void Turn(VoiceTurnKind kind, Stamp stamp, Func<VoiceTurn, VoiceTurn> with)
    {
        if (_turns.Count > 0 && stamp.HappenedOn < _turns[^1].HappenedOn) { throw new RuleViolation($"{Ref} was {_turns[^1].Kind.Words()} on {Text.Day(_turns[^1].HappenedOn)}; what came after that cannot have happened on {Text.Day(stamp.HappenedOn)}."); }
        _turns.Add(with(new VoiceTurn(Id, _turns.Count + 1, kind, stamp)));
        var now = VoiceStanding.Of(_turns, DateOnly.MaxValue, null)!;
        (State, BoardId, DecisionDue) = (now.State, now.BoardId, now.DecisionDue);
    }
}

/// <summary>What a facilitator enters for a group: never who, never how many exactly.</summary>
public sealed record VoiceFacts
{
    public DateOnly? HeardOn { get; init; }
    public GroupSize Size { get; init; }
    public string? Theme { get; init; }
    public string? Suggestion { get; init; }
}
