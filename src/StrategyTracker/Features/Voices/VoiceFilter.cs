using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Voices;

/// <summary>Which themes are shown. Open is what stands first; each of those who take a step finds what waits for them.</summary>
public enum VoiceShow { Open, ToCheck, ForABoard, WithBoard, Overdue, ToTell, ChangeToCome, Told, All }

/// <summary>One view of the themes, as the address keeps it.</summary>
public sealed record VoiceFilter
{
    public VoiceShow Show { get; init; }
    public Guid? Group { get; init; }
    public Guid? Board { get; init; }
    public int Page { get; init; } = 1;
    public string? Area { get; init; }

    public bool IsFiltered => Show != VoiceShow.Open || Group is not null || Board is not null;

    public string Href(string? area) => Urls.VoicesWith(area, [.. Parts, ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null)]);

    public string CsvHref(string? area) => Urls.VoicesCsvWith(area, Parts);

    private (string Name, string? Value)[] Parts => [("show", Show == VoiceShow.Open ? null : Slugs.Of(Show)), ("group", Group?.ToString()), ("board", Board?.ToString())];

    public static VoiceFilter Parse(string? query)
    {
        var read = QueryHelpers.ParseQuery(query ?? "");
        string? Text(string name) => read.TryGetValue(name, out var values) && values.ToString() is { Length: > 0 } text ? text : null;
        return new VoiceFilter
        {
            Show = Slugs.Read<VoiceShow>(Text("show")) ?? VoiceShow.Open,
            Group = Guid.TryParse(Text("group"), out var group) ? group : null,
            Board = Guid.TryParse(Text("board"), out var board) ? board : null,
            Page = int.TryParse(Text("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1,
            Area = Text("area"),
        };
    }
}

public static class VoiceShows
{
    public static string Words(this VoiceShow show) => show switch
    {
        VoiceShow.Open => "Open",
        VoiceShow.ToCheck => "To be checked",
        VoiceShow.ForABoard => "For a board",
        VoiceShow.WithBoard => "With a board",
        VoiceShow.Overdue => "Decision overdue",
        VoiceShow.ToTell => "Group to be told",
        VoiceShow.ChangeToCome => "Change to come",
        VoiceShow.Told => "Told",
        _ => "All",
    };
}
