using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Which recommendations are shown, as the address bar keeps it. What cannot be read in an address is left out.</summary>
public sealed record RecommendationFilter
{
    public string? Area { get; init; }
    public string? Words { get; init; }
    public string? Source { get; init; }
    public Standing? Standing { get; init; }
    public string? Theme { get; init; }
    public string? Strategy { get; init; }
    /// <summary>The section's number in <see cref="Strategy"/>; never without it.</summary>
    public int? Section { get; init; }
    public Answer? Answer { get; init; }
    public AdoptionState? State { get; init; }
    public Guid? Body { get; init; }
    /// <summary>Asked for an answer, and the day is past.</summary>
    public bool OnlyOverdue { get; init; }
    /// <summary>The entries that the area has not taken up, in place of those it has.</summary>
    public bool NotTaken { get; init; }
    /// <summary>Counted from 1.</summary>
    public int Page { get; init; } = 1;

    public int MoreSet => new[] { Source is not null, Standing is not null, Theme is not null, Section is not null, Answer is not null, Body is not null }.Count(set => set);
    public bool IsFiltered => MoreSet > 0 || Words is not null || State is not null || OnlyOverdue || NotTaken;

    public RecommendationFilter OnPage(int page) => this with { Page = page };
    public RecommendationFilter All => this with { State = null, OnlyOverdue = false, NotTaken = false, Page = 1 };
    public RecommendationFilter InState(AdoptionState state) => All with { State = state };

    public string Href => HrefOn(Urls.Recommendations);
    public string HrefOn(string address) => Urls.InArea(address, Area,
        ("q", Words), ("source", Source), ("standing", Standing is { } s ? Slugs.Of(s) : null), ("theme", Theme),
        ("strategy", Section is null ? null : Strategy), ("section", Strategy is null ? null : Section?.ToString(CultureInfo.InvariantCulture)),
        ("answer", Answer is { } a ? Slugs.Of(a) : null), ("state", State is { } state ? Slugs.Of(state) : null), ("body", Body?.ToString()),
        ("show", NotTaken ? "not-taken-up" : OnlyOverdue ? "overdue" : null), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null));

    public static RecommendationFilter Parse(string? query)
    {
        var read = QueryHelpers.ParseQuery(query ?? "");
        string? Text(string name) => read.TryGetValue(name, out var values) && values.ToString().Trim() is { Length: > 0 and <= 200 } text ? text : null;
        var section = Number(Text("section"));
        return new RecommendationFilter
        {
            Area = Text("area"), Words = Text("q"), Source = Text("source")?.ToUpperInvariant(), Standing = Slugs.Read<Standing>(Text("standing")), Theme = Text("theme"),
            Strategy = section is null ? null : Text("strategy"), Section = Text("strategy") is null ? null : section,
            Answer = Slugs.Read<Answer>(Text("answer")), State = Slugs.Read<AdoptionState>(Text("state")), Body = Guid.TryParse(Text("body"), out var body) ? body : null,
            NotTaken = Text("show") == "not-taken-up", OnlyOverdue = Text("show") == "overdue", Page = Number(Text("page")) ?? 1,
        };
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000 ? number : null;
}
