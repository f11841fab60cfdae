using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.Measures;
using StrategyTracker.Features.Progress;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>The section or pathway report (REP-04): why, the actions with how each stands, the measures, and what the prose promises besides. Without a part it is of every section.</summary>
public sealed class SectionsInFull(IDbContextFactory<TrackerDbContext> dbs, ReportHeads heads, ActionLines actions, MeasureStandingsQuery measures, LocalClock clock) : INamedReport
{
    private static readonly ListColumn[] Measures = [new("Ref.", 8), new("Measure", 32), new("Women", 15), new("Men", 15), new("Gap", 15), new("Verdict", 15)];
    private static readonly ListColumn[] Promises = [new("Ref.", 12), new("Promise", 46), new("Kind", 17), new("What became of it", 25)];

    private sealed record Promise(Guid SectionId, string Ref, string Summary, string? Actor, CommitmentKind Kind, IReadOnlyList<string> Mirrors, string? PromotedTo, DateOnly? PromotedOn, DateTime EnteredAt);

    public NamedReport Named => ReportCatalogue.Section;

    public async Task<RunReport> RunAsync(ReportAsk ask, Actor by, CancellationToken ct)
    {
        var progress = await heads.StrategyAsync(ask, ct);
        var sections = Chosen(progress, ask.Part?.Trim());
        var lines = await actions.GetAsync(progress, ct);
        var (narratives, promises) = await BesideAsync([.. sections.Select(s => s.Id)], progress.AsAt.Day, ct);
        var standings = await MeasuresAsync(progress, ct);
        var f = Domain.Progress.Figures.Of(progress.Actions.Where(a => sections.Any(s => s.Number == a.SectionNumber)), progress.AsAt.Day, progress.Strategy.Local);
        var made = promises.Count(p => p.PromotedOn is not null);
        return ReportHeads.Run(Named, heads.Of(Named, progress) with
        {
            Title = sections is [var only] ? $"Section {Number(only)}: {only.Title}" : string.IsNullOrWhiteSpace(ask.Part) ? "Section by section" : ask.Part.Trim(),
            Holds = sections.Count == progress.Sections.Count ? "Every section" : $"{(sections.Count == 1 ? "Section" : "Sections")} {string.Join(", ", sections.Select(Number))}",
            Headlines =
            [
                new("Actions", f.Actions), new("Closed", f.Closed, f.Completable, "of those that can be complete", f.Closed > 0 ? Tone.Good : Tone.Neutral), new("Overdue", f.Overdue, f.Actions, null, f.Overdue > 0 ? Tone.Bad : Tone.Neutral),
                new("No date", f.NoDate, f.Actions, null, f.NoDate > 0 ? Tone.Warning : Tone.Neutral), new("Nobody owns it", f.Unowned, f.Actions, null, f.Unowned > 0 ? Tone.Bad : Tone.Neutral), new("Silent", f.Silent, f.Actions, $"nothing heard for {progress.Strategy.Local.SilentAfterDays} days", f.Silent > 0 ? Tone.Warning : Tone.Neutral),
                new("Promises in the prose", promises.Count, null, $"{made} made an action"),
            ],
            Parts = [.. sections.Select(s => Part(s, progress, lines, narratives.GetValueOrDefault(s.Id), [.. promises.Where(p => p.SectionId == s.Id)], standings))],
            Definitions = [.. BoardDefinitions.Of(progress.Strategy.Local), new("Promise in the prose", "A promise or rule of practice found only in the running text of the strategy. It can be made an action.")],
        }, progress.Strategy.Code, ask.Part);
    }

    private static string Number(SectionProgress section) => section.Number.ToString(CultureInfo.InvariantCulture);

    private static List<SectionProgress> Chosen(StrategyProgress progress, string? part)
    {
        if (string.IsNullOrEmpty(part)) { return [.. progress.Sections]; }
        List<SectionProgress> found = int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? [.. progress.Sections.Where(s => s.Number == number)]
            : part.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var word, var n] && word.Equals("pathway", StringComparison.OrdinalIgnoreCase) && int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var pathway)
                ? [.. progress.Sections.Where(s => s.Pathway == pathway)] : [];
        return found.Count > 0 ? found : throw new RuleViolation($"{progress.Strategy.Code} has no section \"{part}\". Its sections are {string.Join(", ", progress.Sections.Select(Number))}; \"Pathway 1\" asks for a pathway.");
    }

    private ReportPart Part(SectionProgress section, StrategyProgress progress, IReadOnlyDictionary<Guid, Line> lines, string? narrative, List<Promise> promises, IReadOnlyList<MeasureStanding> standings)
    {
        var day = progress.AsAt.Day;
        var own = progress.Actions.Where(a => a.SectionNumber == section.Number).ToList();
        var ids = own.Select(a => a.Id).ToHashSet();
        var measured = standings.Where(m => m.ActionIds.Any(ids.Contains)).ToList();
        return new($"{Number(section)}  {section.Title}")
        {
            Meaning = $"{(section.Pathway is { } pathway ? $"Pathway {pathway}. " : "")}{Count(own.Count, "action", "actions")}: {section.Figures.Closed} closed, {section.Figures.Overdue} overdue, {section.Figures.NoDate} without a date, {section.Figures.Unowned} owned by nobody.",
            Text = narrative,
            Lists =
            [
                new("Actions", ActionLines.Columns, [.. own.Select(a => actions.Row(lines[a.Id], day, withUpdate: true))], "This section has no action points of its own.") { IsMain = true },
                .. measured.Count == 0 ? Array.Empty<ReportList>() : [new("Measures", Measures, [.. measured.Select(m => Measure(m, day))], "")],
                .. promises.Count == 0 ? Array.Empty<ReportList>() : [new("Promises in the prose", Promises, [.. promises.Select(p => Row(p, day))], "")],
            ],
        };
    }

    private ListRow Measure(MeasureStanding m, DateOnly day)
    {
        if (m.LatestFor(Reader.Published) is null) { return new ListRow(m.Ref, m.Name, ListCell.Quiet("No figures"), ListCell.Quiet("No figures"), ListCell.Quiet("None"), new ListCell("No figures yet") { Mark = Tone.Neutral }); }
        var line = BuildParityPages.Line(m);
        return new ListRow(line.Ref, new ListCell(line.Name) { Under = line.Period }, Figure(line.Women), Figure(line.Men), Figure(line.Gap), line.State) { Notes = [new(null, line.Sentence), .. line.Notes.Select(n => new ListNote(null, n))], EnteredLate = clock.Late(m.LatestFor(Reader.Published)!.EnteredAt, day) };
    }

    private static ListCell Figure(ParityFigure figure) => new(figure.Value) { Under = figure.Under };

    private ListRow Row(Promise promise, DateOnly day) => new(
        promise.Ref, new ListCell(promise.Summary) { Under = promise.Actor }, promise.Kind.Words(),
        (promise.PromotedOn, promise.Mirrors.Count) switch
        {
            ({ } on, _) => new ListCell($"Made an action: {promise.PromotedTo}") { Mark = Tone.Good, Under = Text.Day(on) },
            (_, > 0) => $"An action says the same: {string.Join(", ", promise.Mirrors)}",
            _ => new ListCell("In the prose only") { Mark = Tone.Neutral },
        })
    { EnteredLate = promise.PromotedOn is null ? null : clock.Late(promise.EnteredAt, day) };

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";

    private async Task<IReadOnlyList<MeasureStanding>> MeasuresAsync(StrategyProgress progress, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Strategies.AsNoTracking().Where(s => s.Id == progress.Strategy.Id).Select(s => s.AreaId).FirstOrDefaultAsync(ct) is { } area
            ? [.. (await measures.GetAsync(area, progress.AsAt, ct)).Where(m => m.StrategyId == progress.Strategy.Id)] : [];
    }

    private async Task<(Dictionary<Guid, string> Narratives, List<Promise> Promises)> BesideAsync(List<Guid> sections, DateOnly day, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var narratives = await db.Sections.AsNoTracking().Where(s => sections.Contains(s.Id) && s.Narrative != null).ToDictionaryAsync(s => s.Id, s => s.Narrative!, ct);
        var found = await db.NarrativeCommitments.AsNoTracking().Include(c => c.Mirrors).Where(c => sections.Contains(c.SectionId)).OrderBy(c => c.Order).ThenBy(c => c.Ref).Take(2_000).ToListAsync(ct);
        var ids = found.ConvertAll(c => c.Id);
        var named = found.SelectMany(c => c.Mirrors.Select(m => m.ActionPointId)).Concat(found.Select(c => c.PromotedToId).OfType<Guid>()).Distinct().ToList();
        var refs = await db.ActionPoints.AsNoTracking().Where(a => named.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Ref, ct);
        var promoted = (await db.History.AsNoTracking().Where(h => ids.Contains(h.SubjectId) && h.What == "made an action" && h.HappenedOn <= day).Select(h => new { h.SubjectId, h.HappenedOn, h.EnteredAt }).ToListAsync(ct)).ToDictionary(h => h.SubjectId);
        return (narratives, found.ConvertAll(c => new Promise(c.SectionId, c.Ref, c.Summary, c.Actor, c.Kind, [.. c.Mirrors.Select(m => refs[m.ActionPointId]).Order(StringComparer.Ordinal)],
            c.PromotedToId is { } action ? refs.GetValueOrDefault(action) : null, promoted.GetValueOrDefault(c.Id)?.HappenedOn, promoted.GetValueOrDefault(c.Id)?.EnteredAt ?? default)));
    }
}
