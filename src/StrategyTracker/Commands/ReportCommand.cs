using System.CommandLine;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Reports;

namespace StrategyTracker.Commands;

/// <summary>Reports as files, from the same builders as the screens.</summary>
internal static class ReportCommand
{
    public static Command Of(CommandLine line) => new("report", "Write a report to a file.") { Board(line) };

    private static Command Board(CommandLine line)
    {
        var (strategy, asAt) = (CommandOptions.Strategy(), CommandOptions.Day("--as-at", "Report how it stood on this day; today when not given."));
        var since = CommandOptions.Day("--since", "List what changed after this day.");
        var output = new Option<string>("--output") { Description = "The PDF file to write.", HelpName = "file", Required = true };
        return line.Doing(new Command("board", "Write the board progress report as PDF.") { strategy, asAt, since, output }, needsDatabase: true, async (asked, ct) =>
        {
            AsAt? moment = asked.Result.GetValue(asAt) is { } day ? new AsAt(day) : null;
            var report = await asked.Get<BuildBoardReport>().RunAsync(asked.Result.GetRequiredValue(strategy), moment, asked.Result.GetValue(since), ct);
            var file = Path.GetFullPath(asked.Result.GetRequiredValue(output));
            await WriteAsync(file, BoardReportPdf.Render(report), ct);
            await line.Terminal.Out.WriteLineAsync(file);
            return 0;
        });
    }

    /// <summary>Whole or not at all: a report that was there stays until the new one is complete.</summary>
    private static async Task WriteAsync(string file, byte[] bytes, CancellationToken ct)
    {
        var unfinished = $"{file}.{Guid.NewGuid():N}.part";
        try
        {
            await File.WriteAllBytesAsync(unfinished, bytes, ct);
            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new RuleViolation($"The report cannot be written to {file}: {fault.Message}");
        }
        finally
        {
            if (File.Exists(unfinished)) { File.Delete(unfinished); }
        }
    }
}
