using System.Text.Json;
using Microsoft.Extensions.Configuration;
using StrategyTracker.Commands;

namespace StrategyTracker.IntegrationTests.Commands;

/// <summary>The command has no database, so none is made for these tests.</summary>
[Trait("Runs", "once")]       // no database that could be either
public sealed class MeasureCommandTests
{
    private static async Task<(int Exit, string Out, string Error)> RunAsync(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var line = new CommandLine(new Terminal(output, error, TextReader.Null), new ConfigurationBuilder().Build(), Path.Combine(Path.GetTempPath(), "no-such-folder"));
        return (await line.InvokeAsync(["measure", "gap", .. args]), output.ToString(), error.ToString());
    }

    private static async Task<JsonElement> GapAsync(params string[] args)
    {
        var ran = await RunAsync(args);
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        return JsonDocument.Parse(ran.Out).RootElement;
    }

    private static string[] Names(JsonElement of) => [.. of.EnumerateObject().Select(p => p.Name)];

    private static double?[] Numbers(JsonElement of) => [.. of.EnumerateObject().Select(p => p.Value.ValueKind == JsonValueKind.Null ? (double?)null : Math.Round(p.Value.GetDouble(), 4))];

    [Fact]
    public async Task The_gap_is_JSON_with_the_agreed_keys()
    {
        var gap = await GapAsync("--women", "18/40", "--men", "55/90");

        Assert.Equal(["women", "men", "gap", "ratio", "suppressed"], Names(gap));
        Assert.Equal(["count", "base", "rate", "low", "high"], Names(gap.GetProperty("women")));
        Assert.Equal(["count", "base", "rate", "low", "high"], Names(gap.GetProperty("men")));
        Assert.Equal(["points", "low", "high"], Names(gap.GetProperty("gap")));
        Assert.Equal(["value", "low", "high"], Names(gap.GetProperty("ratio")));
        Assert.Equal([18, 40, 0.45, 0.3071, 0.6017], Numbers(gap.GetProperty("women")));
        Assert.Equal([-16.1111, -33.23, 2.242], Numbers(gap.GetProperty("gap")));
        Assert.Equal([0.7364, 0.5035, 1.0770], Numbers(gap.GetProperty("ratio")));
        Assert.Equal(100 * ((18 / 40d) - (55 / 90d)), gap.GetProperty("gap").GetProperty("points").GetDouble());
        Assert.False(gap.GetProperty("suppressed").GetBoolean());
    }

    [Fact]
    public async Task A_small_number_is_null_with_all_that_rests_on_it()
    {
        var (count, of) = (await GapAsync("--women", "4/40", "--men", "55/90"), await GapAsync("--women", "55/90", "--men", "4/9"));

        Assert.Equal([null, 40, null, null, null], Numbers(count.GetProperty("women")));
        Assert.Equal([55, 90, 0.6111, 0.5078, 0.7053], Numbers(count.GetProperty("men")));
        Assert.Equal([null, null, null, null, null], Numbers(of.GetProperty("men")));
        Assert.All(new[] { count, of }, gap =>
        {
            Assert.Equal([null, null, null], Numbers(gap.GetProperty("gap")));
            Assert.Equal([null, null, null], Numbers(gap.GetProperty("ratio")));
            Assert.True(gap.GetProperty("suppressed").GetBoolean());
        });
    }

    [Fact]
    public async Task Suppression_is_lifted_when_asked()
    {
        var gap = await GapAsync("--women", "0/10", "--men", "0/20", "--no-suppression");

        Assert.Equal([0, 10, 0, 0, 0.2775], Numbers(gap.GetProperty("women")));
        Assert.Equal([0, -16.1125, 27.7533], Numbers(gap.GetProperty("gap")));
        Assert.Equal([null, null, null], Numbers(gap.GetProperty("ratio")));
        Assert.False(gap.GetProperty("suppressed").GetBoolean());
        Assert.Equal([0, null, null], Numbers((await GapAsync("--women", "0/10", "--men", "5/20", "--no-suppression")).GetProperty("ratio")));
    }

    [Theory]
    [InlineData("18/", "is not a count of a base; write two whole numbers such as 18/40.")]
    [InlineData("/40", "is not a count of a base")]
    [InlineData("18", "is not a count of a base")]
    [InlineData("a/b", "is not a count of a base")]
    [InlineData("1/2/3", "is not a count of a base")]
    [InlineData("-1/5", "is not a count of a base")]
    [InlineData("1.5/5", "is not a count of a base")]
    [InlineData("two-thirds", "is not a count of a base")]
    [InlineData("1/99999999999", "is not a count of a base")]
    [InlineData("", "is not a count of a base")]
    [InlineData("41/40", "41 of 40 is not possible")]
    [InlineData("5/0", "a base of 0 gives no rate")]
    [InlineData("0/0", "a base of 0 gives no rate")]
    public async Task What_is_not_a_count_of_a_base_gets_a_sentence_naming_the_option(string given, string sentence)
    {
        foreach (var (option, other) in new[] { ("--women", "--men"), ("--men", "--women") })
        {
            var ran = await RunAsync(option, given, other, "55/90");

            Assert.Equal((1, ""), (ran.Exit, ran.Out));
            var said = Assert.Single(ran.Error.TrimEnd().Split('\n'));
            Assert.StartsWith($"{option}: ", said, StringComparison.Ordinal);
            Assert.Contains(sentence, said, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("'--men'", "--women", "18/40")]
    [InlineData("'--women'", "--men", "18/40")]
    [InlineData("'--women'", "--men", "18/40", "--women")]
    [InlineData("--women", "--women", "18/40", "--women", "19/40", "--men", "55/90")]
    public async Task A_missing_or_doubled_option_gets_a_sentence_naming_it(string named, params string[] args)
    {
        var ran = await RunAsync(args);

        Assert.Equal((1, ""), (ran.Exit, ran.Out));
        Assert.Contains(named, Assert.Single(ran.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_names_the_options()
    {
        var ran = await RunAsync("--help");

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.All(["--women", "--men", "--no-suppression", "count/base"], word => Assert.Contains(word, ran.Out, StringComparison.Ordinal));
    }
}
