using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Forums;

/// <summary>What an agenda item is about.</summary>
public enum AgendaSubject { Issue, Recommendation, Action, ChampionPost, Cascade, PartnerPlan, Other }

/// <summary>A meeting of a board or forum: an agenda drawn from what is open, attendance by body, minutes. What a board had before it, it has seen.</summary>
public sealed class Meeting : Tracked
{
    /// <summary>Days before a meeting within which a pack is issued for it; a local interval.</summary>
    public const int PackDays = 28;

    private readonly List<AgendaItem> _agenda = [];
    private readonly List<MeetingAttendance> _attendance = [];

    private Meeting() { }

    public static Meeting Plan(Forum forum, DateOnly on, string? place, Stamp stamp)
    {
        var meeting = new Meeting { ForumId = forum.Id, ForumName = forum.Name, On = on, Place = Text.Optional(place, "The place", 200) };
        meeting.Record("planned", null, Text.Day(on), stamp);
        return meeting;
    }

    public Guid ForumId { get; private set; }
    public string ForumName { get; private set; } = "";
    public DateOnly On { get; private set; }
    public string? Place { get; private set; }
    /// <summary>When somebody wrote down that it was held; null while it is to come.</summary>
    public DateOnly? HeldOn { get; private set; }
    /// <summary>Markdown.</summary>
    public string? Minutes { get; private set; }
    public DateOnly? MinutesAgreedOn { get; private set; }
    public IReadOnlyList<AgendaItem> Agenda => _agenda;
    public IReadOnlyList<MeetingAttendance> Attendance => _attendance;

    /// <summary>Whether evidence entered on a day has been before a board that last had its subject on a held meeting's agenda on another.</summary>
    public static bool HasBeenBefore(DateOnly? lastHeld, DateOnly enteredOn) => enteredOn <= lastHeld;

    /// <summary>Whether a pack issued on a day was for a meeting: issued after the board's meeting before it, and no earlier than <see cref="PackDays"/> before it.</summary>
    /// <param name="lastMet">The board's meeting before this one; null when there was none.</param>
    public static bool IsPackFor(DateOnly meeting, DateOnly? lastMet, DateOnly issuedOn) => !(issuedOn <= lastMet) && issuedOn >= meeting.AddDays(-PackDays) && issuedOn <= meeting;

    public override string KnownAs => $"{ForumName}, {Text.Day(On)}";

    public AgendaItem PutOnAgenda(AgendaSubject subject, Guid? subjectId, string words, Stamp stamp)
    {
        RequireNotHeld();
        if (subjectId is not null && _agenda.FirstOrDefault(i => i.SubjectId == subjectId) is { } there) { return there; }
        var item = new AgendaItem(Id, _agenda.Count == 0 ? 1 : _agenda.Max(i => i.Order) + 1, subject, subjectId, Text.Line(words, "The agenda item", 500));
        _agenda.Add(item);
        Record("agenda", null, item.Words, stamp);
        return item;
    }

    public void TakeOffAgenda(Guid itemId, Stamp stamp)
    {
        RequireNotHeld();
        if (_agenda.FirstOrDefault(i => i.Id == itemId) is not { } item) { return; }
        _agenda.Remove(item);
        Record("agenda", item.Words, null, stamp);
    }

    public void Move(DateOnly on, string? place, Stamp stamp)
    {
        RequireNotHeld();
        if (on != On) { Record("date", Text.Day(On), Text.Day(on), stamp); }
        (On, Place) = (on, Text.Optional(place, "The place", 200));
    }

    /// <summary>Writes down that it was held. From then on, what stood on the agenda has been before it.</summary>
    public void Hold(IEnumerable<(Body Body, int People)> present, Stamp stamp)
    {
        if (HeldOn is not null) { return; }
        if (stamp.HappenedOn < On) { throw new RuleViolation($"The meeting is on {Text.Day(On)}; it can be written up from that day on."); }
        foreach (var (body, people) in present)
        {
            if (people is < 1 or > 500) { throw new RuleViolation($"{body.Name} cannot have had {people} people there; write 1 or more, or leave it out."); }
            _attendance.Add(new MeetingAttendance(Id, body.Id, body.Sector, people));
        }
        HeldOn = On;
        Record("held", null, $"{_attendance.Count} bodies, {_attendance.Sum(a => a.People)} people", stamp);
    }

    public void RecordOutcome(Guid itemId, string? outcome, Stamp stamp)
    {
        var item = _agenda.FirstOrDefault(i => i.Id == itemId) ?? throw new NotFound("agenda item");
        if (HeldOn is null) { throw new RuleViolation("Write down first that the meeting was held."); }
        RequireMinutesOpen();
        var words = Text.Optional(outcome, "What came of it", 4_000);
        if (words == item.Outcome) { return; }
        item.Say(words);
        Record("outcome", item.Words, words ?? "nothing", stamp);
    }

    public void WriteMinutes(string? minutes, Stamp stamp)
    {
        if (HeldOn is null) { throw new RuleViolation("Write down first that the meeting was held."); }
        RequireMinutesOpen();
        var text = Text.Optional(minutes, "The minutes");
        if (text == Minutes) { return; }
        Minutes = text;
        Record("minutes", null, text is null ? "removed" : "written", stamp);
    }

    public void AgreeMinutes(Stamp stamp)
    {
        if (MinutesAgreedOn is not null) { return; }
        if (Minutes is null) { throw new RuleViolation("There are no minutes to agree yet."); }
        MinutesAgreedOn = stamp.HappenedOn;
        Record("minutes", "written", "agreed", stamp);
    }

    private void RequireNotHeld()
    {
        if (HeldOn is not null) { throw new RuleViolation($"The meeting of {Text.Day(On)} has been held; its agenda stands as it was."); }
    }

    private void RequireMinutesOpen()
    {
        if (MinutesAgreedOn is { } on) { throw new RuleViolation($"The minutes were agreed on {Text.Day(on)} and stand as they are."); }
    }
}

public sealed class AgendaItem
{
    private AgendaItem() { }
    internal AgendaItem(Guid meetingId, int order, AgendaSubject subject, Guid? subjectId, string words) => (MeetingId, Order, Subject, SubjectId, Words) = (meetingId, order, subject, subjectId, words);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid MeetingId { get; private set; }
    public int Order { get; private set; }
    public AgendaSubject Subject { get; private set; }
    public Guid? SubjectId { get; private set; }
    public string Words { get; private set; } = "";
    public string? Outcome { get; private set; }

    internal void Say(string? outcome) => Outcome = outcome;
}

/// <summary>How many people of a body were there. A count, no names.</summary>
public sealed class MeetingAttendance
{
    private MeetingAttendance() { }
    internal MeetingAttendance(Guid meetingId, Guid bodyId, Sector sector, int people) => (MeetingId, BodyId, Sector, People) = (meetingId, bodyId, sector, people);

    public Guid MeetingId { get; private set; }
    public Guid BodyId { get; private set; }
    public Sector Sector { get; private set; }
    public int People { get; private set; }
}
