using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Issues;

/// <summary>Which issues are shown. Open is what stands first; the forum and the board each find what waits for them.</summary>
public enum IssueShow { Open, ForTheChair, WithBoard, Overdue, ToTell, ForTheForum, Resolved, All }

/// <summary>One view of the issues, as the address keeps it.</summary>
public sealed record IssueFilter
{
    public IssueShow Show { get; init; }
    public Guid? Forum { get; init; }
    public Guid? Board { get; init; }
    public IssueKind? Kind { get; init; }
    public int Page { get; init; } = 1;

    public bool IsFiltered => Show != IssueShow.Open || Forum is not null || Board is not null || Kind is not null;

    public string Href(string? area) => Urls.IssuesWith(area,
        ("show", Show == IssueShow.Open ? null : Slugs.Of(Show)), ("forum", Forum?.ToString()), ("board", Board?.ToString()),
        ("kind", Kind is { } kind ? Slugs.Of(kind) : null), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null));

    public static IssueFilter Parse(string? query)
    {
        var read = QueryHelpers.ParseQuery(query ?? "");
        string? Text(string name) => read.TryGetValue(name, out var values) && values.ToString() is { Length: > 0 } text ? text : null;
        return new IssueFilter
        {
            Show = Slugs.Read<IssueShow>(Text("show")) ?? IssueShow.Open,
            Forum = Guid.TryParse(Text("forum"), out var forum) ? forum : null,
            Board = Guid.TryParse(Text("board"), out var board) ? board : null,
            Kind = Slugs.Read<IssueKind>(Text("kind")),
            Page = int.TryParse(Text("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1,
        };
    }
}

public static class IssueShows
{
    public static string Words(this IssueShow show) => show switch
    {
        IssueShow.Open => "Open",
        IssueShow.ForTheChair => "For the chair",
        IssueShow.WithBoard => "With a board",
        IssueShow.Overdue => "Reply overdue",
        IssueShow.ToTell => "To be told",
        IssueShow.ForTheForum => "For the forum's view",
        IssueShow.Resolved => "Resolved",
        _ => "All",
    };
}
