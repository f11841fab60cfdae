using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Packaging;

namespace StrategyTracker.Reports.Word;

/// <summary>The addresses a document leads to, each once, in the order they come.</summary>
internal sealed class WordLinks
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public List<Relationship> All { get; } = [];

    public string IdOf(string address)
    {
        var target = WebLink.Escaped(address);
        if (!_ids.TryGetValue(target, out var id))
        {
            _ids[target] = id = FormattableString.Invariant($"link{All.Count + 1}");
            All.Add(new(id, PackageParts.Office + "hyperlink", target, IsOutside: true));
        }
        return id;
    }
}
