using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Tables;

namespace StrategyTracker.Reports.Contents;

/// <summary>What came into the record after an issued pack, about days that pack had told of: the pack stays as it is, and the next one says so.</summary>
public sealed record LateEntries
{
    public required string Organisation { get; init; }
    /// <summary>The pack that stands as it was issued.</summary>
    public required int Pack { get; init; }
    /// <summary>The day up to which that pack told.</summary>
    public required DateOnly AsAt { get; init; }
    public required DateOnly IssuedOn { get; init; }
    public required DateTime RunAt { get; init; }
    /// <summary>Newest first.</summary>
    public required IReadOnlyList<LateEntry> Entries { get; init; }
    /// <summary>Whether there are more than are listed.</summary>
    public bool IsCut { get; init; }
}

/// <param name="On">The day it is about.</param>
/// <param name="EnteredOn">The day it came into the record.</param>
public sealed record LateEntry(DateOnly On, string Ref, string What, string? From, string? To, string? Why, DateOnly EnteredOn, string By);

/// <summary>The late entries as a report of a pack.</summary>
public static class LateEntriesContents
{
    public static Report Report(LateEntries late)
    {
        ArgumentNullException.ThrowIfNull(late);
        var title = FormattableString.Invariant($"Entered since pack {late.Pack} about the days before it");
        var asAt = $"About days up to {EnGb.Date(late.AsAt)}, entered after pack {late.Pack} was issued on {EnGb.Date(late.IssuedOn)}";
        return new(new ReportDocument(title, late.Organisation, late.RunAt, [new TitleBand(late.Organisation, title, asAt), .. Blocks(late)])
        {
            RunningHead = title,
            Footer = asAt,
            About = [new("Pack", FormattableString.Invariant($"{late.Pack}")), new("About days up to", EnGb.Date(late.AsAt))],
        }, [Table(late)]);
    }

    private static IEnumerable<Block> Blocks(LateEntries late)
    {
        yield return new Paragraph(late.Entries.Count == 0
            ? $"Nothing. What pack {late.Pack} said of the time up to {EnGb.Date(late.AsAt)} is what the record says today."
            : $"Pack {late.Pack} stays as it was issued. These entries came after it and are about days that it told of; the figures in this pack take them in.");
        if (late.Entries.Count == 0) { yield break; }
        yield return new Table("Entries about days before the last pack, made after it", [new("Day", 15, IsRowHeader: true), new("Item", 13), new("What changed", 50), new("Entered", 22)],
            [.. late.Entries.Select(e => new Row([EnGb.ShortDate(e.On), e.Ref, new Cell(Change(e)) { Under = e.Why }, new Cell(EnGb.ShortDate(e.EnteredOn)) { Under = e.By }]))]);
        if (late.IsCut) { yield return new Paragraph("The newest are listed; the strategy's history holds them all.", IsQuiet: true); }
    }

    private static string Change(LateEntry e) => e.What + (e.From, e.To) switch
    {
        ({ } from, { } to) => $": {from} → {to}",
        (null, { } to) => $": {to}",
        ({ } from, null) => $": no longer {from}",
        _ => "",
    };

    private static ReportTable Table(LateEntries late) => new("Late entries",
        [new("Day", ReportColumnKind.Date), new("Item"), new("What"), new("From"), new("To"), new("Why"), new("Entered", ReportColumnKind.Date), new("By")],
        [.. late.Entries.Select(IReadOnlyList<ReportCell> (e) => [e.On, e.Ref, e.What, e.From, e.To, e.Why, e.EnteredOn, e.By])]);
}
