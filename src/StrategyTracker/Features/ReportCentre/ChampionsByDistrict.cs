using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.Progress;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tables;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>Champion coverage (R-5): filled, vacant, without remit, board link or training, district by district. Standings are those of <see cref="ChampionStandingsQuery"/>.</summary>
public sealed class ChampionsByDistrict(IDbContextFactory<TrackerDbContext> dbs, ReportHeads heads, ChampionStandingsQuery standings, LocalClock clock) : INamedReport
{
    private static readonly ListColumn[] Districts =
        [new("District", 28), .. new[] { "Posts", "Filled", "Vacant", "No remit", "No board link", "Not trained" }.Select(t => new ListColumn(t, 12, ReportColumnKind.Number))];
    private static readonly ListColumn[] Posts = [new("Post", 27), new("Body", 17), new("Held by", 19), new("Covers", 17), new("Lacks", 20)];

    public NamedReport Named => ReportCatalogue.ChampionCoverage;

    public async Task<RunReport> RunAsync(ReportAsk ask, Actor by, CancellationToken ct)
    {
        var asked = await heads.AreaAsync(ask, ct);
        var posts = await standings.GetAsync(asked.Head.Id, asked.Day, ct);
        var f = ChampionFigures.Of(posts.Select(p => p.Standing));
        var holders = await HoldersAsync([.. posts.Select(p => p.Id)], asked.Day, ct);
        return ReportHeads.Run(Named, heads.Of(Named, asked) with
        {
            Headlines =
            [
                new("Champion posts", f.Posts), new("Filled", f.Posts - f.Vacant, f.Posts, null, f.Vacant == 0 && f.Posts > 0 ? Tone.Good : Tone.Neutral), new("Vacant", f.Vacant, f.Posts, null, f.Vacant > 0 ? Tone.Bad : Tone.Good),
                new("No remit", f.NoRemit, f.Posts, "nothing written on what the post is for", Warning(f.NoRemit)), new("No board link", f.NoBoardLink, f.Posts, "no board to reach upward through", Warning(f.NoBoardLink)), new("Not trained", f.Untrained, f.Posts, "training is asked for", Warning(f.Untrained)),
            ],
            Parts = [District(asked, posts), Gaps(asked, posts), Post(asked, posts, holders)],
            Definitions =
            [
                new("Vacant", "Nobody holds the post on the day; a deputy alone does not fill it."), new("No remit", "Neither words nor an address say what the post is for."), new("No board link", "No board is named that the champion can reach."),
                new("As at", "Who held what, what it covered, and its body, remit, board and training are as they were at the end of that day."),
            ],
        }, asked.Head.Code);
    }

    private static ReportPart District(AreaAsked asked, IReadOnlyList<ChampionThen> posts) => new("District by district")
    {
        Lists =
        [
            new("District by district", Districts,
            [
                .. asked.Head.Districts.Select(d => Line(d.Name, ChampionFigures.Of(posts.Where(p => p.Covers.Contains(d.Id)).Select(p => p.Standing)))),
                Line("No district named", ChampionFigures.Of(posts.Where(p => !asked.Head.Districts.Any(d => p.Covers.Contains(d.Id))).Select(p => p.Standing))),
                Line("Whole area", ChampionFigures.Of(posts.Select(p => p.Standing))) with { IsTotal = true },
            ], "The area has no districts.") { IsMain = true, Meaning = "A post that covers several districts is counted in each, and once in the whole area." },
        ],
    };

    private static ListRow Line(string name, ChampionFigures f) => new(name, f.Posts, f.Posts - f.Vacant, f.Vacant, f.NoRemit, f.NoBoardLink, f.Untrained);

    private static ReportPart Gaps(AreaAsked asked, IReadOnlyList<ChampionThen> posts)
    {
        List<string> none = [], vacant = [];
        foreach (var district in asked.Head.Districts)
        {
            var there = posts.Where(p => p.Covers.Contains(district.Id)).ToList();
            if (there.Count == 0) { none.Add(district.Name); } else if (there.All(p => p.Standing.IsVacant)) { vacant.Add(district.Name); }
        }
        return new("Where nobody is") { Text = string.Join("\n\n", new[] { Sentence(none, "No champion post covers"), Sentence(vacant, "Only a vacant post covers") }.OfType<string>().DefaultIfEmpty("Every district is covered by a post that somebody holds.")) };
    }

    private static string? Sentence(List<string> names, string words) => names switch { [] => null, [var only] => $"{words} {only}.", _ => $"{words} {string.Join(", ", names[..^1])} and {names[^1]}." };

    private ReportPart Post(AreaAsked asked, IReadOnlyList<ChampionThen> posts, ILookup<Guid, string> holders) => new("Post by post")
    {
        Lists =
        [
            new("Post by post", Posts, [.. posts.OrderByDescending(p => p.Standing.IsVacant).Select(p => new ListRow(
                p.Name, ListCell.OrQuiet(p.Body, "No body"), p.Standing.IsVacant ? new ListCell(p.HeldWords) { Mark = Tone.Bad } : string.Join(", ", holders[p.Id]),
                ListCell.OrQuiet(string.Join(", ", asked.Head.Districts.Where(d => p.Covers.Contains(d.Id)).Select(d => d.Name)), "No district"), Lacks(p)) { EnteredLate = clock.Late(p.EnteredAt, asked.Day) })], "The area has no champion posts."),
        ],
    };

    private static ListCell Lacks(ChampionThen post)
    {
        var isLacking = post.Standing.IsVacant || !post.Standing.HasRemit || !post.Standing.HasBoard;
        var words = (isLacking, post.Standing.IsUntrained) switch { (true, true) => $"{post.GapWords}, not trained", (false, true) => "Not trained", _ => post.GapWords };
        return new ListCell(words) { Mark = post.Standing.IsVacant ? Tone.Bad : isLacking || post.Standing.IsUntrained ? Tone.Warning : Tone.Good };
    }

    private static Tone Warning(int count) => count > 0 ? Tone.Warning : Tone.Neutral;

    private async Task<ILookup<Guid, string>> HoldersAsync(List<Guid> champions, DateOnly day, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var held = await (from c in db.ChampionPosts.AsNoTracking()
                          join h in db.PostHoldings on c.PostId equals h.PostId
                          join p in db.People on h.PersonId equals p.Id
                          where champions.Contains(c.Id) && !h.IsDeputy && (h.From == null || h.From <= day) && (h.To == null || h.To >= day)
                          orderby p.Name
                          select new { c.Id, p.Name }).Take(20 * ChampionStandingsQuery.Most).ToListAsync(ct);
        return held.ToLookup(h => h.Id, h => h.Name);
    }
}
