using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders.Outbox;

namespace StrategyTracker.Commands;

/// <summary>The letters that wait, went or are parked. The server sends them; here they are looked at and put back in line.</summary>
internal static class OutboxCommand
{
    private const int MostRows = 10_000;
    private static readonly JsonSerializerOptions s_written = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };
    private static readonly string s_states = string.Join(", ", Enum.GetNames<OutboxState>().Select(n => n.ToLowerInvariant()));

    public static Command Of(CommandLine line) => new("outbox", "List the letters in the outbox, or try parked ones again.") { List(line), Retry(line) };

    private static Command List(CommandLine line)
    {
        var state = new Option<string?>("--state") { Description = $"Only letters in this state: {s_states}.", HelpName = "state" };
        var json = new Option<bool>("--json") { Description = "Print JSON in place of a table." };
        var most = new Option<int>("--most") { Description = $"How many of the newest are listed, up to {MostRows}.", HelpName = "number", DefaultValueFactory = _ => 100 };
        return line.Doing(new Command("list", "List letters, newest first. Times are UTC.") { state, json, most }, needsDatabase: true, async (asked, ct) =>
        {
            var wanted = asked.Result.GetValue(most);
            if (wanted is < 1 or > MostRows) { throw new RuleViolation($"--most goes from 1 to {MostRows}."); }
            var letters = await asked.Get<OutboxQuery>().GetAsync(StateOf(asked.Result.GetValue(state)), 1, Actor.System, wanted, ct);
            await line.Terminal.Out.WriteLineAsync(asked.Result.GetValue(json) ? JsonSerializer.Serialize(letters.Rows, s_written) : Table(letters));
            return 0;
        });
    }

    private static Command Retry(CommandLine line)
    {
        var id = new Option<Guid?>("--id") { Description = "The letter to try again, by its id in the list.", HelpName = "id" };
        var all = new Option<bool>("--all") { Description = "Every parked letter." };
        var command = new Command("retry", "Put parked letters back in line; the server sends them at its next run.") { id, all };
        command.Validators.Add(asked =>
        {
            if (asked.GetValue(all) == asked.GetValue(id) is not null) { asked.AddError("Give either --id or --all."); }
        });
        return line.Doing(command, needsDatabase: true, async (asked, ct) =>
        {
            if (asked.Result.GetValue(id) is { } one)
            {
                await asked.Get<TryLetterAgain>().RunAsync(one, Actor.System, ct);
                await line.Terminal.Out.WriteLineAsync("The letter is back in line.");
                return 0;
            }
            var count = await asked.Get<TryAllLettersAgain>().RunAsync(Actor.System, ct);
            await line.Terminal.Out.WriteLineAsync(count switch { 0 => "No letter is parked.", 1 => "1 letter is back in line.", _ => string.Create(CultureInfo.InvariantCulture, $"{count} letters are back in line.") });
            return 0;
        });
    }

    private static OutboxState? StateOf(string? word) => word switch
    {
        null => null,
        _ when !int.TryParse(word, out _) && Enum.TryParse<OutboxState>(word, ignoreCase: true, out var state) => state,
        _ => throw new RuleViolation($"There is no state \"{word}\"; the states are {s_states}."),
    };

    private static string Table(LetterList letters)
    {
        if (letters.Rows.Count == 0) { return "There are no such letters."; }
        IEnumerable<string[]> rows = letters.Rows.Select(r => new[] { r.Id.ToString(), r.State.Words(), LetterWords.Kind(r.Key), r.Address ?? "no address", Moment(r.SentAt ?? (r.State == OutboxState.Waiting ? r.NextTryAt : r.MadeAt)), $"{r.Tries}", r.Error ?? "" });
        List<string[]> table = [["id", "state", "kind", "address", "sent or next", "tries", "error"], .. rows];
        var widths = Enumerable.Range(0, 6).Select(c => table.Max(r => r[c].Length)).ToList();
        return string.Join(Environment.NewLine, table.Select(r => string.Join("  ", r.Select((cell, c) => c < widths.Count ? cell.PadRight(widths[c]) : cell)).TrimEnd()));
    }

    private static string Moment(DateTime at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
