using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Register;

public enum RegisterSort { Due, Ref, Owner, Report }

/// <summary>Whose actions: everybody's, those held by posts of one's own, or by them and the posts that answer to them (A6).</summary>
public enum RegisterWhose { Everybody, Mine, MineAndReports }

public enum RegisterGroup { None, Section, Owner, State }

/// <summary>
/// One view of the register, as the address bar keeps it. What cannot be read in an address is left out, so that an old or
/// mistyped link still shows a list.
/// </summary>
public sealed record RegisterFilter
{
    public const int LongestWords = 200;

    public string? Words { get; init; }
    public string? Strategy { get; init; }
    /// <summary>The section's number in <see cref="Strategy"/>; never without it.</summary>
    public int? Section { get; init; }
    public RegisterWhose Whose { get; init; }
    public Guid? Owner { get; init; }
    public Guid? Officer { get; init; }
    public Guid? Team { get; init; }
    public RegisterState? State { get; init; }
    public DateOnly? DueFrom { get; init; }
    public DateOnly? DueTo { get; init; }
    public CommitmentLevel? Level { get; init; }
    public Control? Control { get; init; }
    public bool OnlyDuty { get; init; }
    public RegisterSort Sort { get; init; }
    public bool IsDescending { get; init; }
    public RegisterGroup Group { get; init; }
    /// <summary>Counted from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many of the filters behind the fold are set.</summary>
    public int MoreSet => new[] { Section is not null || Strategy is not null, Whose != RegisterWhose.Everybody, Owner is not null, Officer is not null, Team is not null, DueFrom is not null, DueTo is not null, Level is not null, Control is not null, OnlyDuty }.Count(set => set);
    public bool IsFiltered => MoreSet > 0 || Words is not null || State is not null;

    public RegisterFilter OnPage(int page) => this with { Page = page };
    public RegisterFilter InState(RegisterState? state) => this with { State = state, Page = 1 };
    /// <summary>Sorted by this column; by the other way round when it is already.</summary>
    public RegisterFilter SortedBy(RegisterSort sort) => this with { Sort = sort, IsDescending = sort == Sort && !IsDescending, Page = 1 };

    public string Href => Urls.RegisterWith(Pairs());
    public string CsvHref => Urls.RegisterCsvWith((this with { Page = 1, Group = RegisterGroup.None }).Pairs());
    /// <summary>What stands after "?", and nothing when everything is as it begins.</summary>
    public string ToQuery() => Href[Urls.Register.Length..].TrimStart('?');

    public static RegisterFilter Parse(string? query)
    {
        var read = QueryHelpers.ParseQuery(query ?? "");
        string? Text(string name) => read.TryGetValue(name, out var values) && values.ToString().Trim() is { Length: > 0 } text ? text : null;
        var strategy = Text("strategy") is { Length: <= 40 } code ? code.ToUpperInvariant() : null;
        var sort = Text("sort");
        return new RegisterFilter
        {
            Words = Text("q") is { } words ? words[..Math.Min(words.Length, LongestWords)] : null,
            Strategy = strategy,
            Section = strategy is null ? null : Number(Text("section")),
            Whose = Slugs.Read<RegisterWhose>(Text("whose")) ?? RegisterWhose.Everybody,
            Owner = Id(Text("owner")), Officer = Id(Text("officer")), Team = Id(Text("team")),
            State = Slugs.Read<RegisterState>(Text("state")),
            DueFrom = DateField.Read(Text("from")), DueTo = DateField.Read(Text("to")),
            Level = Slugs.Read<CommitmentLevel>(Text("level")),
            Control = Slugs.Read<Control>(Text("control")),
            OnlyDuty = Text("duty") == "yes",
            Sort = Slugs.Read<RegisterSort>(sort?.TrimStart('-')) ?? RegisterSort.Due,
            IsDescending = sort is ['-', ..],
            Group = Slugs.Read<RegisterGroup>(Text("group")) ?? RegisterGroup.None,
            Page = Number(Text("page")) ?? 1,
        };
    }

    private (string, string?)[] Pairs() =>
    [
        ("q", Words), ("strategy", Strategy), ("section", Strategy is null ? null : Section?.ToString(CultureInfo.InvariantCulture)),
        ("whose", Whose == RegisterWhose.Everybody ? null : Slugs.Of(Whose)), ("owner", Owner?.ToString()), ("officer", Officer?.ToString()), ("team", Team?.ToString()),
        ("state", State is { } state ? Slugs.Of(state) : null), ("from", Urls.Day(DueFrom)), ("to", Urls.Day(DueTo)),
        ("level", Level is { } level ? Slugs.Of(level) : null), ("control", Control is { } control ? Slugs.Of(control) : null), ("duty", OnlyDuty ? "yes" : null),
        ("sort", (Sort, IsDescending) is (RegisterSort.Due, false) ? null : (IsDescending ? "-" : "") + Slugs.Of(Sort)),
        ("group", Group == RegisterGroup.None ? null : Slugs.Of(Group)),
        ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
    ];

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000 ? number : null;
}
