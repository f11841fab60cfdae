using Microsoft.Data.Sqlite;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Benchmarks;

/// <summary>
/// An area with as many recommendations as the register has entries, each with a word of every district and a history of reports:
/// what the matrix costs by the cells it shows and by the history that is kept. A SQLite file of its own, made anew each time.
/// </summary>
internal sealed class AreaDatabase : IAsyncDisposable
{
    public const int Recommendations = 342;
    private const string Now = "2009-06-30T10:00:00Z";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("strategytracker-benchmark-area-");
    private readonly TrackerDbContextFactory _databases;
    private AreaHead _area = null!;

    private AreaDatabase() => _databases = TrackerDbContextFactory.OnSqlite(Path.Combine(_folder.FullName, "area.db"));

    public static async Task<AreaDatabase> MakeAsync(int districts, int reports)
    {
        var database = new AreaDatabase();
        await database._databases.MigrateAsync();
        await database.FillAsync(districts, reports);
        return database;
    }

    /// <summary>The matrix as its page asks for it: all rows on one page, or the usual fifty.</summary>
    public Question Matrix(string name, int rows)
    {
        var (query, by) = (new MatrixQuery(_databases, new LocalClock(new FixedClock(Now), new LocalClockOptions())), Actors.In(Role.Director));
        return new Question(name, () => query.GetAsync(_area, new RecommendationFilter(), by, rows));
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _databases.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task FillAsync(int districts, int reports)
    {
        var area = Area.Add("measured", "An area to measure", Stamps.AtPublication);
        for (var n = 1; n <= districts; n++) { area.AddDistrict($"District {n:00}", Stamps.AtPublication); }
        var source = SourceDocument.Add("SRC", "A report", new StrategyTracker.Domain.Recommendations.SourceFacts(), Stamps.AtPublication);
        var bodies = Enumerable.Range(1, 8).Select(n => Body.Add($"Body {n}", (Sector)(n % 4), area.Id, new BodyFacts(), Stamps.AtPublication)).ToList();
        _area = new AreaHead(area.Id, area.Version, area.Code, area.Name, false, [.. area.Districts.Select(d => new NamedChoice(d.Id, d.Name))]);
        await using (var db = _databases.CreateDbContext())
        {
            db.AddRange(area, source);
            db.AddRange(bodies);
            await db.SaveChangesAsync();
        }
        foreach (var portion in Enumerable.Range(1, Recommendations).Chunk(40))
        {
            await using var db = _databases.CreateDbContext();
            foreach (var n in portion)
            {
                var entry = Recommendation.Add(source.Id, $"SRC-{n}", $"Promise {n} of a report, made to women across the area.", new EntryFacts { Order = n, Standing = Standing.Formal }, Stamps.AtPublication);
                var adoption = Adoption.Register(entry, area.Id, Stamps.AtPublication);
                var body = bodies[n % bodies.Count];
                adoption.Entrust(body, null, null, new NamesBefore(null, null, null), Stamps.On("2007-12-01"));
                adoption.Respond(Answer.Accepted, null, null, "2010-01-01".Day(), Stamps.On("2007-12-10"));
                for (var report = 1; report <= reports; report++) { adoption.Report($"Report {report}.", null, Stamps.On(Text(report))); }
                foreach (var (district, i) in area.Districts.Select((d, i) => (d, i))) { adoption.SayOfDistrict(district, (DistrictState)((n + i) % 4), i % 3 == 0 ? body : null, null, null, Stamps.On("2009-01-10")); }
                db.AddRange(entry, adoption);
            }
            await db.SaveChangesAsync();
        }
    }

    private static string Text(int report) => new DateOnly(2008, 1, 1).AddDays(report).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
