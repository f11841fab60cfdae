using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.Forums;

public enum IssueKind { Gap, Blockage, Question, Success }

/// <summary>Where an issue stands. Only the forum's own word resolves it (W-2).</summary>
public enum IssueState { Raised, Accepted, WithBoard, Answered, Told, Disputed, Resolved, Withdrawn }

public enum BoardDecision { Agreed, AgreedInPart, NotAgreed, Noted }

public enum ForumView { Resolved, InPart, NotResolved }

/// <summary>What an issue is about, when it is about something that is held here.</summary>
public enum IssueSubject { Nothing, Recommendation, Action, Section, ChampionPost, PartnerPlan }

/// <summary>
/// Something the forum raises to a named board (W-2): raised, accepted by the chair, routed with a day by which to reply,
/// answered with a reason, told to the forum, and closed by the forum alone. Each turn is a row, so that any past day can be
/// asked for; the columns hold the last of them.
/// </summary>
public sealed class ForumIssue : Tracked
{
    /// <summary>Days for a reply unless said; a local interval, the sources state none.</summary>
    public const int ReplyDays = 42;

    private readonly List<IssueTurn> _turns = [];

    private ForumIssue() { }

    /// <param name="inForumsName">A member wants no attribution: then no person is kept, here or in the history.</param>
    public static ForumIssue Raise(Forum forum, int number, IssueKind kind, string summary, string? detail, IssueSubject subject, Guid? subjectId, string? subjectName, bool inForumsName, Stamp stamp)
    {
        if (forum.Status == ForumStatus.Lapsed) { throw new RuleViolation($"{forum.Name} has lapsed, so nothing can be raised in it."); }
        stamp = inForumsName ? Unattributed(stamp, forum) : stamp;
        var issue = new ForumIssue
        {
            ForumId = forum.Id, AreaId = forum.AreaId, Number = number, Kind = kind, Summary = Text.Line(summary, "The issue in one line", 300), Detail = Text.Optional(detail, "The detail", 8_000),
            Subject = subject, SubjectId = subjectId, SubjectName = subjectName, RaisedOn = stamp.HappenedOn, RaisedById = stamp.By.PersonId, RaisedByName = stamp.By.Name, IsInForumsName = inForumsName,
        };
        issue.Turn(IssueTurnKind.Raised, stamp, t => t);
        issue.Record("raised", null, issue.Summary, stamp);
        return issue;
    }

    public Guid ForumId { get; private set; }
    public Guid AreaId { get; private set; }
    public int Number { get; private set; }
    public IssueKind Kind { get; private set; }
    public string Summary { get; private set; } = "";
    public string? Detail { get; private set; }
    public IssueSubject Subject { get; private set; }
    public Guid? SubjectId { get; private set; }
    public string? SubjectName { get; private set; }
    public DateOnly RaisedOn { get; private set; }
    public Guid? RaisedById { get; private set; }
    public string RaisedByName { get; private set; } = "";
    public bool IsInForumsName { get; private set; }
    public IssueState State { get; private set; }
    public Guid? BoardId { get; private set; }
    public DateOnly? ReplyDue { get; private set; }
    public IReadOnlyList<IssueTurn> Turns => _turns;

    public string Ref => $"Issue {Number}";
    public override string KnownAs => Ref;
    public bool IsOpen => State is not (IssueState.Resolved or IssueState.Withdrawn);

    public bool IsAnswerOverdueOn(DateOnly day) => State is IssueState.WithBoard or IssueState.Disputed && ReplyDue < day;

    /// <summary>A member of the forum may take it back, and who raised it; a chair who did not would close it over the forum.</summary>
    public bool MayBeWithdrawnBy(Actor actor) => actor.IsSystem || actor.May(Act.JudgeAnswer) || (actor.May(Act.RaiseIssue) && RaisedById is { } person && person == actor.PersonId);

    /// <summary>How it stood on a day; null before it was raised. Needs its turns loaded.</summary>
    public IssueStanding? StandingOn(DateOnly day, DateTime? knownAt = null) => IssueStanding.Of(_turns, day, knownAt);

    /// <summary>The chair takes it up for the forum.</summary>
    public void Accept(Stamp stamp)
    {
        if (State == IssueState.Accepted) { return; }
        Require(State == IssueState.Raised, "accepted");
        Turn(IssueTurnKind.Accepted, stamp, t => t);
        Record("accepted", null, "by the forum", stamp);
    }

    /// <summary>Puts it to a named board, with a day by which to reply.</summary>
    public void Route(Forum board, DateOnly? replyDue, Stamp stamp)
    {
        if (board.Kind != ForumKind.Board) { throw new RuleViolation($"{board.Name} is not a board; an issue is put to one."); }
        Require(State is IssueState.Accepted or IssueState.WithBoard or IssueState.Disputed, "put to a board");
        var due = replyDue ?? stamp.HappenedOn.AddDays(ReplyDays);
        if (due < stamp.HappenedOn) { throw new RuleViolation($"The reply cannot be due on {Text.Day(due)}, before it is asked for on {Text.Day(stamp.HappenedOn)}."); }
        if (State == IssueState.WithBoard && BoardId == board.Id && ReplyDue == due) { return; }
        if (State == IssueState.WithBoard) { stamp = stamp.Because(stamp.Why, "putting an issue to another board, or by another day"); }
        Turn(IssueTurnKind.Routed, stamp, t => t with { BoardId = board.Id, ReplyDue = due });
        Record("put to", null, $"{board.Name}, reply due {Text.Day(due)}", stamp);
    }

    /// <summary>The board answers, with a reason. The clock stops only when the forum says so.</summary>
    public void Answer(BoardDecision decision, string response, Stamp stamp)
    {
        Require(State is IssueState.WithBoard or IssueState.Disputed, "answered");
        stamp = stamp.Because(stamp.Why, "an answer to the forum");
        var words = Text.Optional(response, "The answer", 8_000) ?? throw new RuleViolation("Write the answer; the forum reads it as it stands.");
        Turn(IssueTurnKind.Answered, stamp, t => t with { Decision = decision, Words = words });
        Record("answered", null, decision.Words(), stamp);
    }

    public void TellForum(string? words, Stamp stamp)
    {
        if (State == IssueState.Told) { return; }
        Require(State == IssueState.Answered, "told to the forum");
        Turn(IssueTurnKind.Told, stamp, t => t with { Words = Text.Optional(words, "What was said", 2_000) });
        Record("told to the forum", null, Text.Day(stamp.HappenedOn), stamp);
    }

    /// <summary>The forum's own view of the answer: the only thing that closes an issue. Anything but "resolved" puts it back to the board.</summary>
    public void Judge(ForumView view, string? words, DateOnly? newReplyDue, Stamp stamp)
    {
        Require(State is IssueState.Told or IssueState.Answered, "judged");
        var said = Text.Optional(words, "The forum's view", 4_000);
        if (view != ForumView.Resolved && said is null) { throw new RuleViolation("Say what is still missing, so that the board can answer it."); }
        var due = view == ForumView.Resolved ? (DateOnly?)null : newReplyDue ?? stamp.HappenedOn.AddDays(ReplyDays);
        if (due < stamp.HappenedOn) { throw new RuleViolation($"The next reply cannot be due on {Text.Day(due)}, before today's word of the forum."); }
        Turn(IssueTurnKind.Viewed, stamp, t => t with { View = view, Words = said, ReplyDue = due });
        Record("the forum's view", null, view.Words(), stamp with { Why = said });
    }

    /// <summary>The forum takes it back.</summary>
    public void Withdraw(Stamp stamp)
    {
        if (State == IssueState.Withdrawn) { return; }
        if (!MayBeWithdrawnBy(stamp.By)) { throw new RuleViolation($"{Ref} is the forum's: who raised it or a member of the forum can take it back."); }
        Require(IsOpen, "withdrawn");
        var before = State;
        stamp = stamp.Because(stamp.Why, "withdrawing an issue");
        Turn(IssueTurnKind.Withdrawn, stamp, t => t with { Words = stamp.Why });
        Record("withdrawn", before.Words(), null, stamp);
    }

    private void Require(bool may, string act)
    {
        if (!may) { throw new RuleViolation($"{Ref} cannot be {act} now: it is {State.Words().ToLowerInvariant()}."); }
    }

    private void Turn(IssueTurnKind kind, Stamp stamp, Func<IssueTurn, IssueTurn> with)
    {
        if (stamp.HappenedOn < RaisedOn) { throw new RuleViolation($"{Ref} was raised on {Text.Day(RaisedOn)}; it cannot have been {kind.Words()} on {Text.Day(stamp.HappenedOn)}, before that."); }
        if (_turns.Count > 0 && stamp.HappenedOn < _turns[^1].HappenedOn) { throw new RuleViolation($"{Ref} was {_turns[^1].Kind.Words()} on {Text.Day(_turns[^1].HappenedOn)}; what came after that cannot have happened on {Text.Day(stamp.HappenedOn)}."); }
        _turns.Add(with(new IssueTurn(Id, _turns.Count + 1, kind, stamp)));
        var now = IssueStanding.Of(_turns, DateOnly.MaxValue, null)!;
        (State, BoardId, ReplyDue) = (now.State, now.BoardId, now.ReplyDue);
    }

    private static Stamp Unattributed(Stamp stamp, Forum forum) => stamp with { By = new Actor(null, forum.Name, new HashSet<People.Role>(), new HashSet<Guid>(), new HashSet<Guid>()), OnBehalfOf = null };
}

public enum IssueTurnKind { Raised, Accepted, Routed, Answered, Told, Viewed, Withdrawn }

/// <summary>One turn that an issue took. Never edited.</summary>
public sealed record IssueTurn : IAddedOnly
{
    private IssueTurn() { }

    internal IssueTurn(Guid issueId, int number, IssueTurnKind kind, Stamp stamp) =>
        (IssueId, Number, Kind, HappenedOn, EnteredAt, ByName, Why) = (issueId, number, kind, stamp.HappenedOn, stamp.EnteredAt, stamp.By.Name, stamp.Why);

    public Guid IssueId { get; private init; }
    public int Number { get; private init; }
    public IssueTurnKind Kind { get; private init; }
    public DateOnly HappenedOn { get; private init; }
    public DateTime EnteredAt { get; private init; }
    public string ByName { get; private init; } = "";
    public Guid? BoardId { get; init; }
    public DateOnly? ReplyDue { get; init; }
    public BoardDecision? Decision { get; init; }
    public ForumView? View { get; init; }
    public string? Words { get; init; }
    public string? Why { get; private init; }
}

/// <summary>How an issue stood on a day, worked out from its turns.</summary>
public sealed record IssueStanding(IssueState State, Guid? BoardId, DateOnly? ReplyDue, DateOnly Since)
{
    public bool IsOpen => State is not (IssueState.Resolved or IssueState.Withdrawn);
    /// <summary>A board has it, and the forum waits for its answer.</summary>
    public bool WaitsForAnswer => State is IssueState.WithBoard or IssueState.Disputed;
    public bool IsAnswerOverdueOn(DateOnly day) => WaitsForAnswer && ReplyDue < day;

    public static IssueStanding? Of(IEnumerable<IssueTurn> turns, DateOnly day, DateTime? knownAt)
    {
        IssueStanding? at = null;
        foreach (var turn in turns.Where(t => t.HappenedOn <= day && (knownAt is null || t.EnteredAt <= knownAt)).OrderBy(t => t.Number))
        {
            at = turn.Kind switch
            {
                IssueTurnKind.Raised => new IssueStanding(IssueState.Raised, null, null, turn.HappenedOn),
                IssueTurnKind.Accepted => at! with { State = IssueState.Accepted, Since = turn.HappenedOn },
                IssueTurnKind.Routed => at! with { State = IssueState.WithBoard, BoardId = turn.BoardId, ReplyDue = turn.ReplyDue, Since = turn.HappenedOn },
                IssueTurnKind.Answered => at! with { State = IssueState.Answered, Since = turn.HappenedOn },
                IssueTurnKind.Told => at! with { State = IssueState.Told, Since = turn.HappenedOn },
                IssueTurnKind.Viewed when turn.View == ForumView.Resolved => at! with { State = IssueState.Resolved, ReplyDue = null, Since = turn.HappenedOn },
                IssueTurnKind.Viewed => at! with { State = IssueState.Disputed, ReplyDue = turn.ReplyDue, Since = turn.HappenedOn },
                _ => at! with { State = IssueState.Withdrawn, ReplyDue = null, Since = turn.HappenedOn },
            };
        }
        return at;
    }
}

public static class IssueWords
{
    public static string Words(this IssueKind kind) => kind.ToString();

    public static string Words(this IssueState state) => state switch
    {
        IssueState.Raised => "Raised, not yet taken up",
        IssueState.Accepted => "Taken up by the forum",
        IssueState.WithBoard => "With the board",
        IssueState.Answered => "Answered, forum not yet told",
        IssueState.Told => "Answered, awaiting the forum's view",
        IssueState.Disputed => "Not resolved, back with the board",
        IssueState.Resolved => "Resolved",
        _ => "Withdrawn",
    };

    public static string Words(this BoardDecision decision) => decision switch
    {
        BoardDecision.Agreed => "Agreed",
        BoardDecision.AgreedInPart => "Agreed in part",
        BoardDecision.NotAgreed => "Not agreed",
        _ => "Noted",
    };

    public static string Words(this ForumView view) => view switch
    {
        ForumView.Resolved => "Resolved",
        ForumView.InPart => "Resolved in part",
        _ => "Not resolved",
    };

    public static string Words(this IssueTurnKind kind) => kind switch
    {
        IssueTurnKind.Raised => "raised",
        IssueTurnKind.Accepted => "taken up",
        IssueTurnKind.Routed => "put to a board",
        IssueTurnKind.Answered => "answered",
        IssueTurnKind.Told => "told to the forum",
        IssueTurnKind.Viewed => "judged by the forum",
        _ => "withdrawn",
    };
}
