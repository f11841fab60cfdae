using System.Globalization;
using System.Text;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.Register;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Reports;
using StrategyTracker.Setup;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Measures;

/// <summary>Measures as files. Whatever leaves the house hides small numbers.</summary>
public static class MeasuresEndpoint
{
    public static void MapMeasures(this WebApplication app)
    {
        app.MapGet(Urls.MeasuresCsv(null), (string? area, MeasuresQuery query, AreasQuery areas, CurrentActor actors, HttpContext http, CancellationToken ct) => CsvAsync("measures", actors, async by =>
            Lines(await query.GetAsync((await areas.GetAsync(area, ct)).Id, by, ct)), http, ct)).ForSignedIn();
        app.MapGet($"{Urls.Strategies}/{{code}}/measures/{{reference}}/readings.csv", (string code, string reference, MeasureQuery query, CurrentActor actors, HttpContext http, CancellationToken ct) => CsvAsync("readings", actors, async by =>
            ReadingLines(await query.GetAsync(code, reference, by, ct)), http, ct)).ForSignedIn();
        app.MapGet(Urls.EqualityOfOutcomePdf(null), async (string? area, string? asAt, BuildEqualityOfOutcome build, ReportSlots slots, CurrentActor actors, HttpContext http, CancellationToken ct) =>
        {
            try { (await actors.GetAsync(ct)).Require(Act.RunReports); }
            catch (RuleViolation refusal) { return Results.Problem(refusal.Message, statusCode: StatusCodes.Status403Forbidden); }
            try
            {
                DateOnly? day = string.IsNullOrWhiteSpace(asAt) ? null : DateField.Read(asAt) ?? throw new RuleViolation($"As at: \"{asAt}\" is not a date. Write it like 2008-01-15.");
                var (bytes, name) = await slots.RunAsync(() => build.RunAsync(area, day, ct).GetAwaiter().GetResult() is var report
                    ? (EqualityOfOutcomePdf.Render(report), $"{report.AreaCode}-equality-of-outcome-{Urls.Day(report.AsAt)}.pdf") : default, ct: ct);
                http.Response.Headers.CacheControl = "no-store";
                return Results.File(bytes, "application/pdf", name);
            }
            catch (RuleViolation refusal) { return Results.Problem(refusal.Message, statusCode: StatusCodes.Status400BadRequest); }
        }).ForSignedIn();
    }

    /// <summary>The latest figures of each measure as lines that a spreadsheet reads and never runs.</summary>
    public static string Lines(MeasureList list)
    {
        var text = new StringBuilder(Csv.Line(["Ref", "Measure", "Tells", "Counted as", "Better", "Owner", .. Columns, "Periods missing"]));
        foreach (var row in list.Rows)
        {
            var m = row.Standing;
            text.Append(Csv.Line([m.Ref, m.Name, m.Facts.Tells.Words(), m.Facts.Form.Words(), m.Facts.Better.Words(), row.Owner?.Name, .. Cells(m.LatestFor(Reader.Published)), m.Missing.Count.ToString(CultureInfo.InvariantCulture)]));
        }
        return text.ToString();
    }

    /// <summary>Every reading in force of one measure, parts of the area included.</summary>
    public static string ReadingLines(MeasureStory story)
    {
        var text = new StringBuilder(Csv.Line(["Ref", "Where", .. Columns]));
        var where = story.Readings.ToDictionary(r => r.Shown.Id, r => r.Where);
        foreach (var reading in story.Standing.Published) { text.Append(Csv.Line([story.Ref, where.GetValueOrDefault(reading.Id), .. Cells(reading)])); }
        return text.ToString();
    }

    private static readonly string[] Columns =
        ["From", "To", "Women", "Women's base", "Women's figure", "Men", "Men's base", "Men's figure", "Total", "Total's base", "Total's figure", "Gap", "95% interval from", "95% interval to", "Ratio", "Verdict", "In a sentence", "Source", "Notes"];

    private static IEnumerable<string?> Cells(ShownReading? reading) => reading is not { } r ? Enumerable.Repeat<string?>(null, Columns.Length) :
    [
        Urls.Day(r.Period.From), Urls.Day(r.Period.To), .. Tally(r.Women), .. Tally(r.Men), .. Tally(r.Total),
        Number(r.Parity.Gap?.Points ?? r.Parity.Days), Number(r.Parity.Gap?.Interval.Low), Number(r.Parity.Gap?.Interval.High), Number(r.Parity.Ratio?.Value), r.Parity.Verdict.Words(), r.Parity.Sentence, r.Source, string.Join(" ", r.Warnings),
    ];

    private static string?[] Tally(ShownTally tally) => [Whole(tally.Figure.Count), Whole(tally.Figure.Base), tally.InWords];

    private static string? Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A figure below nought begins with the typographer's minus, so that no spreadsheet takes it for a formula.</summary>
    private static string? Number(double? number) => number is { } known ? $"{(Math.Round(known, 2) < 0 ? "−" : "")}{Math.Abs(known).ToString("0.##", CultureInfo.InvariantCulture)}" : null;

    private static async Task<IResult> CsvAsync(string name, CurrentActor actors, Func<Actor, Task<string>> write, HttpContext http, CancellationToken ct)
    {
        try
        {
            var by = await actors.GetAsync(ct);
            by.Require(Act.ReadProgress);
            var text = await write(by);
            http.Response.Headers.CacheControl = "no-store";
            return Results.File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", $"{name}.csv");
        }
        catch (NotFound) { return Results.NotFound(); }
        catch (RuleViolation refusal) { return Results.Problem(refusal.Message, statusCode: StatusCodes.Status403Forbidden); }
    }
}
