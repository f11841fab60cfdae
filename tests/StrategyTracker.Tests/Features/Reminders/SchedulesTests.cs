using StrategyTracker.Features.Reminders.Jobs;
using StrategyTracker.Setup;
using StrategyTracker.Setup.Schedule;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Features.Reminders;

public class SchedulesTests
{
    private static LocalClock London(string at) => new(new FixedClock(at), new LocalClockOptions());

    [Theory]
    [InlineData("every day at seven")]
    [InlineData("")]
    [InlineData("0 0 25 ? * *")]
    [InlineData("0 0 7 * *")]
    [InlineData("0 0 7 31 2 ?")]            // no such day, ever
    [InlineData("0 0 7 ? * * 2007")]        // over
    public void An_expression_that_is_no_schedule_is_refused_by_the_name_of_its_setting(string expression)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => new Schedules(new ScheduleOptions { Reminders = expression }, London("2024-01-01T00:00:00Z")));

        Assert.StartsWith($"The setting Schedule:Reminders is \"{expression}\", ", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Fact]
    public void Each_setting_is_read()
    {
        foreach (var (name, bad) in new (string, ScheduleOptions)[] { ("Schedule:Outbox", new() { Outbox = "x" }), ("Schedule:Occurrences", new() { Occurrences = "x" }), ("Schedule:Tidy", new() { Tidy = "x" }) })
        {
            Assert.Contains(name, Assert.Throws<InvalidOperationException>(() => new Schedules(bad, London("2024-01-01T00:00:00Z"))).Message, StringComparison.Ordinal);
        }
    }

    /// <summary>The clocks go forward on 31 March 2024 and back on 27 October 2024.</summary>
    [Theory]
    [InlineData("2024-03-29T12:00:00Z", "2024-03-30T07:00Z 2024-03-31T06:00Z 2024-04-01T06:00Z")]
    [InlineData("2024-10-25T12:00:00Z", "2024-10-26T06:00Z 2024-10-27T07:00Z 2024-10-28T07:00Z")]
    public void Seven_is_seven_by_the_clock_on_the_wall_once_a_day_whatever_the_clocks_do(string from, string expected) => Assert.Equal(expected, Runs("0 0 7 ? * *", from));

    /// <summary>Half past one does not come on the one day, and comes twice on the other: still one run a day.</summary>
    [Theory]
    [InlineData("2024-03-29T12:00:00Z", "2024-03-30T01:30Z 2024-03-31T01:00Z 2024-04-01T00:30Z")]
    [InlineData("2024-10-25T12:00:00Z", "2024-10-26T00:30Z 2024-10-27T00:30Z 2024-10-28T01:30Z")]
    public void A_time_that_the_clocks_skip_or_repeat_runs_once(string from, string expected) => Assert.Equal(expected, Runs("0 30 1 ? * *", from));

    [Theory]
    [InlineData("0 0 7 ? * *", "at 07:00, every day")]
    [InlineData("0 30 3 ? * MON-FRI", "at 03:30, on weekdays")]
    [InlineData("0 0 7 ? * TUE", "at 07:00, on Tuesdays")]
    [InlineData("0 0 6 1 * ?", "at 06:00, on day 1 of the month")]
    [InlineData("0 0 6 L * ?", "at 06:00, on the last day of the month")]
    [InlineData("0 * * ? * *", "every minute, every day")]
    [InlineData("0 0/5 * ? * *", "every 5 minutes, every day")]
    [InlineData("0 15 * ? * *", "every hour at 15 minutes past, every day")]
    [InlineData("* * * ? * *", "every second, every day")]
    [InlineData("0/10 * * ? * *", "every 10 seconds, every day")]
    [InlineData("0 0 7 ? JAN *", "0 0 7 ? JAN *")]
    [InlineData("0 0 7,19 ? * *", "0 0 7,19 ? * *")]
    public void A_schedule_is_said_in_words(string expression, string words) => Assert.Equal(words, ScheduleWords.Of(expression));

    private static string Runs(string expression, string from)
    {
        var clock = London(from);
        var schedule = new Schedules(new ScheduleOptions { Reminders = expression }, clock).Of(ScheduledJob.Find("reminders")!);
        List<string> runs = [];
        var at = new DateTimeOffset(clock.UtcNow, TimeSpan.Zero);
        while (runs.Count < 3)
        {
            at = schedule.GetNextValidTimeAfter(at)!.Value.ToUniversalTime();
            runs.Add(at.ToString("yyyy-MM-ddTHH:mm'Z'", System.Globalization.CultureInfo.InvariantCulture));
        }
        return string.Join(' ', runs);
    }
}
