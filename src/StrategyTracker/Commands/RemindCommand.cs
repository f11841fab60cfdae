using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders.Sweep;
using StrategyTracker.Setup;

namespace StrategyTracker.Commands;

/// <summary>Sweeps for what is due, and prints as JSON what went, or in a dry run would go, to whom and why.</summary>
internal static class RemindCommand
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter<Rung>(JsonNamingPolicy.KebabCaseLower), new JsonStringEnumConverter<Pace>(JsonNamingPolicy.KebabCaseLower) },
    };

    public static Command Of(CommandLine line)
    {
        var asAt = CommandOptions.Day("--as-at", "Everything due and not yet sent by this day, as things stand in the database now. Today when left out.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing; print what would go." };
        var command = new Command("remind", "Remind everybody of what is due: puts it in their inboxes and begins their letters. Prints who, what and why as JSON.") { asAt, dryRun };
        return line.Doing(command, needsDatabase: true, async (asked, ct) =>
        {
            var clock = asked.Get<LocalClock>();
            var now = asked.Result.GetValue(asAt) is { } day ? clock.UtcAt(day, DigestDay.From) : clock.UtcNow;
            var isDry = asked.Result.GetValue(dryRun);
            if (!isDry && clock.DayOf(now) > clock.Today) { throw new RuleViolation($"{Text.Day(clock.DayOf(now))} is still to come; add --dry-run to see what would go by then."); }
            var swept = await asked.Get<SweepReminders>().RunAsync(now, isDry, ct);
            await line.Terminal.Out.WriteLineAsync(JsonSerializer.Serialize(new
            {
                AsAt = swept.Day, DryRun = swept.IsDryRun, Said = swept.Said, swept.Letters, swept.Ended, swept.Unheard, swept.CutShort, swept.ByRule,
                People = swept.Reminders.GroupBy(r => (r.PersonId, r.Person)).OrderBy(g => g.Key.Person, StringComparer.Ordinal).Select(g => new
                {
                    g.Key.Person,
                    Reminders = g.Select(r => new { r.Rule, r.Rung, r.Ref, r.What, r.Why, r.Because, r.DueOn, r.Turn, r.Pace, r.LetterOn, r.Href }),
                }),
            }, s_json));
            return 0;
        });
    }
}
