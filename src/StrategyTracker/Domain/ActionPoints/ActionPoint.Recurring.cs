using StrategyTracker.Domain.People;

namespace StrategyTracker.Domain.ActionPoints;

public sealed partial class ActionPoint
{
    /// <summary>The longest interval an area may choose, in days: ten years.</summary>
    private const int LongestInterval = 3_660;
    /// <summary>How many turns one act makes at most for one team; the next run goes on from there.</summary>
    public const int MostTurnsAtOnce = 120;

    private readonly List<Occurrence> _occurrences = [];

    public IReadOnlyList<Occurrence> Occurrences => _occurrences;

    public int? Every { get; private set; }
    public IntervalUnit? EveryUnit { get; private set; }
    /// <summary>The interval is a ceiling: the next date counts from the last completion (R-11).</summary>
    public bool IsAtLeast { get; private set; }
    /// <summary>The area chose the interval; the source states none (R-12).</summary>
    public bool IsIntervalLocal { get; private set; }
    public DateOnly? FirstDate { get; private set; }

    /// <summary>Recurring work with no first date cannot schedule itself (R-10).</summary>
    public bool NeedsFirstDate => Demand.HasFlag(ClosingDemand.Occurrences) && FirstDate is null;

    /// <summary>
    /// When it next falls due: the earliest turn still to be done that no later turn has overtaken. A missed turn goes on counting,
    /// so that the work is overdue until something is done; once a later one is done, the missed one is only on record. Teams that
    /// have no turn any more are left out. Needs its occurrences loaded.
    /// </summary>
    public DateOnly? NextOccurrenceDue => _occurrences.GroupBy(o => o.TeamId).Where(turns => turns.Any(o => o.IsCurrent)).Select(turns =>
    {
        var overtaken = turns.Where(o => o.IsDone).Max(o => IsAtLeast ? o.DoneOn : o.DueOn);
        var open = turns.Where(o => !o.IsDone).ToList();
        return open.Where(o => overtaken is null || o.DueOn > overtaken).Min(o => (DateOnly?)o.DueOn) ?? open.Min(o => (DateOnly?)o.DueOn);
    }).Min();

    private Rhythm Rhythm => new(FirstDate!.Value, Every!.Value, EveryUnit!.Value);

    /// <summary>
    /// When a review of the duty every few years would first fall due, counted from the end of the year of publication because no
    /// day on which goals were approved is known (R-13: 31 December 2007 gives 31 December 2010). Inferred, and to be labelled so.
    /// </summary>
    public static DateOnly? InferredFirstDate(bool isDuty, int? every, IntervalUnit? unit, DateOnly publishedOn) =>
        isDuty && unit == IntervalUnit.Year && every is > 1 and var years ? new DateOnly(publishedOn.Year, 12, 31).AddYears(years) : null;

    /// <summary>Sets the first date, and the interval where the source states none; the first occurrence is made, one for each team it was given to (R-10, R-12).</summary>
    /// <param name="active">The teams there are now; null counts every team that it was given to.</param>
    public void Schedule(DateOnly firstDate, int? every, IntervalUnit? unit, Stamp stamp, IReadOnlyCollection<Team>? active = null)
    {
        if (!Demand.HasFlag(ClosingDemand.Occurrences)) { throw new RuleViolation($"{Ref} is not recurring work, so it has no first date."); }
        if (FirstDate is not null) { throw new RuleViolation($"{Ref} has its first date already, {Text.Day(FirstDate)}; complete or move its occurrences."); }
        if (firstDate < PublishedOn) { throw new RuleViolation($"{Text.Day(firstDate)} is before the strategy was published on {Text.Day(PublishedOn)}."); }
        if (firstDate > stamp.HappenedOn.AddDays(LongestInterval)) { throw new RuleViolation($"{Text.Day(firstDate)} is more than ten years away; choose a first date within ten years."); }
        if (Every is null)
        {
            if (every is not > 0 || unit is null) { throw new RuleViolation($"The source gives no interval for {Ref} (\"{RecurrenceAsWritten}\"); choose one, for example every 3 months."); }
            if (every > LongestInterval / DaysIn(unit.Value)) { throw new RuleViolation($"Every {every} {unit.ToString()!.ToLowerInvariant()}s is too seldom; choose ten years at most."); }
            (Every, EveryUnit, IsIntervalLocal) = (every, unit, true);
            Record("interval", RecurrenceAsWritten, $"every {every} {unit.ToString()!.ToLowerInvariant()}s (local)", stamp);
        }
        FirstDate = firstDate;
        Record("first date", null, Text.Day(firstDate), stamp);
        foreach (var team in Turns(active)) { AddOccurrence(team, Rhythm.Opens(firstDate), firstDate); }
        PutNextDue(stamp);
    }

    /// <summary>Closes one occurrence and makes the next of the same team. One that was missed may be made up for; it stays missed, done late.</summary>
    /// <inheritdoc cref="Schedule" path="/param[@name='active']"/>
    public void CompleteOccurrence(Guid occurrenceId, string found, Stamp stamp, IReadOnlyCollection<Team>? active = null)
    {
        var occurrence = _occurrences.FirstOrDefault(o => o.Id == occurrenceId) ?? throw new NotFound("occurrence");
        if (occurrence.IsDone) { return; }
        RequireCouldHappen(stamp);
        var wasMissed = occurrence.MissedOn is not null;
        occurrence.Complete(Text.Optional(found, "What was found") ?? throw new RuleViolation("Say what was done and found."), stamp);
        Record("occurrence done", Named(occurrence, active), $"{Text.Day(stamp.HappenedOn)}{(occurrence.IsDoneLate ? ", late: it stays missed" : "")}", stamp);
        if (wasMissed && !occurrence.IsDoneLate) { Record("occurrence missed", "missed", "done in time and entered late", stamp); }
        Start(stamp);
        var turns = Turns(active);
        if (turns.Contains(occurrence.TeamId)) { MakeNextAfterDone(occurrence.TeamId, occurrence); }
        else { foreach (var team in turns.Where(t => _occurrences.All(o => o.TeamId != t))) { MakeFirst(team, IsAtLeast ? stamp.HappenedOn : occurrence.DueOn); } }
        PutNextDue(stamp);
    }

    /// <summary>
    /// Brings recurring work up to a day: turns whose period has passed are found missed and stay so, and the turn that follows each
    /// is made; a team that it was given to since gets its own from the next period on, and a team that is no more has none to come.
    /// Asked again on the same day, it does nothing.
    /// </summary>
    /// <param name="active">The teams there are now.</param>
    /// <returns>How many turns were made.</returns>
    public int KeepUp(IReadOnlyCollection<Team> active, Stamp stamp)
    {
        if (!Demand.HasFlag(ClosingDemand.Occurrences) || FirstDate is null || IsClosed) { return 0; }
        var (day, turns) = (stamp.HappenedOn, Turns(active));
        foreach (var passed in _occurrences.Where(o => o.IsCurrent && o.DueOn < day).ToList()) { Miss(passed, active, stamp); }
        foreach (var gone in _occurrences.Where(o => o.IsCurrent && o.TeamId is not null && !turns.Contains(o.TeamId)).ToList())
        {
            _occurrences.Remove(gone);
            Record("occurrence withdrawn", Named(gone, active), "the team is no longer active", stamp);
        }
        var kept = _occurrences.Count;
        foreach (var team in turns) { MakeUpTo(day, team, active, stamp); }
        PutNextDue(stamp);
        return _occurrences.Count - kept;
    }

    private void MakeUpTo(DateOnly day, Guid? team, IReadOnlyCollection<Team> active, Stamp stamp)
    {
        for (var made = 0; made < MostTurnsAtOnce && !_occurrences.Any(o => o.TeamId == team && o.IsCurrent); made++)
        {
            var last = _occurrences.Where(o => o.TeamId == team).Max(o => (DateOnly?)o.DueOn);
            var tookOver = team is null && _occurrences.Any(o => o.TeamId is not null && o.DueOn > last);      // it was the teams' in between
            var next = last is { } after && !tookOver ? MakeNext(team, after) : MakeFirst(team, day);
            if (next.DueOn < day) { Miss(next, active, stamp); }
        }
    }

    private void Miss(Occurrence occurrence, IReadOnlyCollection<Team> active, Stamp stamp)
    {
        occurrence.Miss(stamp.HappenedOn);
        Record("occurrence missed", Named(occurrence, active), "not done by then", stamp);
    }

    /// <summary>A fixed rhythm goes on from the date due; one counted from the last completion begins again there, and takes an upcoming turn with it (R-11).</summary>
    private void MakeNextAfterDone(Guid? team, Occurrence done)
    {
        if (!IsAtLeast)
        {
            if (!_occurrences.Any(o => o.TeamId == team && o.IsCurrent)) { MakeNext(team, _occurrences.Where(o => o.TeamId == team).Max(o => o.DueOn)); }
            return;
        }
        var from = _occurrences.Where(o => o.TeamId == team).Max(o => o.DoneOn)!.Value;
        var coming = _occurrences.FirstOrDefault(o => o.TeamId == team && o.IsCurrent && o.DueOn >= done.DoneOn);
        var next = Rhythm.OneOnFrom(from);
        while (_occurrences.Any(o => o.TeamId == team && o != coming && o.DueOn == next)) { next = Rhythm.OneOnFrom(next); }     // two done on one day: the second still has a next
        if (coming is null) { AddOccurrence(team, from.AddDays(1), next); }
        else { coming.Move(from.AddDays(1), next); }
    }

    private Occurrence MakeNext(Guid? team, DateOnly after)
    {
        var next = IsAtLeast ? Rhythm.OneOnFrom(after) : Rhythm.After(after);
        return AddOccurrence(team, after.AddDays(1), next);
    }

    /// <summary>The first turn of a team that joins on a day: the next period, not the one under way.</summary>
    private Occurrence MakeFirst(Guid? team, DateOnly day)
    {
        if (IsAtLeast) { return AddOccurrence(team, day.AddDays(1), day < FirstDate ? FirstDate.Value : Rhythm.OneOnFrom(day)); }
        if (day < Rhythm.Opens(FirstDate!.Value)) { return AddOccurrence(team, Rhythm.Opens(FirstDate.Value), FirstDate.Value); }
        var underWay = Rhythm.After(day.AddDays(-1));
        return AddOccurrence(team, underWay.AddDays(1), Rhythm.After(underWay));
    }

    private Occurrence AddOccurrence(Guid? team, DateOnly opensOn, DateOnly due)
    {
        var occurrence = new Occurrence(Id, team, opensOn < PublishedOn ? PublishedOn : opensOn, due);
        _occurrences.Add(occurrence);
        return occurrence;
    }

    private void PutNextDue(Stamp stamp)
    {
        var next = NextOccurrenceDue;
        if (next == NextDue) { return; }
        Change(stamp, f => f.NextDue, f => f with { NextDue = next });
    }

    /// <summary>Whose turn it is: each team that it was given to and that is there, or the area's one turn.</summary>
    private List<Guid?> Turns(IReadOnlyCollection<Team>? active)
    {
        List<Guid?> teams = [.. _teamInstances.Where(i => active is null || active.Any(t => t.Id == i.TeamId && t.IsActive)).Select(i => (Guid?)i.TeamId)];
        return teams.Count == 0 ? [null] : teams;
    }

    private static string Named(Occurrence occurrence, IReadOnlyCollection<Team>? active) =>
        active?.FirstOrDefault(t => t.Id == occurrence.TeamId) is { } team ? $"{team.Name}: due {Text.Day(occurrence.DueOn)}" : $"due {Text.Day(occurrence.DueOn)}";

    private static int DaysIn(IntervalUnit unit) => unit switch { IntervalUnit.Day => 1, IntervalUnit.Week => 7, IntervalUnit.Month => 30, _ => 366 };
}
