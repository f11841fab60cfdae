using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.Measures;

/// <summary>
/// One measure as it stood on a day: its readings entered by then, women beside men, what is missing, and what its actions came
/// to. Screens show <see cref="Shown"/>, which depends on who looks; whatever leaves the house shows <see cref="Reader.Published"/>.
/// </summary>
public sealed record MeasureStanding : IOwned
{
    public required Guid Id { get; init; }
    public required Guid Version { get; init; }
    public required Guid StrategyId { get; init; }
    public required string StrategyCode { get; init; }
    public required string Ref { get; init; }
    public required MeasureFacts Facts { get; init; }
    public required SmallNumbers Limit { get; init; }
    /// <summary>A figure for men belongs beside the one for women.</summary>
    public bool WantsComparator { get; init; }
    public Guid? OwnerPostId { get; init; }
    public IReadOnlyList<Guid> ActionIds { get; init; } = [];
    /// <summary>How many of its linked actions were closed by the day.</summary>
    public int ActionsDone { get; init; }
    /// <summary>Every reading in force, parts of the area included, oldest period first.</summary>
    public IReadOnlyList<ShownReading> InHouse { get; init; } = [];
    /// <summary>The same, small numbers hidden.</summary>
    public IReadOnlyList<ShownReading> Published { get; init; } = [];
    /// <summary>What a screen may show of it: to those who work with the figures everything, to anybody else what leaves the house.</summary>
    public Reader Seen { get; init; } = Reader.InHouse;
    /// <summary>Periods that ended long enough ago and have no figure for the whole area, oldest first (N-13).</summary>
    public IReadOnlyList<Period> Missing { get; init; } = [];

    public string Name => Facts.Name ?? "";
    /// <summary>The readings as the person looking may see them.</summary>
    public IReadOnlyList<ShownReading> Shown => For(Seen);
    public IReadOnlyList<ShownReading> For(Reader reader) => reader == Reader.InHouse ? InHouse : Published;
    /// <summary>The whole area's readings, oldest first.</summary>
    public IEnumerable<ShownReading> Whole(Reader reader) => For(reader).Where(r => r.IsWhole);
    /// <summary>The whole area's latest reading; null when there is none yet.</summary>
    public ShownReading? LatestFor(Reader reader) => Whole(reader).LastOrDefault();
    /// <summary>The same, as the person looking may see it.</summary>
    public ShownReading? Latest => LatestFor(Seen);
    /// <summary>Figures are held for parts of the area only.</summary>
    public bool HasPartsOnly => InHouse.Count > 0 && Latest is null;

    /// <summary>The latest reading has women and men.</summary>
    public bool HasSplit => Latest?.HasSplit == true;
    /// <summary>A comparator is wanted, and the latest reading has women and no men (A31).</summary>
    public bool IsComparatorMissing => WantsComparator && Latest is { Women.IsRecorded: true, Men.IsRecorded: false };
    /// <summary>The latest reading shows a gap to be followed up; the same for whoever looks, so that every screen and report counts alike.</summary>
    public bool IsFlagged => LatestFor(Reader.InHouse)?.Parity.IsFlagged == true;
    /// <summary>There is a base too small, so that women and men cannot be put beside each other.</summary>
    public bool IsTooFew => LatestFor(Reader.InHouse)?.Parity.Verdict is ParityVerdict.TooFew;
    /// <summary>Something of the latest reading is hidden in whatever leaves the house.</summary>
    public bool IsSuppressed => LatestFor(Reader.Published)?.IsSuppressed == true;

    /// <summary>"All n linked actions are complete, but the gap is unchanged", when it is so.</summary>
    public string? DoneAndUnchanged(Reader reader)
    {
        var judged = Whole(reader).Select(r => r.Parity).Where(p => p.IsJudged).Take(1).ToList();
        return ActionsBesideGap.Sentence(ActionIds.Count, ActionsDone, judged.FirstOrDefault(), LatestFor(reader)?.Parity);
    }

    /// <summary>The guard rail on the latest reading; null for a measure that is none or has no reading.</summary>
    public GuardRail? RailFor(Reader reader) => Facts.IsGuardRail && LatestFor(reader) is { } latest ? GuardRails.Of(Facts.Form, latest, Limit) : null;

    public IEnumerable<Guid> OwnerPostIds => OwnerPostId is { } post ? [post] : [];
    public Guid? AccountableOfficerId => null;
    public bool IsOwnedByBoard => false;
    public IEnumerable<Guid> TeamIds => [];

    /// <param name="readings">All rows of the measure; those entered after the day or the moment are left out.</param>
    /// <param name="done">How many of its linked actions were closed by the day.</param>
    public static MeasureStanding Of(Measure measure, string strategyCode, IEnumerable<Reading> readings, DateOnly day, DateTime? knownAt, SmallNumbers limit, int done)
    {
        List<Reading> inForce = [.. Measure.InForce(readings, day, knownAt)];
        var held = inForce.Where(r => r.Series == ReadingSeries.Whole).Select(r => new Period(r.From, r.To));
        return new MeasureStanding
        {
            Id = measure.Id, Version = measure.Version, StrategyId = measure.StrategyId, StrategyCode = strategyCode, Ref = measure.Ref, Facts = measure.Facts, Limit = limit, WantsComparator = measure.WantsComparator,
            OwnerPostId = measure.OwnerPostId, ActionIds = [.. measure.Actions.Select(a => a.ActionPointId)], ActionsDone = done,
            InHouse = ShownReadings.Of(measure.Form, measure.Better, inForce, Reader.InHouse, limit),
            Published = ShownReadings.Of(measure.Form, measure.Better, inForce, Reader.Published, limit),
            Missing = Period.Missing(measure.MeasuredFrom, measure.EveryMonths, held, day),
        };
    }
}
