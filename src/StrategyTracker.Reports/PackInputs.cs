using System.Text.Json;
using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Json;

namespace StrategyTracker.Reports;

/// <summary>
/// What a pack is set from: its front and every report as it was run. Kept as JSON beside an issued pack, so that it can be set
/// again when the records behind it have long moved on.
/// </summary>
/// <param name="Title">The front.</param>
/// <param name="Reports">The reports in order, at least one.</param>
public sealed record PackInputs(PackTitle Title, IReadOnlyList<ReportDocument> Reports)
{
    /// <summary>As JSON; a character that is half a sign becomes U+FFFD, so set a pack from what was read back.</summary>
    public string Write() => JsonSerializer.Serialize(this, DocumentJson.Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="ReportNotWritten">It is not the inputs of a pack, or another version of the program wrote them and this one cannot read them.</exception>
    public static PackInputs Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<PackInputs>(json, DocumentJson.Options) is { Title: not null, Reports.Count: > 0 } inputs ? inputs : throw new ReportNotWritten("The pack's inputs are empty.");
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException or ArgumentException)
        {
            throw new ReportNotWritten("The pack's inputs cannot be read by this version of the program.", fault);
        }
    }

    /// <summary>The pack, ready to be written.</summary>
    public Report Set() => ReportPack.Of(Title, [.. Reports.Select(r => new Report(r, []))]);
}
