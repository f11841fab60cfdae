using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Features.Progress;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>The strategy's own implementation template (REP-15): its rows in their own order, the blanks outstanding.</summary>
public sealed class ImplementationTemplate(IDbContextFactory<TrackerDbContext> dbs, ReportHeads heads, LocalClock clock) : INamedReport
{
    private static readonly ListColumn[] Columns = [new("Step", 38), new("No. in print", 12), new("Recorded", 30), new("Entered", 20)];

    public NamedReport Named => ReportCatalogue.ImplementationTemplate;

    public async Task<RunReport> RunAsync(ReportAsk ask, Actor by, CancellationToken ct)
    {
        var progress = await heads.StrategyAsync(ask, ct);
        var day = progress.AsAt.Day;
        var entered = await EnteredAsync([.. progress.Steps.Select(s => s.Id)], day, ct);
        return ReportHeads.Run(Named, heads.Of(Named, progress) with
        {
            Headlines = [new("Rows", progress.Steps.Count), new("Not recorded", progress.StepsBlank, progress.Steps.Count, "blank is not the same as not needed", progress.StepsBlank > 0 ? Tone.Warning : Tone.Good)],
            Parts =
            [
                new("The template")
                {
                    Meaning = progress.StepsBlank == 0 ? "Every row is recorded." : $"Outstanding: {string.Join("; ", progress.Steps.Where(s => s.Value.IsBlank).Select(s => s.Step))}.",
                    Lists =
                    [
                        new("The template", Columns, [.. progress.Steps.OrderBy(s => s.Order).Select(s => new ListRow(
                            s.Step, ListCell.OrQuiet(s.PrintedNumber, "None"),
                            s.Value.IsBlank ? new ListCell("Not recorded") { Mark = Tone.Warning } : s.Value.Raw ?? s.Value.Person ?? Text.Day(s.Value.From),
                            entered.TryGetValue(s.Id, out var last) && !s.Value.IsBlank ? new ListCell(Text.Day(last.On)) { Under = last.By } : ListCell.Quiet("As published"))
                        {
                            EnteredLate = entered.TryGetValue(s.Id, out var row) ? clock.Late(row.At, day) : null,
                            Notes = s.Note is { } note ? [new("Note", note)] : [],
                        })], "The strategy has no implementation template.") { IsMain = true },
                    ],
                },
            ],
            Definitions = [new("Not recorded", "The row is empty in the strategy or nobody has filled it since. An empty row is never read as \"not applicable\"."), new("As at", "What had happened by the end of that day. What was entered afterwards about that day or before counts, and is marked.")],
        }, progress.Strategy.Code);
    }

    private sealed record Entry(DateOnly On, DateTime At, string By);

    private async Task<Dictionary<Guid, Entry>> EnteredAsync(List<Guid> steps, DateOnly day, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var rows = await db.History.AsNoTracking().Where(h => steps.Contains(h.SubjectId) && h.HappenedOn <= day).OrderBy(h => h.SubjectId).ThenBy(h => h.Number).Take(1_000)
            .Select(h => new { h.SubjectId, h.HappenedOn, h.EnteredAt, h.ByName }).ToListAsync(ct);
        return rows.GroupBy(r => r.SubjectId).ToDictionary(g => g.Key, g => g.Last() is var last ? new Entry(last.HappenedOn, last.EnteredAt, last.ByName) : null!);
    }
}
