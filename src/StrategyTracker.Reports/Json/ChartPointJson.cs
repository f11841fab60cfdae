using System.Text.Json;
using System.Text.Json.Serialization;
using StrategyTracker.Reports.Charts;

namespace StrategyTracker.Reports.Json;

/// <summary>A point of a chart: its figure with the ends of its interval, or the words why there is none.</summary>
internal sealed class ChartPointJson : JsonConverter<ChartPoint>
{
    public override ChartPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var point = JsonSerializer.Deserialize<Written>(ref reader, options);
        return point switch
        {
            { Value: { } value } => new(value, point.Low, point.High),
            { Missing: var words } when words == ChartPoint.NotRecorded.Missing => ChartPoint.NotRecorded,
            { Missing: var words } when words == ChartPoint.TooFew.Missing => ChartPoint.TooFew,
            _ => throw new JsonException("A point of a chart has neither a figure nor a reason why there is none."),
        };
    }

    public override void Write(Utf8JsonWriter writer, ChartPoint value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Written(value.Value, value.Low, value.High, value.Value is null ? value.Missing : null), options);

    private sealed record Written(double? Value, double? Low, double? High, string? Missing);
}

/// <summary>A count of a funnel: how many, or the words why that is not said.</summary>
internal sealed class FunnelCountJson : JsonConverter<FunnelCount>
{
    public override FunnelCount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var count = JsonSerializer.Deserialize<Written>(ref reader, options);
        return count switch
        {
            { Count: { } number } => new(number),
            { Missing: var words } when words == FunnelCount.NotRecorded.Missing => FunnelCount.NotRecorded,
            { Missing: var words } when words == FunnelCount.TooFew.Missing => FunnelCount.TooFew,
            _ => throw new JsonException("A count of a funnel has neither a number nor a reason why there is none."),
        };
    }

    public override void Write(Utf8JsonWriter writer, FunnelCount value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Written(value.Count, value.Count is null ? value.Missing : null), options);

    private sealed record Written(int? Count, string? Missing);
}
