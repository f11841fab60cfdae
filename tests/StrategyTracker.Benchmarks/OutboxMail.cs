using System.Diagnostics;
using System.Globalization;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.TestSupport;
using StrategyTracker.TestSupport.Smtp;

namespace StrategyTracker.Benchmarks;

/// <summary>Letters to a real SMTP server on this machine that drops every tenth connection: none is lost, and how long it takes.</summary>
internal static class OutboxMail
{
    public const string Name = "outbox";
    private const int Letters = 1_000, DropEvery = 10, MostRuns = 20;

    public static async Task<string> MeasureAsync()
    {
        await using var smtp = await SmtpServer.StartAsync("--drop-every", DropEvery.ToString(CultureInfo.InvariantCulture));
        await using var office = await PostOffice.OpenAsync(smtp.Options());
        var written = await office.WriteAsync(Letters);
        var (first, runs, putOff) = (TimeSpan.Zero, 0, 0);
        var watch = Stopwatch.StartNew();
        while (runs < MostRuns && (await office.LettersAsync()).Any(l => l.State != OutboxState.Sent))
        {
            putOff += (await office.SendAsync()).PutOff;
            if (runs++ == 0) { first = watch.Elapsed; }
            office.Clock.Advance(TimeSpan.FromMinutes(10));     // the wait before another try is not what is measured
        }
        watch.Stop();
        var arrived = smtp.Letters().Select(l => l.MessageId).ToList();
        var lost = written.Count(w => !arrived.Contains($"<{w.Letter.Id:N}@tracker.test>"));
        var repeated = arrived.Count - arrived.Distinct().Count();
        var (database, verdict) = (TestDatabase.OnPostgres ? "PostgreSQL" : "SQLite", lost == 0 && repeated == 0 ? "met   " : "MISSED");
        return string.Create(CultureInfo.InvariantCulture,
            $"{verdict}  outbox on {database}: {Letters:N0} letters, every {DropEvery}th connection dropped: {lost} lost, {repeated} repeated, {putOff} tried again, {watch.Elapsed.TotalSeconds:N1} s in {runs} runs ({first.TotalSeconds:N1} s the first), {Letters / watch.Elapsed.TotalSeconds:N0} a second; load {Machine.Load()}");
    }
}
