using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Sweep;

/// <summary>A rule as the area has it.</summary>
internal sealed record RuleInForce(CataloguedRule Catalogued, RuleNumbers Numbers, bool IsOn);

/// <summary>One reminder that is owed to one person as of a day.</summary>
internal sealed record Owed(ReminderKey Key, RuleInForce Rule, Found Found, string Because);

/// <summary>Something due that nobody at all can be told of.</summary>
public sealed record Unheard(string Rule, string? Ref, string What, string Why);

/// <summary>All that is owed as of a day: found by the rules' own questions, given to whoever is to hear of it that day.</summary>
internal sealed class Owing
{
    private readonly Dictionary<(string Rule, Guid Subject, Guid Person), Owed> _byPerson = [];
    private readonly HashSet<(string Rule, Guid Subject)> _found = [];
    private readonly List<Unheard> _unheard = [];
    private readonly HashSet<string> _cutShort = [];

    private Owing(Recipients recipients, IReadOnlyDictionary<string, RuleInForce> rules) => (Recipients, Rules) = (recipients, rules);

    public Recipients Recipients { get; }
    public IReadOnlyDictionary<string, RuleInForce> Rules { get; }
    public IReadOnlyCollection<Owed> All => _byPerson.Values;
    public IReadOnlyList<Unheard> Unheard => _unheard;
    /// <summary>Rules of which there was more than one sweep looks at.</summary>
    public IReadOnlyCollection<string> CutShort => _cutShort;

    /// <param name="only">The rules and subjects asked about; null for all.</param>
    public static async Task<Owing> ReadAsync(TrackerDbContext db, LocalClock clock, DateOnly today, IReadOnlyDictionary<string, IReadOnlyCollection<Guid>>? only, CancellationToken ct)
    {
        var rules = await RuleNumbersQuery.InForceAsync(db, ct);
        var owing = new Owing(await StaffQuery.ReadAsync(db, today, ct), rules);
        var intervals = await StrategyIntervals.ReadAsync(db, ct);
        foreach (var rule in rules.Values.Where(r => r.IsOn && only?.ContainsKey(r.Catalogued.Key) != false))      // one bounded question for each rule
        {
            var found = await Finders.Of(rule.Catalogued.Key)(new Seek(db, today, rule.Numbers, intervals, only?[rule.Catalogued.Key], clock, ct));
            if (found.Count >= Seek.Most) { owing._cutShort.Add(rule.Catalogued.Key); }
            foreach (var one in found) { owing.Take(rule, one, today); }
        }
        return owing;
    }

    public Owed? Of(string rule, Guid subject, Guid person) => _byPerson.GetValueOrDefault((rule, subject, person));

    /// <summary>Why an open reminder is owed no longer; null while it is.</summary>
    public string? EndOf(ReminderKey key)
    {
        if (Recipients.Find(key.PersonId) is not { IsActive: true }) { return "The account is disabled"; }
        if (!Rules.TryGetValue(key.Rule, out var rule)) { return null; }
        if (!rule.IsOn) { return "The area has turned this rule off"; }
        if (Of(key.Rule, key.SubjectId, key.PersonId) is { } owed)
        {
            return owed.Key.DueOn == key.DueOn ? null : rule.Catalogued.Stopped;
        }
        if (_cutShort.Contains(key.Rule)) { return null; }      // it may only not have been looked at
        return _found.Contains((key.Rule, key.SubjectId)) ? "Somebody else is asked now" : rule.Catalogued.Stopped;
    }

    private void Take(RuleInForce rule, Found found, DateOnly today)
    {
        if (Turns.LatestOn(today, found.DueOn, rule.Numbers) is not { } turn) { return; }
        var key = rule.Catalogued.Key;
        _found.Add((key, found.SubjectId));
        IReadOnlyList<Rung> reached = turn < 0 ? [Rung.Owner] : Ladder.ReachedOn(today, found.DueOn, rule.Numbers);
        var told = Recipients.Of(found.Concerned, reached);
        if (told.Count == 0 && found.Concerned.MustBeHeard) { _unheard.Add(new Unheard(key, found.Ref, found.What, found.Why)); }
        foreach (var one in told)
        {
            _byPerson.TryAdd((key, found.SubjectId, one.PersonId), new Owed(new ReminderKey(key, found.SubjectId, one.PersonId, found.DueOn, turn, one.Rung), rule, found, one.Because));
        }
    }
}
