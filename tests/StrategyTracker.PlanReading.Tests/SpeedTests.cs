using System.Diagnostics;
using System.Text;

namespace StrategyTracker.PlanReading.Tests;

public sealed class SpeedTests
{
    [Theory]
    [InlineData(100, 1)]
    [InlineData(5_000, 20)]
    public void A_plan_is_read_in_the_time_that_was_promised(int actions, int seconds)
    {
        var csv = new StringBuilder("Ref,Theme,Action,Lead,Partners,By when,Status,Outcome\n");
        for (var i = 0; i < actions; i++) { csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i},Theme {i / 50},Ensure that action number {i} is done for women in custody,Head of HR / Police,Shelter,Q{(i % 4) + 1} 2025/26,Green,Things are better\n"); }
        var watch = Stopwatch.StartNew();

        var plan = PlanReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv.ToString())), "plan.csv");

        Assert.Equal(actions, plan.Actions.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(seconds), $"It took {watch.Elapsed}.");
    }
}
