using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Measures;

/// <summary>What a measure may lack, or be questioned for.</summary>
public enum MeasureLack { Reading, Period, Split, Comparator, Owner, Warning }

/// <summary>What the list of measures is narrowed to; all of it stands in the address.</summary>
public sealed record MeasureFilter(string? Area, MeasureTells? Tells = null, Guid? Owner = null, ParityVerdict? Verdict = null, MeasureLack? Lack = null, bool IsFlagged = false, bool IsPaired = false, bool HasSplit = false)
{
    public MeasureFilter Unfiltered => new(Area);
    public bool IsFiltered => this != Unfiltered;

    public string Href => Urls.MeasuresWith(Area, ("tells", Tells is { } tells ? Slugs.Of(tells) : null), ("owner", Owner?.ToString()), ("verdict", Verdict is { } verdict ? Slugs.Of(verdict) : null),
        ("lack", Lack is { } lack ? Slugs.Of(lack) : null), ("show", IsFlagged ? "flagged" : IsPaired ? "paired" : HasSplit ? "split" : null));

    public static MeasureFilter Of(string? area, string? tells, string? owner, string? verdict, string? lack, string? show) =>
        new(area, Slugs.Read<MeasureTells>(tells), Guid.TryParse(owner, out var post) ? post : null, Slugs.Read<ParityVerdict>(verdict), Slugs.Read<MeasureLack>(lack), show == "flagged", show == "paired", show == "split");

    public bool Keeps(MeasureRow row) =>
        (Tells is null || row.Standing.Facts.Tells == Tells) && (Owner is null || row.Standing.OwnerPostId == Owner) && (Verdict is null || row.Standing.Latest?.Parity.Verdict == Verdict)
        && (!IsFlagged || row.Standing.IsFlagged) && (!IsPaired || row.Pair is not null) && (!HasSplit || row.Standing.HasSplit)
        && Lack switch
        {
            MeasureLack.Reading => row.Standing.InHouse.Count == 0,
            MeasureLack.Period => row.Standing.Missing.Count > 0,
            MeasureLack.Split => row.Standing.Latest is { HasSplit: false, Women.IsRecorded: false },
            MeasureLack.Comparator => row.Standing.IsComparatorMissing,
            MeasureLack.Owner => row.Owner is null,
            MeasureLack.Warning => row.Standing.Latest?.Warnings.Count > 0,
            _ => true,
        };
}

public static class MeasureLacks
{
    public static string Words(this MeasureLack lack) => lack switch
    {
        MeasureLack.Reading => "No reading yet",
        MeasureLack.Period => "A period is missing",
        MeasureLack.Split => "No split held",
        MeasureLack.Comparator => "Comparator missing",
        MeasureLack.Owner => "Nobody owns it",
        _ => "A data-quality warning",
    };
}
