using StrategyTracker.Benchmarks;
using StrategyTracker.TestSupport;

if (BenchmarkOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(BenchmarkOptions.Usage);
    return 2;
}

if (options.MakeSweep is { } target)
{
    await SweepDatabase.FillAsync(target, options.Postgres);
    return 0;
}
Console.WriteLine(Machine.Facts());
if (options.Wants(SweepDatabase.Name))          // first, while this process has done nothing else
{
    await using var swept = await SweepDatabase.MakeAsync(options.Postgres);
    var (cold, again) = (await swept.SweepAsync(), await swept.SweepAsync());
    foreach (var goal in Goals.Of(cold, again)) { Console.WriteLine(goal); }
    foreach (var question in swept.Chasing()) { Result.Print(SweepDatabase.Actions, await Measured.OfAsync(question, null)); }
    if (options.Only is [SweepDatabase.Name]) { return 0; }
}
if (options.Wants(OutboxMail.Name))
{
    if (options.Postgres is { } server) { Environment.SetEnvironmentVariable(TestDatabase.PostgresVariable, server); }
    Console.WriteLine(await OutboxMail.MeasureAsync());
    if (options.Only is [OutboxMail.Name]) { return 0; }
}
List<Result> results = [];
foreach (var size in options.Only is [OccurrenceTurns.Name] ? [] : options.Sizes)
{
    await using var database = await PopulatedDatabase.OpenAsync(size, options);
    var questions = Questions.On(database).Where(q => options.Wants(q.Name)).ToList();
    if (size == options.Sizes[0]) { await Measured.WarmAsync(questions); }
    foreach (var question in questions)
    {
        results.Add(Result.Print(size, await Measured.OfAsync(question, database.Statements)));
    }
}
foreach (var size in options.PrintedSizes)
{
    await using var database = await PopulatedDatabase.OpenAsync(size, options);
    if (await Questions.PrintingAsync(database) is var printing)
    {
        results.Add(Result.Print(size, await Measured.OfAsync(printing, database.Statements)));
    }
}
var pages = options.Wants(Questions.Pages) ? await PagesResult.MeasureAsync(options) : [];
var chromium = options.Wants(Questions.Chromium) ? await ChromiumPrint.MeasureAsync(options) : null;
if (options.Wants(Questions.HistoryOnce) && options.Postgres is null) { results.AddRange(await LongHistory.MeasureAsync(options)); }
var crowd = options.Wants(Questions.Crowd) ? await CrowdResult.MeasureAsync(options) : null;
if (options.Wants(Questions.Matrix))
{
    foreach (var (name, districts, reports, rows) in Questions.Matrices)
    {
        await using var area = await AreaDatabase.MakeAsync(districts, reports);
        results.Add(Result.Print(AreaDatabase.Recommendations, await Measured.OfAsync(area.Matrix(name, rows), null)));
    }
}
if (options.Wants(OccurrenceTurns.Name))
{
    foreach (var size in options.Sizes) { foreach (var line in await OccurrenceTurns.MeasureAsync(size, options)) { Console.WriteLine(line); } }
}
Console.WriteLine();
foreach (var goal in Goals.Of(results).Concat(Goals.Of(results, crowd, pages, chromium))) { Console.WriteLine(goal); }
Console.WriteLine($"Load average at the end: {Machine.Load()}");
return 0;
