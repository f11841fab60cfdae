using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace StrategyTracker.PlanReading.Tests;

public sealed class SampleTests
{
    internal static readonly string Folder = Path.Combine(Path.GetDirectoryName(Here())!, "Samples");

    public static TheoryData<string> Samples() => [.. Directory.GetFiles(Folder).Where(f => !f.EndsWith(".json", StringComparison.Ordinal)).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    /// <summary>With PLAN_READING_WRITE set, what is read is written beside the sample, to be looked at before it is committed.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_read_as_the_person_who_wrote_it_would(string name)
    {
        var expected = Path.Combine(Folder, name + ".json");
        var reading = PlanReader.Read(File.OpenRead(Path.Combine(Folder, name)), name).ToJson() + "\n";
        if (Environment.GetEnvironmentVariable("PLAN_READING_WRITE") is not null) { File.WriteAllText(expected, reading); }

        Assert.Equal(JsonNode.Parse(File.ReadAllText(expected))!.ToJsonString(), JsonNode.Parse(reading)!.ToJsonString());
    }

    [Fact]
    public void The_shipped_strategy_as_a_Word_file_reads_as_seventeen_sections_and_seventy_two_actions()
    {
        var plan = PlanReader.Read(File.OpenRead(Path.Combine(Folder, "thames-valley.docx")), "thames-valley.docx");

        Assert.Equal((17, 72), (plan.Sections.Count, plan.Actions.Count));
        Assert.Empty(plan.Refused);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
