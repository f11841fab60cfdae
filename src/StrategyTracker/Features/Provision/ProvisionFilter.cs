using Microsoft.AspNetCore.WebUtilities;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Provision;

/// <summary>Which of a register are shown; all that are kept when nothing is chosen.</summary>
public enum ProvisionShow { Kept, Stale, ErrorReported, ReviewDue, TakenOff }

/// <summary>One view of a register, as the address keeps it.</summary>
public sealed record ProvisionFilter
{
    public ProvisionShow Show { get; init; }
    public ProvisionAnswer? Answer { get; init; }
    public Guid? Owner { get; init; }
    public string? Words { get; init; }

    public bool IsFiltered => Show != ProvisionShow.Kept || Answer is not null || Owner is not null || Words is not null;

    public string Href(ProvisionKind kind, string? area) => Urls.ProvisionWith(kind, area, Parts);
    public string CsvHref(ProvisionKind kind, string? area) => Urls.ProvisionCsvWith(kind, area, Parts);

    private (string, string?)[] Parts =>
        [("show", Show == ProvisionShow.Kept ? null : Slugs.Of(Show)), ("answer", Answer is { } answer ? Slugs.Of(answer) : null), ("owner", Owner?.ToString()), ("q", Words)];

    public static ProvisionFilter Parse(string? query)
    {
        var read = QueryHelpers.ParseQuery(query ?? "");
        string? Text(string name) => read.TryGetValue(name, out var values) && values.ToString().Trim() is { Length: > 0 } text ? text : null;
        return new ProvisionFilter
        {
            Show = Slugs.Read<ProvisionShow>(Text("show")) ?? ProvisionShow.Kept, Answer = Slugs.Read<ProvisionAnswer>(Text("answer")),
            Owner = Guid.TryParse(Text("owner"), out var owner) ? owner : null, Words = Text("q"),
        };
    }

    public bool Keeps(ProvisionItem item, DateOnly today) =>
        (item.RetiredOn is not null) == (Show == ProvisionShow.TakenOff)
        && (Show != ProvisionShow.Stale || item.IsStaleOn(today))
        && (Show != ProvisionShow.ErrorReported || item.ErrorReported is not null)
        && (Show != ProvisionShow.ReviewDue || item.IsReviewDueOn(today))
        && (Answer is null || item.Answer == Answer)
        && (Owner is null || item.OwnerPostId == Owner)
        && (Words is null || Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => Has(item.Name, w) || item.Details.Any(d => Has(d.Value, w))));

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}

public static class ProvisionShows
{
    public static string Words(this ProvisionShow show) => show switch
    {
        ProvisionShow.Stale => "Not looked at in time",
        ProvisionShow.ErrorReported => "Error reported",
        ProvisionShow.ReviewDue => "Review due",
        ProvisionShow.TakenOff => "Taken off",
        _ => "All that are kept",
    };
}
