using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Partners;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Seeding;

/// <summary>What is stored already of a strategy, and of the posts and partners that all strategies share.</summary>
internal sealed record Stored(
    Strategy? Strategy, IReadOnlyList<Post> Posts, IReadOnlyList<Person> People, IReadOnlyList<Partner> Partners, IReadOnlyList<ActionPoint> Actions,
    IReadOnlyList<NarrativeCommitment> Commitments, IReadOnlyList<Aim> Aims, IReadOnlyList<Driver> Drivers, IReadOnlyList<ReferenceDocument> Documents,
    IReadOnlyList<GlossaryTerm> Glossary, IReadOnlyList<Anomaly> Anomalies, IReadOnlyList<Duty> Duties, IReadOnlyList<Measure> Measures,
    IReadOnlyList<SourceFigure> Figures, IReadOnlyList<BaselineRow> Rows, IReadOnlyList<ActionLink> Links, IReadOnlySet<string> RefsElsewhere);

/// <summary>One loading of one register: what it reads, what it finds wrong, what it adds, what differs.</summary>
internal sealed class Loading(Register register, Stored stored, RegisterProblems problems, int movedByDays, DateTime enteredAt)
{
    private readonly List<object> _added = [];

    public Register Register { get; } = register;
    public Stored Stored { get; } = stored;
    public RegisterProblems Problems { get; } = problems;
    public Differences Differences { get; } = new();
    public IReadOnlyList<object> Added => _added;

    /// <summary>How far the dates are moved: what the stored strategy has, else what was asked for.</summary>
    public int MovedByDays { get; } = stored.Strategy?.MovedByDays ?? movedByDays;
    public bool IsMoved => MovedByDays != 0;
    /// <summary>The seed's facts happened when the strategy was published.</summary>
    public Stamp Stamp { get; private set; } = new(Actor.System, enteredAt, DateOnly.FromDateTime(enteredAt));
    public DateOnly PublishedOn { get; private set; }
    public DateOnly Today { get; } = DateOnly.FromDateTime(enteredAt);

    public Strategy Strategy { get; set; } = null!;
    public PostBook Posts { get; } = new();
    public Dictionary<string, Partner> Partners { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, ActionPoint> Actions { get; } = new(StringComparer.Ordinal);

    public void Publish(DateOnly day) => (PublishedOn, Stamp) = (day, Stamp with { HappenedOn = day });

    public void Add(object entity) => _added.Add(entity);

    public DateOnly Moved(DateOnly day) => day.AddDays(MovedByDays);

    /// <summary>A day as the register writes it, moved; a problem when it is not a day.</summary>
    public DateOnly? DayOf(string? text, string file, string entry, string field)
    {
        if (text is null) { return null; }
        if (RegisterWords.Day(text) is { } day) { return Moved(day); }
        Problems.Add(file, entry, $"the field \"{field}\" says \"{text}\", which is not a day of the calendar; days are written like 2007-12-31.");
        return null;
    }

    /// <inheritdoc cref="RegisterProblems.ChoiceOf{T}"/>
    public T ChoiceOf<T>(string? word, string file, string entry, string field) where T : struct, Enum => Problems.ChoiceOf<T>(word, file, entry, field);

    public ActionPoint? ActionOf(string reference, string file, string entry, string field)
    {
        if (Actions.TryGetValue(reference, out var action)) { return action; }
        Problems.Add(file, entry, $"the field \"{field}\" names \"{reference}\", and there is no such action in the register.");
        return null;
    }
}
