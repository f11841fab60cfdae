using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.Progress;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tables;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>
/// The director's list (REP-03): what a post owns, shares and checks, what falls due and where an update is owed. Without a post
/// it is of the posts that the person holds, and of every post that has a part where they hold none.
/// </summary>
public sealed class PostsLists(IDbContextFactory<TrackerDbContext> dbs, ReportHeads heads, ProgressFigures figures, ActionLines actions, LocalClock clock) : INamedReport
{
    private const int Most = 500;

    private static readonly ListColumn[] Columns =
        [new("Ref.", 11.5), new("Action", 36), new("Part", 11), new("Next date", 13, ReportColumnKind.Date), new("Update due", 13, ReportColumnKind.Date), new("State", 15.5)];

    private static readonly (string Title, OwnerPart[] Parts)[] Kinds =
        [("Own", [OwnerPart.Accountable, OwnerPart.Doer]), ("Co-owned", [OwnerPart.CoOwner]), ("Checked", [OwnerPart.Checker]), ("Contributes to", [OwnerPart.Contributor])];

    private sealed record Asked(Guid Id, string Name);
    private sealed record Owned(Guid PostId, Guid ActionId, OwnerPart Part, bool IsLead, DateOnly From);

    public NamedReport Named => ReportCatalogue.DirectorsList;

    public async Task<RunReport> RunAsync(ReportAsk ask, Actor by, CancellationToken ct)
    {
        var progress = await heads.StrategyAsync(ask, ct);
        var (posts, owned) = await OwnedAsync(progress, ask.Part?.Trim(), by, ct);
        var lines = await actions.GetAsync(progress, ct);
        var before = ask.Since is { } since ? await BeforeAsync(progress, since, ct) : null;
        var held = owned.Select(o => o.ActionId).Distinct().Select(id => lines[id].Action).ToList();
        var f = Domain.Progress.Figures.Of(held, progress.AsAt.Day, progress.Strategy.Local);
        var owes = held.Count(a => IsOwed(a, progress));
        return ReportHeads.Run(Named, heads.Of(Named, progress, ask.Since) with
        {
            Holds = posts is [var only] ? $"What {only.Name} has a part in" : "What each post has a part in",
            Headlines =
            [
                new("Actions", f.Actions, progress.Figures.Actions, "with a part in them"), new("Closed", f.Closed, f.Actions, null, f.Closed > 0 ? Tone.Good : Tone.Neutral), new("Overdue", f.Overdue, f.Actions, null, f.Overdue > 0 ? Tone.Bad : Tone.Neutral),
                new("Due soon", f.DueSoon, f.Actions, $"within {progress.Strategy.Local.DueSoonDays} days", f.DueSoon > 0 ? Tone.Warning : Tone.Neutral),
                new("No date", f.NoDate, f.Actions, null, f.NoDate > 0 ? Tone.Warning : Tone.Neutral), new("Updates owed", owes, f.Actions, $"nothing heard for {progress.Strategy.Local.SilentAfterDays} days", owes > 0 ? Tone.Warning : Tone.Good),
            ],
            Parts = [.. posts.Select(p => Part(p, [.. owned.Where(o => o.PostId == p.Id)], progress, lines, before, ask.Since))],
            Definitions = [.. BoardDefinitions.Of(progress.Strategy.Local), new("Update due", $"The last day on which something must be heard of it; after {progress.Strategy.Local.SilentAfterDays} days without a word it is silent."), new("Next date", "The target date, or with none the strategy's deadline, the next occurrence or the next assurance check.")],
        }, progress.Strategy.Code, ask.Part);
    }

    private ReportPart Part(Asked post, List<Owned> owned, StrategyProgress progress, IReadOnlyDictionary<Guid, Line> lines, Dictionary<Guid, ActionFacts>? before, DateOnly? since)
    {
        var day = progress.AsAt.Day;
        var owed = owned.Select(o => lines[o.ActionId]).DistinctBy(l => l.Action.Id).Where(l => IsOwed(l.Action, progress)).ToList();
        return new(post.Name)
        {
            Meaning = $"Has a part in {(owned.Select(o => o.ActionId).Distinct().Count() is var count and not 1 ? $"{count} actions" : "1 action")}; an update is owed on {owed.Count}.{(since is { } from ? $" What moved since {Text.Day(from)} is said under the row." : "")}",
            Lists =
            [
                .. Kinds.Select(k => (k.Title, Rows: owned.Where(o => k.Parts.Contains(o.Part)).OrderBy(o => NextDate(lines[o.ActionId].Action) ?? DateOnly.MaxValue).Select(o => Row(o, progress, lines[o.ActionId], before, since)).ToList()))
                    .Where(k => k.Rows.Count > 0 || k.Title == "Own").Select(k => new ReportList(k.Title, Columns, k.Rows, "Owns nothing by itself.") { IsMain = k.Title == "Own" }),
                new("Updates owed", ActionLines.Columns, [.. owed.Select(l => actions.Row(l, day))], "No update is owed.") { Meaning = $"Open, and nothing reported or assured for {progress.Strategy.Local.SilentAfterDays} days." },
            ],
        };
    }

    private ListRow Row(Owned owned, StrategyProgress progress, Line line, Dictionary<Guid, ActionFacts>? before, DateOnly? since)
    {
        var (action, day) = (line.Action, progress.AsAt.Day);
        var part = owned.Part.Words();
        return new ListRow(
            action.Ref, line.Texts.Summary, new ListCell(char.ToUpperInvariant(part[0]) + part[1..]) { Under = owned.IsLead ? "leads" : null },
            ListCell.Of(NextDate(action), action.Facts.IsClosed() ? "Closed" : "No date"), ListCell.Of(action.Facts.UpdateDue(action.Kind, progress.Strategy.Local), "None"), line.Mark(day))
        {
            EnteredLate = clock.Late(action.StandingEnteredAt, day),
            Notes = since is { } from && before is not null && Moved(owned, line, before.GetValueOrDefault(action.Id), from, progress) is { } moved ? [new($"Since {Text.Day(from)}", moved)] : [],
        };
    }

    /// <summary>What is new or has moved since a day, in words; null when nothing has.</summary>
    private static string? Moved(Owned owned, Line line, ActionFacts? then, DateOnly since, StrategyProgress progress)
    {
        if (then is null) { return "New: added since then."; }
        var (was, now) = (then.ConditionOn(since, progress.Strategy.Local), line.Condition);
        var (before, after) = (NextDate(then), NextDate(line.Action));
        var words = string.Join(" ", new[]
        {
            owned.From > since ? "New on this list." : null,
            was == now ? null : $"Was {was.Words().ToLowerInvariant()}, is now {now.Words().ToLowerInvariant()}.",
            before == after ? null : $"Next date: from {Text.Day(before, "none")} to {Text.Day(after, "none")}.",
        }.OfType<string>());
        return words.Length == 0 ? null : words;
    }

    private static DateOnly? NextDate(ActionFacts action) => action.Facts.IsClosed() ? null : action.Facts.DueOn(action.Kind) ?? action.Facts.AssuranceDue;

    private static bool IsOwed(ActionFacts action, StrategyProgress progress) => action.Facts.IsSilentOn(action.Kind, progress.AsAt.Day, progress.Strategy.Local);

    private async Task<Dictionary<Guid, ActionFacts>> BeforeAsync(StrategyProgress progress, DateOnly since, CancellationToken ct)
    {
        var from = since < progress.Strategy.PublishedOn ? progress.Strategy.PublishedOn : since;
        return (await figures.GetAsync(progress.Strategy.Code, progress.AsAt with { Day = from }, ct)).Actions.ToDictionary(a => a.Id);
    }

    private async Task<(List<Asked> Posts, List<Owned> Owned)> OwnedAsync(StrategyProgress progress, string? part, Actor by, CancellationToken ct)
    {
        var day = progress.AsAt.Day;
        await using var db = await dbs.CreateDbContextAsync(ct);
        var known = progress.Actions.Select(a => a.Id).ToHashSet();
        var owned = (await (from o in db.ActionOwners.AsNoTracking()
                            join a in db.ActionPoints on o.ActionPointId equals a.Id
                            where a.StrategyId == progress.Strategy.Id && o.From <= day && (o.To == null || o.To > day)
                            orderby a.Order
                            select new Owned(o.PostId, o.ActionPointId, o.Part, o.IsLead, o.From)).ToListAsync(ct)).Where(o => known.Contains(o.ActionId)).ToList();
        if (!string.IsNullOrEmpty(part))
        {
            var found = await FindAsync(db, part, ct);
            return ([found], [.. owned.Where(o => o.PostId == found.Id)]);
        }
        var ids = owned.Select(o => o.PostId).ToHashSet();
        var posts = await db.Posts.AsNoTracking().Where(p => ids.Contains(p.Id) || by.PostIds.Contains(p.Id)).OrderBy(p => p.Name).Take(Most).Select(p => new Asked(p.Id, p.Name)).ToListAsync(ct);
        var own = posts.Where(p => by.PostIds.Contains(p.Id)).ToList();
        var asked = own.Count > 0 ? own : posts;
        return (asked, [.. owned.Where(o => asked.Any(p => p.Id == o.PostId))]);
    }

    private static async Task<Asked> FindAsync(TrackerDbContext db, string part, CancellationToken ct)
    {
        var posts = await db.Posts.AsNoTracking().Include(p => p.Variants).OrderBy(p => p.Name).Take(Most).ToListAsync(ct);
        bool Same(string name) => name.Equals(part, StringComparison.OrdinalIgnoreCase);
        var found = posts.Where(p => Same(p.Name)).ToList();
        if (found.Count == 0) { found = [.. posts.Where(p => p.Variants.Any(v => Same(v.Name)))]; }
        return found switch
        {
            [var only] => new Asked(only.Id, only.Name),
            [] => throw new RuleViolation($"There is no post \"{part}\"."),
            _ => throw new RuleViolation($"\"{part}\" may be {string.Join(" or ", found.Select(p => p.Name))}; name one of them."),
        };
    }
}
