using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures.Statistics;

namespace StrategyTracker.Commands;

/// <summary>The arithmetic of women beside men, for anyone who wants to check it. It needs no database.</summary>
internal static class MeasureCommand
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Of(CommandLine line) => new("measure", "Work out women's figures beside men's.") { Gap(line) };

    private static Command Gap(CommandLine line)
    {
        var (women, men) = (CountOfBase("--women", "Women"), CountOfBase("--men", "Men"));
        var plainly = new Option<bool>("--no-suppression") { Description = $"Show small numbers too. Without it a number under {SmallNumbers.Default.Limit} is null, with what rests on it." };
        var command = new Command("gap", "Print two rates, their gap in percentage points and their ratio as JSON, each with its 95% interval.") { women, men, plainly };
        command.SetAction(async (asked, _) =>
        {
            var row = Shown(asked.GetRequiredValue(women)!, asked.GetRequiredValue(men)!, asked.GetValue(plainly));
            await line.Terminal.Out.WriteLineAsync(JsonSerializer.Serialize(Shape(row), Written));
            return 0;
        });
        return command;
    }

    /// <summary>The operator's own console is exempt when asked, as a figure already published would be.</summary>
    private static ShownSplit Shown(Proportion women, Proportion men, bool plainly) => Suppression.Row(
        new Split(new Figure(women.Count, women.Base), new Figure(men.Count, men.Base), Figure.NotRecorded), Reader.Published, SmallNumbers.Default, isPublishedInSource: plainly);

    private static object Shape(ShownSplit row)
    {
        var (gap, ratio) = (RateGap.Of(row.Women.Rate, row.Men.Rate), RateRatio.Of(row.Women.Rate, row.Men.Rate));
        return new
        {
            women = Shape(row.Women),
            men = Shape(row.Men),
            gap = new { gap?.Points, gap?.Interval.Low, gap?.Interval.High },
            ratio = new { ratio.Value, ratio.Interval?.Low, ratio.Interval?.High },
            suppressed = row.IsSuppressed,
        };
    }

    private static object Shape(ShownFigure figure) => new { figure.Count, figure.Base, figure.Rate?.Rate, figure.Rate?.Interval?.Low, figure.Rate?.Interval?.High };

    private static Option<Proportion?> CountOfBase(string name, string who) => new(name)
    {
        Description = $"{who}: a count of a base, such as 18/40.",
        HelpName = "count/base",
        Required = true,
        CustomParser = result =>
        {
            try { return Parse(name, result.Tokens.Count == 1 ? result.Tokens[0].Value : ""); }
            catch (RuleViolation refusal) { result.AddError(refusal.Message); return null; }
        },
    };

    private static Proportion Parse(string name, string text)
    {
        if (text.Split('/') is not [var left, var right] || Whole(left) is not { } count || Whole(right) is not { } of)
        {
            throw new RuleViolation($"{name}: \"{text}\" is not a count of a base; write two whole numbers such as 18/40.");
        }
        return of == 0 ? throw new RuleViolation($"{name}: a base of 0 gives no rate.") : Proportion.Of(count, of, name);
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
