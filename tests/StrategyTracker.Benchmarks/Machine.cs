using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace StrategyTracker.Benchmarks;

/// <summary>What a reader must know to compare the figures with others.</summary>
internal static class Machine
{
    public static string Facts() => $"""
        Processor   {Processor()}, {Environment.ProcessorCount} cores
        Runtime     {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}
        SQLite      {SqliteVersion()}
        Load        {Load()} at the start; medians on a busy machine say little, ratios a little more
        """;

    public static string Load() => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "unknown";

    private static string Processor() => File.Exists("/proc/cpuinfo") && File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) is { } line
        ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
        : RuntimeInformation.ProcessArchitecture.ToString();

    private static string SqliteVersion()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection.ServerVersion;
    }
}
