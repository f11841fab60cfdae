using System.Text.Json;
using System.Text.Json.Serialization;

namespace StrategyTracker.PlanReading;

/// <summary>How one table or sheet is to be read, where the reader's guess is not wanted. Rows and columns count from 1.</summary>
public sealed record TableChoice
{
    public bool IsIgnored { get; init; }
    /// <summary>Read as a table of actions even where it does not look like one.</summary>
    public bool IsActions { get; init; }
    public int? HeaderRow { get; init; }
    public IReadOnlyDictionary<int, ColumnMeaning> Columns { get; init; } = new Dictionary<int, ColumnMeaning>();
    public IReadOnlyDictionary<int, SeveralInCell> Several { get; init; } = new Dictionary<int, SeveralInCell>();
}

/// <summary>What a person settled about the reading of a plan; serialisable, so that it can be kept and used again.</summary>
public sealed record PlanReadingOptions
{
    public static readonly PlanReadingOptions Default = new();

    /// <summary>By the table's name as the reading gives it: "table 2", "sheet Plan".</summary>
    public IReadOnlyDictionary<string, TableChoice> Tables { get; init; } = new Dictionary<string, TableChoice>();
    /// <summary>By a column's heading, for all tables.</summary>
    public IReadOnlyDictionary<string, ColumnMeaning> Headings { get; init; } = new Dictionary<string, ColumnMeaning>();
    public SeveralInCell Several { get; init; }
    public YearKind Years { get; init; }
    /// <summary>The year that a date without one falls in (for April years, the year in which it begins).</summary>
    public int? ReferenceYear { get; init; }
    /// <summary>A day before which a date is said to be past.</summary>
    public DateOnly? PastBefore { get; init; }
    public PlanLimits Limits { get; init; } = new();

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public string ToJson() => JsonSerializer.Serialize(this, Format);

    public static PlanReadingOptions FromJson(string json)
    {
        try { return JsonSerializer.Deserialize<PlanReadingOptions>(json, Format) ?? Default; }
        catch (JsonException fault) { throw new PlanUnreadable($"The mapping is not one that was kept here: line {fault.LineNumber + 1} is not understood.", fault); }
    }
}

/// <summary>What is said before it is met.</summary>
public sealed record PlanLimits
{
    public long Bytes { get; init; } = 25 * 1024 * 1024;
    public int Actions { get; init; } = 5_000;
    public int CellCharacters { get; init; } = 200_000;
    /// <summary>What a packed file may unpack to.</summary>
    public long UnpackedBytes { get; init; } = 300L * 1024 * 1024;

    public string Sentence => $"A plan may have up to {Bytes / 1024 / 1024} MB, {Actions:N0} actions and {CellCharacters:N0} characters in a cell.";
}
