using System.Globalization;
using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Reminders;

/// <summary>The numbers of a rule, as an area may change them. Days are calendar days; graces are working days.</summary>
public sealed record RuleNumbers
{
    /// <summary>Days before the date on which to remind, largest first; empty for rules that speak only from the day on.</summary>
    public IReadOnlyList<int> DaysBefore { get; init; } = [];
    /// <summary>Days after the date (or after the state began) of the first reminder; 0 is the day itself. Null when the rule speaks only before it.</summary>
    public int? DaysAfter { get; init; }
    /// <summary>Days from one reminder to the next while it lasts; null reminds once.</summary>
    public int? RepeatEvery { get; init; }
    /// <summary>Working days after the date when it climbs to the director; null never.</summary>
    public int? DirectorAfter { get; init; }
    /// <summary>Working days after the date when it climbs to the area lead; null never.</summary>
    public int? AreaLeadAfter { get; init; }
    /// <summary>Working days after the date when it stands on the board's exception list; null never.</summary>
    public int? BoardAfter { get; init; }
    /// <summary>How the mail goes when the person has not chosen.</summary>
    public Pace Pace { get; init; } = Pace.Daily;
}

/// <summary>
/// One rule of reminding: when it speaks, how often, and when it climbs. What it speaks of, to whom and when it stops stands in
/// the rule catalogue by <see cref="Key"/>; the numbers here are the area's to change, and each change is kept.
/// </summary>
public sealed class ReminderRule : Tracked
{
    public const int LongestDays = 1_000;

    private ReminderRule() { }

    /// <param name="key">The word the catalogue knows it by, such as "action-overdue".</param>
    /// <param name="isLocal">The source states no interval; the numbers are the area's own.</param>
    public static ReminderRule Add(string key, string name, RuleNumbers numbers, bool isLocal, Stamp stamp)
    {
        var rule = new ReminderRule { Key = Text.Line(key, "The rule's key", 60), Name = Text.Line(name, "The rule's name", 200), IsLocal = isLocal, IsOn = true };
        rule.Put(numbers);
        rule.Record("added", null, rule.Words, stamp);
        return rule;
    }

    public string Key { get; private set; } = "";
    public string Name { get; private set; } = "";
    public bool IsOn { get; private set; }
    public bool IsLocal { get; private set; }
    /// <summary>Numbers with a comma between, largest first.</summary>
    public string DaysBeforeList { get; private set; } = "";
    public int? DaysAfter { get; private set; }
    public int? RepeatEvery { get; private set; }
    public int? DirectorAfter { get; private set; }
    public int? AreaLeadAfter { get; private set; }
    public int? BoardAfter { get; private set; }
    public Pace Pace { get; private set; }

    public override string KnownAs => Name;

    public RuleNumbers Numbers => new()
    {
        DaysBefore = [.. DaysBeforeList.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(d => int.Parse(d, CultureInfo.InvariantCulture))],
        DaysAfter = DaysAfter, RepeatEvery = RepeatEvery, DirectorAfter = DirectorAfter, AreaLeadAfter = AreaLeadAfter, BoardAfter = BoardAfter, Pace = Pace,
    };

    /// <exception cref="RuleViolation">Days out of range, or a ladder that goes down.</exception>
    public void Change(RuleNumbers numbers, Stamp stamp)
    {
        var before = Words;
        Put(numbers);
        if (Words != before) { Record("numbers", before, Words, stamp); }
    }

    public void TurnOff(Stamp stamp)
    {
        if (!IsOn) { return; }
        IsOn = false;
        Record("rule", "on", "off", stamp);
    }

    public void TurnOn(Stamp stamp)
    {
        if (IsOn) { return; }
        IsOn = true;
        Record("rule", "off", "on", stamp);
    }

    private string Words => string.Create(CultureInfo.InvariantCulture,
        $"before {(DaysBeforeList.Length == 0 ? "never" : DaysBeforeList)}; after {Days(DaysAfter)}; again {Days(RepeatEvery)}; director {Days(DirectorAfter)}; area lead {Days(AreaLeadAfter)}; board {Days(BoardAfter)}; {Pace}");

    private static string Days(int? days) => days?.ToString(CultureInfo.InvariantCulture) ?? "never";

    private void Put(RuleNumbers n)
    {
        if (n.DaysBefore.Any(d => d is < 1 or > LongestDays)) { throw new RuleViolation($"Days before the date go from 1 to {LongestDays}."); }
        if (n.DaysAfter is < 0 or > LongestDays) { throw new RuleViolation($"Days after the date go from 0 to {LongestDays}."); }
        if (n.RepeatEvery is < 1 or > LongestDays) { throw new RuleViolation($"A rule repeats every 1 to {LongestDays} days."); }
        int?[] ladder = [.. new[] { n.DirectorAfter, n.AreaLeadAfter, n.BoardAfter }.Where(d => d is not null)];
        if (ladder.Any(d => d is < 0 or > LongestDays)) { throw new RuleViolation($"Working days of grace go from 0 to {LongestDays}."); }
        if (!ladder.SequenceEqual(ladder.OrderBy(d => d))) { throw new RuleViolation("The ladder goes up: the director hears before the area lead, and the area lead before the board."); }
        DaysBeforeList = string.Join(",", n.DaysBefore.Distinct().OrderDescending().Select(d => d.ToString(CultureInfo.InvariantCulture)));
        (DaysAfter, RepeatEvery, DirectorAfter, AreaLeadAfter, BoardAfter, Pace) = (n.DaysAfter, n.RepeatEvery, n.DirectorAfter, n.AreaLeadAfter, n.BoardAfter, n.Pace);
    }
}
