using System.ComponentModel.DataAnnotations;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>How reports are made. Section "Reports".</summary>
public sealed record ReportOptions
{
    public const string Section = "Reports";
    /// <summary>How many are made at once; the others wait in line. Half of the processors when not set, so that pages keep the rest.</summary>
    [Range(1, 16)] public int AtOnce { get; set; } = Math.Clamp(Environment.ProcessorCount / 2, 1, 16);
    /// <summary>How many minutes a report that was asked for waits for its asker.</summary>
    [Range(1, 120)] public int KeepMinutes { get; set; } = 10;
}
