using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.Packs;

/// <summary>A person's choice of reports, in order, and for whom: printed as one paper again and again, board after board.</summary>
public sealed class Pack : Tracked
{
    public const int MostReports = 20;

    private readonly List<PackReport> _reports = [];
    private readonly List<PackRecipient> _recipients = [];

    private Pack() { }

    /// <param name="strategyId">The strategy that reports about a strategy are of.</param>
    public static Pack Add(Guid areaId, Guid strategyId, string name, IReadOnlyList<string> reports, Stamp stamp)
    {
        var pack = new Pack { AreaId = areaId, StrategyId = strategyId, Name = Text.Line(name, "The pack's name", 200), AddedById = stamp.By.PersonId, AddedByName = stamp.By.Name };
        pack.Put(reports);
        pack.Record("pack", null, pack.Name, stamp);
        return pack;
    }

    public Guid AreaId { get; private set; }
    public Guid StrategyId { get; private set; }
    public string Name { get; private set; } = "";
    public Guid? AddedById { get; private set; }
    public string AddedByName { get; private set; } = "";
    public DateOnly? RetiredOn { get; private set; }
    public IReadOnlyList<PackReport> Reports => _reports;
    public IReadOnlyList<PackRecipient> Recipients => _recipients;

    public override string KnownAs => Name;

    /// <summary>Whoever made it keeps it; so may who can issue it.</summary>
    public bool MayBeKeptBy(Actor by) => by.May(Act.IssuePack) || (by.May(Act.KeepPacks) && by.PersonId is { } person && person == AddedById);

    /// <exception cref="RuleViolation">It is somebody else's pack, or it is retired.</exception>
    public void RequireKeeper(Actor by)
    {
        by.Require(Act.KeepPacks);
        if (!MayBeKeptBy(by)) { throw new RuleViolation($"This pack is {AddedByName}'s. They can change it, or a director or the area lead."); }
        RefuseIfRetired();
    }

    /// <summary>Freezes it for a board. The row is new; the pack itself only remembers that it was issued.</summary>
    /// <exception cref="RuleViolation">It is retired, or the days stand the wrong way round.</exception>
    public IssuedPack Issue(int number, PackMoment moment, string recipients, string version, string inputs, StoredPackFile file, Stamp stamp)
    {
        RefuseIfRetired();
        var issued = new IssuedPack(number, this, moment, Name, recipients, version, inputs, file.Name, file.Size, file.Sha256, stamp);
        Record("issued", null, $"pack {number}, as at {Text.Day(moment.AsAt)}", stamp);
        return issued;
    }

    public void RefuseIfRetired()
    {
        if (RetiredOn is { } on) { throw new RuleViolation($"The pack {Name} was taken off on {Text.Day(on)}; make a new one."); }
    }

    public void Choose(string name, IReadOnlyList<string> reports, Stamp stamp)
    {
        var line = Text.Line(name, "The pack's name", 200);
        if (line == Name && reports.SequenceEqual(_reports.OrderBy(r => r.Order).Select(r => r.Report))) { return; }
        Record("pack", Name, line, stamp);
        Name = line;
        Put(reports);
    }

    public void SendTo(IReadOnlyCollection<Guid> people, string words, Stamp stamp)
    {
        if (_recipients.Select(r => r.PersonId).ToHashSet().SetEquals(people)) { return; }
        _recipients.RemoveAll(r => !people.Contains(r.PersonId));
        _recipients.AddRange(people.Where(id => _recipients.All(r => r.PersonId != id)).Select(id => new PackRecipient(Id, id)));
        Record("recipients", null, words, stamp);
    }

    public void Retire(Stamp stamp)
    {
        if (RetiredOn is not null) { return; }
        Record("taken off", null, Text.Day(stamp.HappenedOn), stamp);
        RetiredOn = stamp.HappenedOn;
    }

    private void Put(IReadOnlyList<string> reports)
    {
        if (reports.Count == 0) { throw new RuleViolation("Choose at least one report for the pack."); }
        if (reports.Count > MostReports) { throw new RuleViolation($"A pack holds {MostReports} reports at most; this one would have {reports.Count}."); }
        if (reports.GroupBy(r => r).FirstOrDefault(g => g.Count() > 1) is { } twice) { throw new RuleViolation($"The report \"{twice.Key}\" stands twice in the pack."); }
        // Rows are kept by their place, so that a new order is a change of rows and not a removal and a return of the same key.
        for (var i = 0; i < reports.Count; i++)
        {
            var word = Text.Line(reports[i], "The report", 80);
            if (i < _reports.Count) { _reports[i].Set(word); } else { _reports.Add(new PackReport(Id, i + 1, word)); }
        }
        _reports.RemoveAll(r => r.Order > reports.Count);
    }
}

/// <summary>One report of a pack, by the name the report centre knows it by.</summary>
public sealed class PackReport
{
    private PackReport() { }
    internal PackReport(Guid packId, int order, string report) => (PackId, Order, Report) = (packId, order, report);

    public Guid PackId { get; private set; }
    public int Order { get; private set; }
    public string Report { get; private set; } = "";

    internal void Set(string report) => Report = report;
}

public sealed class PackRecipient
{
    private PackRecipient() { }
    internal PackRecipient(Guid packId, Guid personId) => (PackId, PersonId) = (packId, personId);

    public Guid PackId { get; private set; }
    public Guid PersonId { get; private set; }
}
