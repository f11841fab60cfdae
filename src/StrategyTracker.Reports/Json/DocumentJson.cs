using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Charts;

namespace StrategyTracker.Reports.Json;

/// <summary>Documents as JSON and back, so that the same document can be set again. Every kind of block and of chart is known by its name.</summary>
internal static class DocumentJson
{
    /// <summary>The property that says of which kind a block or a chart is.</summary>
    public const string Kind = "is";

    public static readonly JsonSerializerOptions Options = new()
    {
        // Nothing else is left out: a false or a nought may stand where the record's own default is another.
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,        // kept in a column, never put into a page
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameKinds } },
        Converters = { new JsonStringEnumConverter(), new ChartPointJson(), new FunnelCountJson() },
    };

    public static IEnumerable<Type> KindsOf(Type type) => type.Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(type)).OrderBy(t => t.Name, StringComparer.Ordinal);

    private static void NameKinds(JsonTypeInfo info)
    {
        if (info.Type != typeof(Block) && info.Type != typeof(Chart)) { return; }
        info.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = Kind, UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization };
        foreach (var kind in KindsOf(info.Type)) { info.PolymorphismOptions.DerivedTypes.Add(new(kind, kind.Name)); }
    }
}
