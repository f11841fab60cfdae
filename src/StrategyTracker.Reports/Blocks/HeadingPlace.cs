using System.Text;

namespace StrategyTracker.Reports.Blocks;

/// <summary>A heading, where it stands among the blocks, and an id that is the document's only one of its kind.</summary>
internal sealed record HeadingPlace(int Block, int Level, string Text, string Id)
{
    private const int LongestId = 60, FewestForContents = 3;

    /// <summary>The headings of a document in order; the document's own title is not among them.</summary>
    public static IReadOnlyList<HeadingPlace> Of(IReadOnlyList<Block> blocks)
    {
        var places = new List<HeadingPlace>();
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (LevelOf(blocks[i]) is { } heading && CleanText.OneLine(heading.Text) is { Length: > 0 } text)
            {
                places.Add(new(i, heading.Level, text, Unique(IdOf(text), taken)));
            }
        }
        return places;
    }

    /// <summary>The headings that the table of contents at a place lists.</summary>
    public static IEnumerable<HeadingPlace> Listed(IReadOnlyList<HeadingPlace> places, ContentsList contents, int at) =>
        places.Where(p => p.Block > at && p.Level <= contents.Depth);

    /// <summary>The blocks with a table of contents before the first heading, unless there is one or there is too little to list.</summary>
    public static IReadOnlyList<Block> WithContents(IReadOnlyList<Block> blocks)
    {
        var places = Of(blocks);
        return places.Count < FewestForContents || blocks.Any(b => b is ContentsList)
            ? blocks
            : [.. blocks.Take(places[0].Block), new ContentsList(), .. blocks.Skip(places[0].Block)];
    }

    private static (int Level, string Text)? LevelOf(Block block) => block switch
    {
        Heading h => (Math.Clamp(h.Level, 1, 3), h.Text),
        TitleBand { Level: > 0 } b => (b.Level, b.Title),
        _ => null,
    };

    private static string IdOf(string text)
    {
        var id = new StringBuilder("h");
        foreach (var c in text.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(id is [.., '-'] || id.Length > 1 ? "" : "-").Append(c);
            }
            else if (c is ' ' or '-' && id is not [.., '-'])
            {
                id.Append('-');
            }
        }
        return id.ToString(0, Math.Min(id.Length, LongestId)).TrimEnd('-');
    }

    private static string Unique(string id, Dictionary<string, int> taken)
    {
        var unique = id;
        while (!taken.TryAdd(unique, 1))
        {
            taken[id]++;
            unique = $"{id}-{taken[id]}";
        }
        return unique;
    }
}
