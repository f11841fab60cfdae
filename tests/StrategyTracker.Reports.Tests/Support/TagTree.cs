using System.Text.Json;

namespace StrategyTracker.Reports.Tests.Support;

/// <summary>One element of the structure: its role, its attributes, what it holds and which marks it claims.</summary>
internal sealed record TagNode(string Role, TagNode? Parent, JsonElement Keys)
{
    public List<TagNode> Kids { get; } = [];
    public List<(string Page, int Mark)> Marks { get; } = [];
    /// <summary>The annotations it claims.</summary>
    public List<string> Annotations { get; } = [];
    /// <summary>Whether it or anything in it is painted.</summary>
    public bool HasContent => Marks.Count > 0 || Kids.Any(k => k.HasContent);

    public IEnumerable<TagNode> Self => Kids.SelectMany(k => k.Self).Prepend(this);
    public string? Alt => Keys.TryGetProperty("/Alt", out var alt) ? alt.GetString()![2..] : null;
    public string? Attribute(string name) =>
        Keys.TryGetProperty("/A", out var a) && a.TryGetProperty(name, out var value) ? value.ToString() : null;
    public int Span(string name) => Attribute(name) is { } n ? int.Parse(n, System.Globalization.CultureInfo.InvariantCulture) : 1;
    public override string ToString() => Role;
}

/// <summary>The document's tags, walked from the structure root as a reading program would.</summary>
internal sealed class TagTree
{
    private readonly PrintedReport _report;

    public TagTree(PrintedReport report)
    {
        _report = report;
        StructureRoot = report.Follow(report.Catalogue.GetProperty("/StructTreeRoot"));
        var kid = StructureRoot.GetProperty("/K");
        Root = Read(kid.ValueKind == JsonValueKind.Array ? kid[0] : kid, null);
    }

    public JsonElement StructureRoot { get; }
    public TagNode Root { get; }
    public IReadOnlyList<TagNode> All => [.. Root.Self];
    public IEnumerable<TagNode> Of(string role) => All.Where(n => n.Role == role);

    private TagNode Read(JsonElement reference, TagNode? parent)
    {
        var keys = _report.Follow(reference);
        var node = new TagNode(keys.GetProperty("/S").GetString()![1..], parent, keys);
        var page = keys.TryGetProperty("/Pg", out var pg) ? pg.GetString() : null;
        if (keys.TryGetProperty("/K", out var kids))
        {
            foreach (var kid in kids.ValueKind == JsonValueKind.Array ? [.. kids.EnumerateArray()] : new[] { kids })
            {
                Add(node, kid, page);
            }
        }
        return node;
    }

    private void Add(TagNode node, JsonElement kid, string? page)
    {
        if (kid.ValueKind == JsonValueKind.Number)
        {
            node.Marks.Add((page!, kid.GetInt32()));
            return;
        }
        var value = _report.Follow(kid);
        if (value.TryGetProperty("/MCID", out var mark))
        {
            node.Marks.Add((value.GetProperty("/Pg").GetString()!, mark.GetInt32()));
        }
        else if (value.TryGetProperty("/Obj", out var annotation))
        {
            node.Annotations.Add(annotation.GetString()!);
        }
        else
        {
            node.Kids.Add(Read(kid, node));
        }
    }
}
