using StrategyTracker.Domain.Measures.Statistics;

namespace StrategyTracker.Domain.Measures;

/// <summary>
/// Makes a measure's readings ready for a reader: the one way from a stored figure to a shown one. Teams, districts and other
/// parts of the area are protected together with the whole area's reading of the same period (S-3).
/// </summary>
public static class ShownReadings
{
    /// <param name="inForce">Every reading in force, parts included; see <see cref="Measure.InForce"/>.</param>
    /// <returns>Oldest period first, the whole area before its parts.</returns>
    public static IReadOnlyList<ShownReading> Of(MeasureForm form, BetterWay better, IEnumerable<Reading> inForce, Reader reader, SmallNumbers limit)
    {
        List<Reading> all = [.. inForce];
        var rows = Rows(form, all, reader, limit);
        return [.. all.OrderBy(r => r.From).ThenBy(r => r.To).ThenBy(r => r.Series == ReadingSeries.Whole ? 0 : 1).ThenBy(r => r.Number).Select(r => Shown(form, better, r, rows[r.Id], reader, limit) is var shown && r.Series == ReadingSeries.Whole ? shown with { Warnings = [.. shown.Warnings, .. Unexplained(form, r, all, reader)] } : shown)];
    }

    private static Dictionary<Guid, ShownSplit> Rows(MeasureForm form, List<Reading> all, Reader reader, SmallNumbers limit)
    {
        var rows = all.ToDictionary(r => r.Id, r => Suppression.Row(SplitOf(form, r), reader, limit, r.IsPublished));
        if (reader == Reader.InHouse) { return rows; }
        foreach (var period in all.GroupBy(r => (r.From, r.To)))
        {
            if (period.FirstOrDefault(r => r.Series == ReadingSeries.Whole) is not { } whole) { continue; }
            foreach (var parts in period.Where(r => r != whole && r.Geography is null).GroupBy(r => (r.DistrictId is null, r.TeamId is null, r.Category is null)).Select(g => g.ToList()))
            {
                var table = Suppression.Table([.. parts.Select(p => SplitOf(form, p))], SplitOf(form, whole), reader, limit);
                foreach (var (part, row) in parts.Zip(table.Parts).Append((whole, table.Whole)).Where(p => !p.Item1.IsPublished)) { rows[part.Id] = Narrower(rows[part.Id], row); }
            }
        }
        return rows;
    }

    private static ShownReading Shown(MeasureForm form, BetterWay better, Reading r, ShownSplit row, Reader reader, SmallNumbers limit)
    {
        var showsWords = reader == Reader.InHouse || r.IsPublished;
        ShownTally Tally(Tally tally, ShownFigure figure) => new(
            figure, form == MeasureForm.Duration && figure.ShowsRate && tally.Value is { } days ? (double)days : null, showsWords ? tally.Words : null, !showsWords && tally.Words is not null);
        return new ShownReading
        {
            Id = r.Id, Period = new Period(r.From, r.To), Series = r.Series, Method = r.Method, OverSampled = r.OverSampled, Source = r.Source, EnteredAt = r.EnteredAt, IsPublished = r.IsPublished,
            Women = Tally(r.Women, row.Women), Men = Tally(r.Men, row.Men), Total = Tally(r.Total, row.Total),
            Parity = Judge(form, better, r, row, limit), Warnings = [.. Warnings(form, r, limit)],
        };
    }

    private static Parity Judge(MeasureForm form, BetterWay better, Reading r, ShownSplit row, SmallNumbers limit)
    {
        if (r.WomenWords is not null || r.MenWords is not null) { return new Parity(ParityVerdict.NoRate, "Nothing to compare: a figure is given in words, which are kept as they are and never worked with."); }
        return form == MeasureForm.Duration
            ? Parity.OfDurations(row, (double?)r.WomenValue, (double?)r.MenValue, better, limit)
            : Parity.OfRates(row, better, limit);
    }

    private static IEnumerable<string> Warnings(MeasureForm form, Reading r, SmallNumbers limit)
    {
        Tally[] figures = [r.Women, r.Men, r.Total];
        if (r.IsSplitMissing) { yield return "Split missing: only a total was entered."; }
        if (!r.AddsUp(form)) { yield return "Women and men do not make the total that was entered. It is kept as entered."; }
        if (figures.Any(t => t.Words is not null)) { yield return "Given in words, so kept as text and never charted."; }
        if (form != MeasureForm.Count && figures.Any(t => t.Base == 0)) { yield return "A base is 0, so there is no rate."; }
        if (r.Method == ReadingMethod.Sample && figures.Any(t => t.Base is { } of && limit.IsUnder(of))) { yield return $"A sample with a base under {limit.Limit} cannot support a rate."; }
    }

    /// <summary>Teams, districts or values of another breakdown that do not make the whole: kept, and what is left over is said (R-21). To readers outside without numbers.</summary>
    private static IEnumerable<string> Unexplained(MeasureForm form, Reading whole, List<Reading> all, Reader reader)
    {
        if (form == MeasureForm.Duration) { yield break; }
        foreach (var (kind, of) in new (string, Func<Reading, bool>)[] { ("teams", r => r.TeamId is not null), ("districts", r => r.DistrictId is not null), ("parts", r => r.Category is not null) })
        {
            var parts = all.Where(r => (r.From, r.To) == (whole.From, whole.To) && r.Geography is null && of(r)).ToList();
            if (parts.Count < 2) { continue; }
            foreach (var (whom, tally) in new (string, Func<Reading, Tally>)[] { ("women", r => r.Women), ("men", r => r.Men) })
            {
                if (tally(whole).Value is not { } value || parts.Exists(p => tally(p).Value is null) || parts.Sum(p => tally(p).Value) is not { } sum || sum == value) { continue; }
                yield return reader == Reader.Published ? $"The {kind} do not make the whole area for {whom}; the difference is not explained."
                    : $"The {kind} make {Said.Number((int)sum)} of {Said.Number((int)value)} for {whom}: {Said.Number((int)Math.Abs(value - sum))} {(sum < value ? "unexplained" : "too many")}.";
            }
        }
    }

    private static Split SplitOf(MeasureForm form, Reading r) => new(FigureOf(form, r.Women), FigureOf(form, r.Men), FigureOf(form, r.Total));

    private static Figure FigureOf(MeasureForm form, Tally tally) => form switch
    {
        MeasureForm.Duration => Figure.OfBase(tally.Value is null ? null : tally.Base),
        MeasureForm.Count => Figure.OfCount((int?)tally.Value),
        _ => new Figure((int?)tally.Value, tally.Base),
    };

    /// <summary>Of two decisions the one that hides more, number by number.</summary>
    private static ShownSplit Narrower(ShownSplit one, ShownSplit other) => new(Narrower(one.Women, other.Women), Narrower(one.Men, other.Men), Narrower(one.Total, other.Total));

    private static ShownFigure Narrower(ShownFigure one, ShownFigure other)
    {
        if (!other.IsHidden) { return one; }
        if (!one.IsHidden) { return other; }
        var (count, of) = (one.CountHiding == Hiding.Shown ? other.CountHiding : one.CountHiding, one.BaseHiding == Hiding.Shown ? other.BaseHiding : one.BaseHiding);
        return new ShownFigure(count == Hiding.Shown ? one.Count : null, of == Hiding.Shown ? one.Base : null, count, of, ShowsRate: false, one.Note);
    }
}
