using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Champions;

/// <summary>One thing that a champion post covers.</summary>
public sealed record Covered(CoverKind Kind, Guid Id, string Name);

/// <summary>A champion post as the list shows it today.</summary>
/// <param name="LastDay">The last day on which somebody held it, when nobody does now; null when nobody ever did.</param>
/// <param name="IsConfirmed">Its present holder has confirmed being in post.</param>
public sealed record ChampionRow(
    Guid Id, string Name, ChampionKind Kind, IReadOnlyList<string> Holders, IReadOnlyList<string> Deputies, DateOnly? LastDay, string? Body, string? Board, bool HasRemit,
    bool IsUntrained, DateOnly? TrainedOn, DateOnly? TermEnd, bool IsTermOver, DateOnly? ConfirmedOn, bool IsConfirmed, IReadOnlyList<Covered> Covers)
{
    public bool IsVacant => Holders.Count == 0;

    public ChampionStanding Standing => new(IsVacant, HasRemit, Board is not null, IsUntrained);

    public string HeldBy => (Holders, LastDay) switch
    {
        ({ Count: > 0 }, _) => string.Join(", ", Holders),
        (_, { } last) => $"Vacant since {Domain.Text.Day(last.AddDays(1))}",
        _ => "Vacant: nobody has held it yet",
    };

    /// <summary>What is wrong with it, worst first. Vacancies are red, the rest amber, and all are said in words.</summary>
    public IReadOnlyList<Badge> Gaps =>
    [
        .. IsVacant ? [new Badge("Vacant", Tone.Bad)] : Array.Empty<Badge>(),
        .. HasRemit ? [] : new[] { new Badge("No remit", Tone.Warning) },
        .. Board is not null ? [] : new[] { new Badge("No board link", Tone.Warning) },
        .. IsUntrained ? [new Badge("Not trained", Tone.Warning)] : Array.Empty<Badge>(),
        .. IsTermOver ? [new Badge("Term is over", Tone.Warning)] : Array.Empty<Badge>(),
    ];
}

/// <summary>A district, team or body and the champion posts that cover it.</summary>
public sealed record CoverageRow(string Name, IReadOnlyList<ChampionRow> Posts)
{
    public bool IsHeld => Posts.Any(p => !p.IsVacant);
}

/// <summary>The coverage of all districts, all teams or all bodies of the area.</summary>
public sealed record CoverageGroup(CoverKind Kind, IReadOnlyList<CoverageRow> Rows)
{
    public string Title => Kind switch { CoverKind.District => "Districts", CoverKind.Team => "Teams", _ => "Partner bodies" };

    /// <summary>What is not covered, as a sentence each.</summary>
    public IReadOnlyList<string> Gaps =>
    [
        .. Sentence(Rows.Where(r => r.Posts.Count == 0), "Nobody covers"),
        .. Sentence(Rows.Where(r => r.Posts.Count > 0 && !r.IsHeld), "Only a vacant post covers"),
    ];

    private static IEnumerable<string> Sentence(IEnumerable<CoverageRow> rows, string words) =>
        rows.Select(r => r.Name).ToList() is { Count: > 0 } names ? [$"{words} {Listed(names)}."] : [];

    private static string Listed(List<string> names) => names is [var only] ? only : $"{string.Join(", ", names[..^1])} and {names[^1]}";
}

/// <summary>A role that a source describes, for reference.</summary>
public sealed record SourceRoleRow(string Ref, string Title, string Source, string? Kind, string? Level, string? Purpose, string? Host, string? LinksTo, string? Status, string? LocalEquivalent, string? Locator);

public sealed record ChampionList(IReadOnlyList<ChampionRow> Posts, ChampionFigures Figures, IReadOnlyList<CoverageGroup> Coverage)
{
    public static readonly ChampionList Empty = new([], ChampionFigures.None, []);
}
