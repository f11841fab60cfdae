using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace StrategyTracker.Reports.Word;

/// <summary>The lists of a document: all bullets are one numbering, each numbered list has one of its own, so that it starts afresh.</summary>
internal sealed class WordLists
{
    private const int Levels = 9, BulletAbstract = 0, NumberAbstract = 1, Bullets = 1, Indent = 284;
    private readonly List<(int Level, int Start)> _numbered = [];

    /// <summary>The numbering of a list that starts at a number, or of any with bullets.</summary>
    public int Of(int? start, int level)
    {
        if (start is null) { return Bullets; }
        _numbered.Add((Math.Min(level, Levels - 1), Math.Max(0, start.Value)));
        return Bullets + _numbered.Count;
    }

    public static int LevelOf(int depth) => Math.Min(depth, Levels - 1);

    public Numbering Numbering() => new(
    [
        Abstract(BulletAbstract, i => (NumberFormatValues.Bullet, i % 2 == 0 ? "•" : "–")),
        Abstract(NumberAbstract, i => (NumberFormatValues.Decimal, $"%{i + 1}.")),
        new NumberingInstance(new AbstractNumId { Val = BulletAbstract }) { NumberID = Bullets },
        .. _numbered.Select((n, i) => new NumberingInstance(new AbstractNumId { Val = NumberAbstract },
            new LevelOverride(new StartOverrideNumberingValue { Val = n.Start }) { LevelIndex = n.Level })
        { NumberID = Bullets + 1 + i }),
    ]);

    private static AbstractNum Abstract(int id, Func<int, (NumberFormatValues Format, string Text)> level) => new(
    [
        new Nsid { Val = $"5354520{id}" },
        new MultiLevelType { Val = MultiLevelValues.Multilevel },
        .. Enumerable.Range(0, Levels).Select(i => new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = level(i).Format },
            new LevelText { Val = level(i).Text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = ((i + 1) * Indent).ToString(CultureInfo.InvariantCulture), Hanging = Indent.ToString(CultureInfo.InvariantCulture) }))
        { LevelIndex = i }),
    ])
    { AbstractNumberId = id };
}
