using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;

namespace StrategyTracker.Store.Seeding.Equality;

public sealed record RegimesEntry(IReadOnlyList<RegimeEntry> Regimes, IReadOnlyList<AreaRegimeEntry> Areas);

public sealed record RegimeEntry
{
    public string? Code { get; init; }
    public string? Name { get; init; }
    public string? LegalBasis { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public int ReviewYears { get; init; }
    public int ReportMonths { get; init; }
    public string? GoalWord { get; init; }
    public string? Note { get; init; }
    public IReadOnlyList<RequirementEntry> Requirements { get; init; } = [];
}

public sealed record RequirementEntry(string? Kind, string? Words, string? Recurrence);

public sealed record AreaRegimeEntry(string? Area, string? Regime, string? From, string? To, string? PlanDue);

/// <summary>
/// Loads the equality duties as law has them, and which applies in which area from when. Codes are the keys: loading again adds
/// what is new and changes nothing stored; an area that has said for itself which duty applies keeps its word.
/// </summary>
public sealed class SeedRegimes(IDbContextFactory<TrackerDbContext> dbs, TimeProvider clock) : IUseCase
{
    public const string FileName = "regimes.json";

    /// <summary>The folder that holds the file; null when the seed has none.</summary>
    public static string? FolderIn(string seedFolder) => File.Exists(Path.Combine(Path.GetFullPath(seedFolder), FileName)) ? Path.GetFullPath(seedFolder) : null;

    /// <param name="movedByDays">Moves every day of law, for a demonstration whose strategy is moved.</param>
    /// <returns>How many duties and areas were added.</returns>
    /// <exception cref="BadRegister">The file has problems; nothing was saved.</exception>
    public async Task<int> RunAsync(string folder, int movedByDays = 0, CancellationToken ct = default)
    {
        var problems = new RegisterProblems();
        var register = await new RegisterFiles(folder, problems).FileAsync<RegimesEntry>(FileName, ct);
        problems.ThrowIfAny(folder);
        var now = clock.GetUtcNow().UtcDateTime;
        var stamp = new Stamp(Actor.System, now, DateOnly.FromDateTime(now));

        await using var db = await dbs.CreateDbContextAsync(ct);
        var regimes = await db.DutyRegimes.ToDictionaryAsync(r => r.Code, StringComparer.Ordinal, ct);
        var added = 0;
        foreach (var entry in problems.Once(FileName, register!.Regimes, r => r.Code, [], "code").Where(e => !regimes.ContainsKey(e.Code!)))
        {
            problems.Try(FileName, entry.Code!, () =>
            {
                var regime = Regime(entry, movedByDays, problems, stamp);
                regimes[regime.Code] = regime;
                db.Add(regime);
                added++;
            });
        }
        foreach (var inArea in register.Areas.GroupBy(a => a.Area ?? ""))
        {
            var area = await db.Areas.Include(a => a.Regimes).FirstOrDefaultAsync(a => a.Code == inArea.Key, ct);
            if (area is null) { problems.Add(FileName, inArea.Key, "there is no such area in the database; load its strategy first."); continue; }
            if (area.Regimes.Count > 0) { continue; }
            foreach (var entry in inArea)
            {
                problems.Try(FileName, $"{entry.Area}, {entry.Regime}", () =>
                {
                    var regime = regimes.GetValueOrDefault(entry.Regime ?? "") ?? throw new RuleViolation($"the field \"regime\" names \"{entry.Regime}\", and there is no such duty in the file.");
                    area.ComeUnder(regime, Day(entry.From, movedByDays, "from") ?? regime.From, Day(entry.To, movedByDays, "to"), Day(entry.PlanDue, movedByDays, "planDue"), stamp);
                    added++;
                });
            }
        }
        problems.ThrowIfAny(folder);
        await db.SaveChangesAsync(ct);
        return added;
    }

    private static DutyRegime Regime(RegimeEntry entry, int moved, RegisterProblems problems, Stamp stamp)
    {
        var from = Day(entry.From, moved, "from") ?? throw new RuleViolation("the field \"from\" is missing.");
        var regime = DutyRegime.Add(entry.Code!, entry.Name!, entry.LegalBasis!, from, Day(entry.To, moved, "to"), entry.ReviewYears, entry.ReportMonths, entry.GoalWord!, entry.Note, stamp);
        foreach (var requirement in entry.Requirements)
        {
            regime.Require(problems.ChoiceOf<RequirementKind>(requirement.Kind, FileName, entry.Code!, "kind"), requirement.Words!, requirement.Recurrence);
        }
        return regime;
    }

    private static DateOnly? Day(string? text, int moved, string field) => text is null ? null
        : RegisterWords.Day(text)?.AddDays(moved) ?? throw new RuleViolation($"the field \"{field}\" says \"{text}\", which is not a day of the calendar; days are written like 2007-12-31.");
}
