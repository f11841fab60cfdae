using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using StrategyTracker.Domain;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Reports;

namespace StrategyTracker.Commands;

/// <summary>Reports as files, from the same builders as the screens.</summary>
internal static class ReportCommand
{
    private static readonly string Formats = string.Join(", ", Enum.GetValues<ReportFormat>().Select(ReportFile.Extension));
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Of(CommandLine line)
    {
        var name = new Argument<string>("name") { Description = $"Which report: {string.Join(", ", ReportCatalogue.All.Select(r => r.Name))}." };
        var strategy = new Option<string?>("--strategy") { Description = "The strategy's code, such as TVP-WOS-2007; needed where there are several.", HelpName = "code" };
        var area = CommandOptions.Area();
        var part = new Option<string?>("--part") { Description = "A section's number, a post or a forum, for the reports that tell of one; all of them when not given.", HelpName = "part" };
        var (asAt, since) = (CommandOptions.Day("--as-at", "Report how it stood on this day; today when not given."), CommandOptions.Day("--since", "Tell what is new after this day."));
        var format = new Option<string?>("--format") { Description = $"One of {Formats}; what the file's name ends in when not given.", HelpName = "format" };
        var output = new Option<string>("--output") { Description = "The file to write.", HelpName = "file", Required = true };
        var command = new Command("report", "Write a report to a file.") { List(line), name, strategy, area, part, asAt, since, format, output };
        return line.Doing(command, needsDatabase: true, async (asked, ct) =>
        {
            var file = asked.Result.GetRequiredValue(output);
            var kind = FormatOf(asked.Result.GetValue(format), file);
            var ask = new ReportAsk(asked.Result.GetValue(strategy), asked.Result.GetValue(area), asked.Result.GetValue(asAt), asked.Result.GetValue(since), asked.Result.GetValue(part));
            var ran = await asked.Get<RunNamedReport>().RunAsync(asked.Result.GetRequiredValue(name), ask, Actor.System, ct);
            foreach (var note in Write(file, ran.Report, kind, ct)) { await line.Terminal.Error.WriteLineAsync(note); }
            await line.Terminal.Out.WriteLineAsync(Path.GetFullPath(file));
            return 0;
        });
    }

    private static Command List(CommandLine line)
    {
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command("list", "List the reports there are, and what each tells.") { json };
        command.SetAction(async (asked, _) =>
        {
            if (asked.GetValue(json))
            {
                await line.Terminal.Out.WriteLineAsync(JsonSerializer.Serialize(ReportCatalogue.All.Select(r => new { r.Name, r.Title, r.Tells, of = r.Subject.ToString().ToLowerInvariant(), since = r.CanCompare, part = r.PartWords }), Written));
                return 0;
            }
            var (names, titles) = (ReportCatalogue.All.Max(r => r.Name.Length), ReportCatalogue.All.Max(r => r.Title.Length));
            foreach (var report in ReportCatalogue.All) { await line.Terminal.Out.WriteLineAsync($"{report.Name.PadRight(names)}  {report.Title.PadRight(titles)}  {report.Tells}"); }
            return 0;
        });
        return command;
    }

    private static ReportFormat FormatOf(string? asked, string file)
    {
        if (asked is not null) { return ReportFile.Named(asked) ?? throw new RuleViolation($"There is no format \"{asked}\". There are: {Formats}."); }
        var ending = Path.GetExtension(file);
        return ending.Length == 0 ? ReportFormat.Pdf : ReportFile.Named(ending) ?? throw new RuleViolation($"The ending \"{ending}\" tells no format; say which with --format: {Formats}.");
    }

    /// <summary>Whole or not at all: a report that was there stays until the new one is complete.</summary>
    private static IReadOnlyList<string> Write(string file, Report report, ReportFormat format, CancellationToken ct)
    {
        try { return ReportFile.WriteTo(file, report, format, ct); }
        catch (ReportNotWritten failure) { throw new RuleViolation(failure.Message); }
    }
}
