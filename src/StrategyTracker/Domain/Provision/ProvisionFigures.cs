using StrategyTracker.Domain.Measures.Statistics;

namespace StrategyTracker.Domain.Provision;

/// <summary>How the things of one register stand on a day; those taken off are not counted.</summary>
public sealed record ProvisionHead(ProvisionRegister Register, int Count, int Yes, int InPart, int No, int Stale, int ErrorsReported, int ReviewsDue, DateOnly? LastEntryOn)
{
    public int NotKnown => Count - Yes - InPart - No;
}

/// <summary>A count that stands beside the headline of a register: contracts with targets, deliveries with other agencies.</summary>
/// <param name="Of">Out of how many; null when it is a plain count.</param>
public sealed record ProvisionNumber(string Label, int Number, int? Of = null);

/// <summary>
/// What the smaller registers add up to (REP-10 to REP-13), counted here and nowhere else. Only entries that stand are counted: a
/// corrected one gives way to its correction. Numbers are head-counts of staff, of papers or of women, never of named people (S-1).
/// </summary>
public static class ProvisionFigures
{
    public static ProvisionHead Head(ProvisionRegister register, IEnumerable<ProvisionItem> items, DateOnly? lastEntryOn, DateOnly day)
    {
        var kept = items.Where(i => i.Kind == register.Kind && i.RetiredOn is null).ToList();
        int Answered(ProvisionAnswer answer) => kept.Count(i => i.Answer == answer);
        return new ProvisionHead(register, kept.Count, Answered(ProvisionAnswer.Yes), Answered(ProvisionAnswer.InPart), Answered(ProvisionAnswer.No),
            kept.Count(i => i.IsStaleOn(day)), kept.Count(i => i.ErrorReported is not null), kept.Count(i => i.IsReviewDueOn(day)), lastEntryOn);
    }

    /// <summary>The counts that only this register has.</summary>
    public static IReadOnlyList<ProvisionNumber> Numbers(ProvisionKind kind, IReadOnlyCollection<ProvisionItem> items)
    {
        var standing = items.SelectMany(i => i.Standing).ToList();
        return kind switch
        {
            ProvisionKind.Training => [new("Deliveries with other agencies", standing.Count(e => e.IsMultiAgency == true), standing.Count)],
            ProvisionKind.Contract =>
            [
                new("With outcome targets for women", items.Count(i => i.RetiredOn is null && i.Details.Any(d => d.Key == "targets")), items.Count(i => i.RetiredOn is null)),
                new("Target changes recorded", standing.Count),
            ],
            _ => [],
        };
    }

    /// <summary>Tables of count and base for these things of one register: one of them, or all.</summary>
    /// <param name="teams">Names of the teams that entries name.</param>
    public static IReadOnlyList<CountTable> Tables(ProvisionKind kind, IReadOnlyCollection<ProvisionItem> items, IReadOnlyDictionary<Guid, string> teams)
    {
        var lines = items.SelectMany(i => i.Standing.Where(e => e.Base is not null).Select(e => new Line(e, i.Groups.FirstOrDefault(g => g.Id == e.GroupId)))).ToList();
        string TeamOf(Line line) => line.Entry.TeamId is { } team ? teams.GetValueOrDefault(team, "A team that is gone") : "No team named";
        IReadOnlyList<CountTable> tables = kind switch
        {
            ProvisionKind.Training => [new("Who has been trained", "Audience group", Coverage(items))],
            ProvisionKind.QualityCheck => [new("By kind of report", "Kind of report", By(lines, l => l.Group?.Name ?? "No kind named")), new("By team", "Team", By(lines, TeamOf)), new("Over time", "Quarter", OverTime(lines))],
            ProvisionKind.Questionnaire => [new("Returned", "Quarter", OverTime(lines.Where(l => l.Group is null))), new("Answers by question", "Question", By(lines.Where(l => l.Group is not null), l => l.Group!.Name))],
            ProvisionKind.CourtReturns => [new("By team", "Team", By(lines, TeamOf)), new("Over time", "Quarter", OverTime(lines))],
            _ => [],
        };
        return [.. tables.Where(t => t.Rows.Count > 0)];
    }

    /// <summary>
    /// The one way by which a count and its base reach a reader. Counts of women go through the hiding of small numbers (R-18, S-3);
    /// head-counts of staff do not.
    /// </summary>
    public static ShownFigure Shown(ProvisionRegister register, int? count, int? @base, Reader reader, SmallNumbers limit) => register.CountsWomen
        ? Suppression.One(new Figure(count, @base), reader, limit)
        : new ShownFigure(count, @base, Hiding.Shown, Hiding.Shown, ShowsRate: count is not null && @base > 0, Note: null);

    /// <summary>The rows of a table likewise, in its order. What they sum to stands in other tables too, so no hidden row may be what is left of it.</summary>
    public static IReadOnlyList<ShownFigure> Shown(ProvisionRegister register, CountTable table, Reader reader, SmallNumbers limit)
    {
        if (!register.CountsWomen) { return [.. table.Rows.Select(r => Shown(register, r.Count, r.Base, reader, limit))]; }
        static Split Alone(Figure figure) => new(figure, Figure.NotRecorded, Figure.NotRecorded);
        var whole = new Figure(table.Rows.Sum(r => r.Count), table.Rows.Sum(r => r.Base ?? 0));
        return [.. Suppression.Table([.. table.Rows.Select(r => Alone(new Figure(r.Count, r.Base)))], Alone(whole), reader, limit).Parts.Select(p => p.Women)];
    }

    /// <summary>
    /// Trained of people, group by group, those who come first before the rest, then everyone. The people of a group are its
    /// head-count, or the newest delivery's when none is given. Staff come and go, so more may have been trained than are there now:
    /// then the group counts as all trained, and the note says so.
    /// </summary>
    private static List<CountLine> Coverage(IReadOnlyCollection<ProvisionItem> programmes)
    {
        List<CountLine> rows = [.. programmes.SelectMany(p => GroupsOf(p, programmes.Count > 1)).OrderByDescending(t => t.IsFirst)];
        if (rows.Count < 2) { return rows; }
        CountLine Sum(string name, List<CountLine> of, bool isFirst)
        {
            var known = of.Where(t => t.Base is not null).ToList();
            var notes = new[] { known.Count < of.Count ? "Groups without a head-count are left out." : null, programmes.Count > 1 ? "Who is in the groups of two programmes counts in each." : null }.OfType<string>().ToList();
            return new CountLine(name, known.Sum(t => t.Count), known.Sum(t => t.Base ?? 0), known.Sum(t => t.Entries), isFirst, notes.Count == 0 ? null : string.Join(' ', notes), IsTotal: true);
        }
        var first = rows.Where(t => t.IsFirst).ToList();
        if (first.Count is > 1 && first.Count < rows.Count) { rows.Insert(first.Count, Sum("All who come first", first, true)); }
        rows.Add(Sum("Everyone", [.. rows.Where(t => !t.IsTotal)], false));
        return rows;
    }

    private static IEnumerable<CountLine> GroupsOf(ProvisionItem programme, bool namesProgramme)
    {
        string Named(string group) => namesProgramme ? $"{programme.Name}: {group}" : group;
        var byGroup = programme.Standing.ToLookup(e => e.GroupId);
        foreach (var group in programme.Groups.OrderBy(g => g.Order)) { yield return Trained(Named(group.Name), group.People, [.. byGroup[group.Id]], group.IsFirst); }
        if (byGroup[null].ToList() is { Count: > 0 } loose) { yield return Trained(Named("no group named"), null, loose, false); }
    }

    private static CountLine Trained(string name, int? people, List<ProvisionEntry> deliveries, bool isFirst)
    {
        var trained = deliveries.Sum(d => d.Count ?? 0);
        var of = people ?? deliveries.MaxBy(d => (d.From, d.Number))?.Base;
        return of is { } there && trained > there
            ? new CountLine(name, there, there, deliveries.Count, isFirst, $"{trained:N0} were trained over time, more than are in the group now: staff change.")
            : new CountLine(name, trained, of, deliveries.Count, isFirst, of is null ? "Nobody has said how many people are in this group." : null);
    }

    private static List<CountLine> By(IEnumerable<Line> lines, Func<Line, string> name) =>
        [.. lines.GroupBy(name, StringComparer.OrdinalIgnoreCase).OrderByDescending(g => g.Any(l => l.Group?.IsFirst == true)).ThenBy(g => g.Key, StringComparer.OrdinalIgnoreCase).Select(Sum)];

    private static List<CountLine> OverTime(IEnumerable<Line> lines) =>
        [.. lines.GroupBy(l => (l.Entry.From.Year, Quarter: (l.Entry.From.Month - 1) / 3)).OrderByDescending(g => g.Key)
            .Select(g => Sum(g.Key.Quarter switch { 0 => "January to March", 1 => "April to June", 2 => "July to September", _ => "October to December" } + $" {g.Key.Year}", g))];

    private static CountLine Sum(IGrouping<string, Line> lines) => Sum(lines.Key, lines);

    private static CountLine Sum(string name, IEnumerable<Line> lines)
    {
        var all = lines.ToList();
        return new CountLine(name, all.Sum(l => l.Entry.Count ?? 0), all.Sum(l => l.Entry.Base ?? 0), all.Count, all.Exists(l => l.Group?.IsFirst == true));
    }

    private sealed record Line(ProvisionEntry Entry, ProvisionGroup? Group);
}

/// <summary>A table of counts under one heading.</summary>
/// <param name="Of">What the rows are: "Audience group".</param>
public sealed record CountTable(string Title, string Of, IReadOnlyList<CountLine> Rows);

/// <summary>So many of so many, summed over the entries that stand.</summary>
/// <param name="Base">Null when nobody has said.</param>
/// <param name="Entries">How many entries it rests on.</param>
public sealed record CountLine(string Name, int Count, int? Base, int Entries, bool IsFirst = false, string? Note = null, bool IsTotal = false);
