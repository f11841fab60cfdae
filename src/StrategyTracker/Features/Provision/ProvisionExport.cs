using System.Text;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.Forums;
using StrategyTracker.Features.Register;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Provision;

/// <summary>
/// A register as a file: a line for each entry that stands, and one for what has none. It leaves the house, so small numbers of
/// women are hidden in it (S-3).
/// </summary>
public sealed class ProvisionExport(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public async Task<string> GetAsync(ProvisionKind kind, Guid areaId, ProvisionFilter filter, Actor by, CancellationToken ct = default)
    {
        by.Require(kind.Reads());
        await using var db = await dbs.CreateDbContextAsync(ct);
        var (register, today) = (kind.Register(), clock.Today);
        var read = await db.ProvisionOfAsync(kind, areaId, ct);
        var items = read.Where(i => filter.Keeps(i, today)).ToList();
        var posts = await db.PostNamesAsync(items.Select(i => i.OwnerPostId), ct);
        var teams = await db.TeamNamesAsync(items.Select(i => i.TeamId).Concat(items.SelectMany(i => i.Entries).Select(e => e.TeamId)), ct);
        var limit = await db.SmallNumbersAsync(areaId, ct);
        var text = new StringBuilder(Csv.Line(Headings(register)));
        foreach (var item in items)
        {
            List<string?> head = [.. ItemCells(item, register, posts, teams, today)];
            foreach (var entry in item.Standing.OrderBy(e => e.From).ThenBy(e => e.Number).Select(e => (ProvisionEntry?)e).DefaultIfEmpty(null))
            {
                text.Append(Csv.Line([.. head, .. EntryCells(item, register, entry, teams, limit)]));
            }
        }
        if (read.Count == ProvisionListQuery.Most) { text.Append(Csv.Line([$"Only the first {ProvisionListQuery.Most:N0} by name were looked at for this file."])); }
        return text.ToString();
    }

    private static IEnumerable<string?> Headings(ProvisionRegister register) =>
    [
        "Name", .. register.Question is { } question ? new[] { question } : [], "Owner", "Team", "From", "To", "Review due", "Looked at", "Freshness", .. register.Details.Select(d => d.Label),
        Sentence($"{register.Entry} from"), Sentence($"{register.Entry} to"), .. register.Group is { } group ? new[] { Sentence(group), "Comes first" } : [], Sentence($"{register.Entry}: team"),
        .. register.Base is not null ? new[] { Sentence(register.Base), Sentence(register.Count!) } : [], .. register.Kind == ProvisionKind.Training ? new[] { "With other agencies" } : [], .. register.EntryDetails.Select(d => d.Label), "Note",
    ];

    private static IEnumerable<string?> ItemCells(ProvisionItem item, ProvisionRegister register, Dictionary<Guid, string> posts, Dictionary<Guid, string> teams, DateOnly today) =>
    [
        item.Name, .. register.Question is null ? [] : new[] { item.Answer.Words() }, item.OwnerPostId is { } post ? posts.GetValueOrDefault(post) : null, item.TeamId is { } team ? teams.GetValueOrDefault(team) : null,
        Urls.Day(item.From), Urls.Day(item.To), Urls.Day(item.ReviewDue), Urls.Day(item.CheckedOn), string.Join("; ", ProvisionState.Of(item, today).Badges.Select(b => b.Words)),
        .. register.Details.Select(f => item.Details.FirstOrDefault(d => d.Key == f.Key)?.Value),
    ];

    private static IEnumerable<string?> EntryCells(ProvisionItem item, ProvisionRegister register, ProvisionEntry? entry, Dictionary<Guid, string> teams, SmallNumbers limit)
    {
        var group = item.Groups.FirstOrDefault(g => g.Id == entry?.GroupId);
        var figure = ProvisionFigures.Shown(register, entry?.Count, entry?.Base, Reader.Published, limit);
        var details = register.DetailsOf(entry?.Details);
        return
        [
            Urls.Day(entry?.From), Urls.Day(entry?.To), .. register.Group is null ? [] : new[] { group?.Name, group is null ? null : group.IsFirst ? "yes" : "no" }, entry?.TeamId is { } team ? teams.GetValueOrDefault(team) : null,
            .. register.Base is null ? [] : new[] { figure.Base.Cell(figure.BaseHiding, limit), figure.Count.Cell(figure.CountHiding, limit) },
            .. register.Kind == ProvisionKind.Training ? new[] { entry?.IsMultiAgency switch { true => "yes", false => "no", _ => null } } : [],
            .. register.EntryDetails.Select(f => details.FirstOrDefault(d => d.Key == f.Key)?.Value), entry?.Note,
        ];
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

public static class ProvisionEndpoint
{
    /// <summary>Each register as a file, with the same filters in its address as the page.</summary>
    public static void MapProvision(this WebApplication app) =>
        app.MapGet(Urls.ProvisionCsvRoute, async (string slug, string? area, ProvisionExport export, AreasQuery areas, CurrentActor actors, HttpContext http, CancellationToken ct) =>
        {
            if (Urls.ProvisionKindOf(slug) is not { } kind) { return Results.NotFound(); }
            try
            {
                var by = await actors.GetAsync(ct);
                by.Require(kind.Reads());
                var text = await export.GetAsync(kind, (await areas.GetAsync(area, ct)).Id, ProvisionFilter.Parse(http.Request.QueryString.Value), by, ct);
                http.Response.Headers.CacheControl = "no-store";
                return Results.File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", $"{slug}.csv");
            }
            catch (RuleViolation refusal)
            {
                return Results.Problem(refusal.Message, statusCode: StatusCodes.Status403Forbidden);
            }
        }).ForSignedIn();
}
