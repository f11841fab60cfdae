using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StrategyTracker.PlanReading;

public sealed record SectionAsRead(string? Number, string Title);

/// <summary>What a row says beside its wording, owners and dates, under the heading that it stood under.</summary>
public sealed record KeptText(ColumnMeaning As, string Column, string Text);

/// <summary>One action as the file has it; texts with white space folded.</summary>
public sealed record ActionAsRead
{
    public string? Ref { get; init; }
    public string? Section { get; init; }
    public required string Wording { get; init; }
    public IReadOnlyList<string> Owners { get; init; } = [];
    public IReadOnlyList<string> Partners { get; init; } = [];
    public string? DateText { get; init; }
    public DateOnly? Date { get; init; }
    public string? Rhythm { get; init; }
    public string? Status { get; init; }
    public IReadOnlyList<string> Parts { get; init; } = [];
    public IReadOnlyList<KeptText> Kept { get; init; } = [];
    [JsonIgnore] public string Where { get; init; } = "";
    [JsonIgnore] public Rag? Rag { get; init; }
    [JsonIgnore] public DateOnly? Start { get; init; }
    [JsonIgnore] public IReadOnlyList<ReadingWarning> Warnings { get; init; } = [];

    [JsonIgnore] public string? Objective => KeptAs(ColumnMeaning.Objective);
    [JsonIgnore] public string? Outcome => KeptAs(ColumnMeaning.Outcome);
    [JsonIgnore] public string? Measure => KeptAs(ColumnMeaning.Measure);
    [JsonIgnore] public string? Resources => KeptAs(ColumnMeaning.Resources);
    [JsonIgnore] public string? Progress => KeptAs(ColumnMeaning.Progress);
    [JsonIgnore] public string? Priority => KeptAs(ColumnMeaning.Priority);
    [JsonIgnore] public string? Welsh => KeptAs(ColumnMeaning.OtherLanguage);

    /// <summary>Notes, and columns that were not understood, each with its heading.</summary>
    [JsonIgnore]
    public string? Notes => Kept.Where(k => k.As is ColumnMeaning.Notes or ColumnMeaning.Unknown)
        .Select(k => k.Column.Length == 0 ? k.Text : $"{k.Column}: {k.Text}").ToList() is { Count: > 0 } notes ? string.Join("\n", notes) : null;

    private string? KeptAs(ColumnMeaning meaning) =>
        Kept.Where(k => k.As == meaning).Select(k => k.Text).ToList() is { Count: > 0 } texts ? string.Join("\n", texts) : null;
}

/// <summary>A row, paragraph or cell that made no action: where it stands, what it says and why it was left.</summary>
public sealed record LeftText(string Where, string Text, string Why);

/// <summary>A column as found: what its heading says, what it was taken for, and the first of what stands in it.</summary>
public sealed record ColumnAsRead(int Number, string Heading, ColumnMeaning Meaning, bool IsChosen, IReadOnlyList<string> Samples, bool HasSeveral);

/// <summary>A table or sheet as found.</summary>
public sealed record TableAsRead(string Name, string? Title, int Rows, bool IsActions, int? HeaderRow, IReadOnlyList<ColumnAsRead> Columns, int Actions);

public sealed record RowCounts(int Read, int Ignored, int Refused);
public sealed record OwnerCounts(int Matched, int New, int None);
public sealed record DateCounts(int Fixed, int Recurring, int Ongoing, int None);

/// <summary>What a command prints of a reading.</summary>
public sealed record ReadingSummary(int Sections, int Actions, int Parts, OwnerCounts Owners, DateCounts Dates, RowCounts Rows)
{
    public string ToJson() => JsonSerializer.Serialize(this, PlanAsRead.Format);
}

/// <summary>What was read of a plan's file, each row, paragraph and cell accounted for.</summary>
public sealed record PlanAsRead
{
    internal static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmptyKept } },
    };

    public IReadOnlyList<SectionAsRead> Sections { get; init; } = [];
    public IReadOnlyList<ActionAsRead> Actions { get; init; } = [];
    public IReadOnlyList<LeftText> Ignored { get; init; } = [];
    public IReadOnlyList<LeftText> Refused { get; init; } = [];
    [JsonIgnore] public string? Title { get; init; }
    [JsonIgnore] public RowCounts Rows { get; init; } = new(0, 0, 0);
    [JsonIgnore] public IReadOnlyList<TableAsRead> Tables { get; init; } = [];
    /// <summary>What has to be said of the whole file: tracked changes, hidden sheets, a PDF read as well as could be.</summary>
    [JsonIgnore] public IReadOnlyList<string> Remarks { get; init; } = [];

    public string ToJson() => JsonSerializer.Serialize(this, Format);

    /// <param name="names">The names, and their variants, of the posts that there are.</param>
    public ReadingSummary Summary(IEnumerable<string> names)
    {
        var known = names.Select(Fold).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var none = Actions.Count(a => a.Owners.Count == 0);
        var matched = Actions.Count(a => a.Owners.Count > 0 && a.Owners.All(o => known.Contains(Fold(o))));
        var recurring = Actions.Count(a => a.Date is null && a.Rhythm is not null and not "ongoing");
        var ongoing = Actions.Count(a => a.Date is null && a.Rhythm == "ongoing");
        var dated = Actions.Count(a => a.Date is not null);
        return new ReadingSummary(Sections.Count, Actions.Count, Actions.Sum(a => a.Parts.Count),
            new OwnerCounts(matched, Actions.Count - matched - none, none),
            new DateCounts(dated, recurring, ongoing, Actions.Count - dated - recurring - ongoing), Rows);
    }

    private static string Fold(string name) => Contents.Folded.Text(name);

    private static void LeaveOutEmptyKept(System.Text.Json.Serialization.Metadata.JsonTypeInfo type)
    {
        if (type.Type != typeof(ActionAsRead)) { return; }
        foreach (var property in type.Properties.Where(p => p.Name == "kept"))
        {
            property.ShouldSerialize = (_, value) => value is IReadOnlyList<KeptText> { Count: > 0 };
        }
    }
}
