using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.Forums;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tables;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>Area implementation of recommendations (R-2): how each stands, who answers for it, what source it rests on, and what each district says. Figures are those of <see cref="AreaFigures"/>.</summary>
public sealed class RecommendationsAcrossArea(IDbContextFactory<TrackerDbContext> dbs, ReportHeads heads, AreaFigures figures, AdoptionStandingsQuery standings, DistrictStandingsQuery districts, LocalClock clock) : INamedReport
{
    /// <summary>More columns than this are hard to read across a page; the rest stand in a table after it.</summary>
    private const int DistrictsAcross = 5;

    private static readonly ListColumn[] Columns = [new("Ref.", 11.5, IsKey: true), new("Recommendation", 37), new("Responsible", 19), new("Target", 13, ReportColumnKind.Date), new("State", 19.5)];
    private static readonly ListColumn[] Moves = [new("Ref.", 12, IsKey: true), new("Recommendation", 40), new("Was", 24), new("Is now", 24)];

    private sealed record Beside(IReadOnlyDictionary<Guid, Source> Sources, IReadOnlyDictionary<Guid, string> Names)
    {
        public string? Name(Guid? id) => id is { } known ? Names.GetValueOrDefault(known) : null;
    }

    private sealed record Source(string Code, string Title, int? Year, string Reliability, bool IsAnonymous);

    public NamedReport Named => ReportCatalogue.AreaImplementation;

    public async Task<RunReport> RunAsync(ReportAsk ask, Actor by, CancellationToken ct)
    {
        var asked = await heads.AreaAsync(ask, ct);
        var area = await figures.GetAsync(asked.Head.Id, asked.Head.Code, asked.Head.Name, asked.AsAt, ct);
        var beside = await BesideAsync(asked.Head.Id, area.Adoptions, ct);
        var said = (await districts.GetAsync(asked.Head, asked.AsAt, ct)).ToDictionary(d => (d.AdoptionId, d.DistrictId));
        var f = area.Recommendations;
        return ReportHeads.Run(Named, heads.Of(Named, asked) with
        {
            Holds = "Every recommendation the area has taken up, in the order of the sources",
            Headlines =
            [
                new("Recommendations", f.Adoptions, null, "taken up in the area"), new("Accepted", f.Accepted, f.Adoptions, "whole or in part"), new("Answers overdue", f.AwaitingOverdue, f.Adoptions, "asked, and the day has passed", f.AwaitingOverdue > 0 ? Tone.Bad : Tone.Neutral),
                new("Stalled", f.Stalled, f.Open, $"blocked, moved twice, or no word for {AdoptionFacts.StallDays} days", f.Stalled > 0 ? Tone.Bad : Tone.Neutral), new("Past their target", f.Overdue, f.Open, "and not delivered", f.Overdue > 0 ? Tone.Bad : Tone.Neutral),
                new("Nobody drives it", f.NoDriver, f.Accepted, "accepted, with no board or no post", f.NoDriver > 0 ? Tone.Warning : Tone.Neutral), new("Delivered", f.Delivered, f.Accepted, "verified by somebody else"), new("Outcome evidenced", f.OutcomeEvidenced, f.Delivered, "shown to have changed something"),
            ],
            Parts =
            [
                .. asked.Since is { } since ? [await SinceAsync(asked, area, since, ct)] : Array.Empty<ReportPart>(),
                new("By state") { Bars = new("recommendation", "recommendations", [.. f.ByState.Where(s => s.Value > 0).Select(s => new StateCount(BuildAreaProgress.Mark(s.Key), s.Value))]), Text = f.Adoptions == 0 ? "The area has taken up no recommendation yet." : null },
                new("Recommendation by recommendation") { Lists = [new("Recommendation by recommendation", Columns, [.. area.Adoptions.Select(a => Row(a, asked.Day, beside))], "The area has taken up no recommendation yet.") { IsMain = true }] },
                Districts(asked, area.Adoptions, said),
                Sources(area.Adoptions, beside),
            ],
            Definitions =
            [
                new("Stalled", $"Blocked by somebody, its date moved twice with no progress in between, or no word for {AdoptionFacts.StallDays} days."), new("Past their target", "The area's own target date has passed, and nothing has been verified as delivered."),
                new("Delivered, outcome evidenced", "Two facts: verified as done by somebody else, and shown to have changed something."),
                new("Formal recommendation, consultation proposal, ask in the text, observed", "What the source itself makes of it. Only a formal recommendation was addressed to somebody as one."),
                new("Nothing reported", "The district has said nothing. It is never read as nothing to do."),
                new("As at", "How things stood at the end of that day. What was entered afterwards about that day or before counts, and is marked."),
            ],
        });
    }

    private ListRow Row(AdoptionThen a, DateOnly day, Beside beside)
    {
        var source = beside.Sources.GetValueOrDefault(a.RecommendationId);
        var (board, post) = (beside.Name(a.Facts.DrivingBoardId), beside.Name(a.Facts.DrivingPostId));
        return new ListRow(
            a.Ref, new ListCell(a.Summary) { Under = $"{source?.Code}: {(source?.IsAnonymous == true ? "anonymous comment" : a.Standing.Words().ToLowerInvariant())}" },
            beside.Name(a.Facts.ResponsibleBodyId) is { } body ? new ListCell(body) { Under = Driven(board, post) } : new ListCell("Nobody named") { IsQuiet = true, Under = Driven(board, post) },
            ListCell.Of(a.Facts.TargetDate), BuildAreaProgress.Mark(a.Facts.On(day)))
        {
            EnteredLate = clock.Late(a.EnteredAt, day),
            Notes = a.Facts.StallOn(day) is { } why ? [new(null, $"Stalled: {why}.")] : [],
        };
    }

    private static string? Driven(string? board, string? post) => (board, post) switch { (null, null) => null, (null, _) => $"driven by {post}", (_, null) => $"driven by {board}", _ => $"driven by {board}, {post}" };

    private async Task<ReportPart> SinceAsync(AreaAsked asked, AreaStanding area, DateOnly since, CancellationToken ct)
    {
        var before = (await standings.GetAsync(asked.Head.Id, new AsAt(since), ct)).ToDictionary(a => a.Id);
        var (added, both) = (area.Adoptions.Where(a => !before.ContainsKey(a.Id)).ToList(), area.Adoptions.Where(a => before.ContainsKey(a.Id)).Select(a => (Now: a, Then: before[a.Id])).ToList());
        var moved = both.Where(b => b.Now.Facts.On(asked.Day) != b.Then.Facts.On(since)).ToList();
        var dated = both.Where(b => b.Now.Facts.TargetDate != b.Then.Facts.TargetDate).ToList();
        return new($"Since {Text.Day(since)}")
        {
            Meaning = $"{added.Count} taken up, {moved.Count} moved to another state, {dated.Count} given another date.",
            Lists =
            [
                new("Moved to another state", Moves, [.. moved.Select(b => Move(b.Now, BuildAreaProgress.Mark(b.Then.Facts.On(since)), BuildAreaProgress.Mark(b.Now.Facts.On(asked.Day)), asked.Day))], "None moved to another state."),
                new("Taken up", Moves, [.. added.Select(a => Move(a, ListCell.Quiet("Not taken up"), BuildAreaProgress.Mark(a.Facts.On(asked.Day)), asked.Day))], "None was taken up."),
                new("Given another date", Moves, [.. dated.Select(b => Move(b.Now, ListCell.Of(b.Then.Facts.TargetDate), ListCell.Of(b.Now.Facts.TargetDate), asked.Day))], "No target date was set or moved."),
            ],
        };
    }

    private ListRow Move(AdoptionThen a, ListCell was, ListCell now, DateOnly day) => new(a.Ref, a.Summary, was, now) { EnteredLate = clock.Late(a.EnteredAt, day) };

    private ReportPart Districts(AreaAsked asked, IReadOnlyList<AdoptionThen> adoptions, Dictionary<(Guid, Guid), DistrictThen> said)
    {
        var spoken = adoptions.Where(a => asked.Head.Districts.Any(d => said.ContainsKey((a.Id, d.Id)))).ToList();
        var groups = asked.Head.Districts.Chunk(DistrictsAcross).ToList();
        return new("District by district")
        {
            Meaning = (asked.Head.Districts.Count, spoken.Count) switch
            {
                (0, _) => "The area has no districts.",
                (_, 0) => "No district has reported on any recommendation yet.",
                _ => $"Each district's own word, in the order of the sources; no district is ranked. {adoptions.Count - spoken.Count} on which no district has reported are left out.",
            },
            Lists = spoken.Count == 0 ? [] : [.. groups.Select((group, at) => new ReportList(groups.Count == 1 ? "District by district" : $"District by district, {at + 1} of {groups.Count}",
                [new("Ref.", 13, IsKey: true), .. group.Select(d => new ListColumn(d.Name, 87.0 / group.Length))],
                [.. spoken.Select(a => new ListRow([a.Ref, .. group.Select(d => Cell(said.GetValueOrDefault((a.Id, d.Id))))])
                {
                    EnteredLate = group.Select(d => said.GetValueOrDefault((a.Id, d.Id))).Select(c => c is null ? null : clock.Late(c.EnteredAt, asked.Day)).FirstOrDefault(l => l is not null),
                    Notes = [.. group.Select(d => said.GetValueOrDefault((a.Id, d.Id)) is { WorthCopying: { } words } ? new ListNote($"Worth copying, {d.Name}", words) : null).OfType<ListNote>()],
                })], ""))],
        };
    }

    private static ListCell Cell(DistrictThen? said)
    {
        if (said is null) { return ListCell.Quiet("Nothing reported"); }
        var badge = ((DistrictState?)said.State).Badge();
        return new ListCell(badge.Words) { Mark = badge.Tone.OnPaper(), Under = said.Body };
    }

    private static ReportPart Sources(IReadOnlyList<AdoptionThen> adoptions, Beside beside) => new("What they rest on")
    {
        Lists =
        [
            new("What they rest on", [new("Source", 12, IsKey: true), new("Title", 48), new("Year", 10), new("How far to lean on it", 16), new("Recommendations", 14, ReportColumnKind.Number)],
                [.. adoptions.Where(a => beside.Sources.ContainsKey(a.RecommendationId)).GroupBy(a => beside.Sources[a.RecommendationId] with { IsAnonymous = false }).OrderBy(g => g.Key.Code, StringComparer.Ordinal)
                    .Select(g => new ListRow(g.Key.Code, g.Key.Title, ListCell.OrQuiet(g.Key.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), "None"), g.Key.Reliability, g.Count()))], "There is no source yet."),
        ],
    };

    private async Task<Beside> BesideAsync(Guid areaId, IReadOnlyList<AdoptionThen> adoptions, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var sources = (await db.Recommendations.AsNoTracking().Where(r => db.Adoptions.Any(a => a.AreaId == areaId && a.RecommendationId == r.Id)).OrderBy(r => r.Ref).Take(MatrixQuery.Most)
            .Join(db.SourceDocuments, r => r.SourceId, s => s.Id, (r, s) => new { r.Id, r.NeedsReview, s.Code, s.Title, s.Year, s.Reliability }).ToListAsync(ct))
            .ToDictionary(s => s.Id, s => new Source(s.Code, s.Title, s.Year, s.Reliability.Words(), s.NeedsReview));
        var names = await db.BodyNamesAsync(adoptions.Select(a => a.Facts.ResponsibleBodyId), ct);
        foreach (var (id, name) in await db.ForumNamesAsync(adoptions.Select(a => a.Facts.DrivingBoardId), ct)) { names[id] = name; }
        var posts = adoptions.Select(a => a.Facts.DrivingPostId).OfType<Guid>().Distinct().ToList();
        foreach (var post in await db.Posts.AsNoTracking().Where(p => posts.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync(ct)) { names[post.Id] = post.Name; }
        return new Beside(sources, names);
    }
}
