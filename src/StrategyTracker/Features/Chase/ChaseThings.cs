using StrategyTracker.Domain.Reminders;

namespace StrategyTracker.Features.Chase;

/// <summary>Why somebody is chased.</summary>
public enum ChaseKind { Overdue, Missed, PartnerLate, AssuranceDue, Silent, Recommendation }

public static class ChaseKinds
{
    public static string Words(this ChaseKind kind) => kind switch
    {
        ChaseKind.Overdue => "Overdue",
        ChaseKind.Missed => "Recurring work missed",
        ChaseKind.PartnerLate => "Partner has not replied",
        ChaseKind.AssuranceDue => "Assurance due",
        ChaseKind.Silent => "Silent",
        _ => "Recommendations",
    };
}

/// <summary>One thing that is late.</summary>
/// <param name="Since">Since when it is owed.</param>
/// <param name="LastWord">The last word about it from anybody.</param>
/// <param name="UpdateHref">Where an update is entered, also for somebody else; null where only the thing's own page does that.</param>
public sealed record ChaseThing(Guid Id, ReminderSubject Subject, string Ref, string What, ChaseKind Kind, DateOnly Since, string Why, DateOnly? LastWord, string Href, string? UpdateHref);

/// <summary>Who owes it: a person, through a post or as accountable officer; or a post that nobody holds.</summary>
/// <param name="PersonId">Null for a vacant post.</param>
/// <param name="Post">The post through which; null for an accountable officer without one.</param>
public sealed record ChaseOwer(Guid? PersonId, string Name, bool HasAddress, Guid? PostId, string? Post)
{
    public static readonly ChaseOwer Nobody = new(null, "Nobody owns it", false, null, null);
}

public sealed record ChaseLine(ChaseThing Thing, string? Post, bool IsNudgedToday);

/// <summary>What was sent to a person.</summary>
/// <param name="What">The rule in words, or "Nudge from Sue Example".</param>
/// <param name="Letter">How its letter stands; null when it only stood in the inbox.</param>
public sealed record SentRow(DateTime MadeAt, string? Ref, string What, Rung Rung, OutboxState? Letter, DateTime? SentAt);

/// <summary>One person, or one vacant post, with all they owe.</summary>
public sealed record ChasePerson(string Key, ChaseOwer Who, IReadOnlyList<string> Posts, IReadOnlyList<ChaseLine> Lines, IReadOnlyList<SentRow> Sent)
{
    /// <summary>Lines on the page; the register has the rest.</summary>
    public const int Shown = 5;

    public DateOnly Oldest => Lines.Min(l => l.Thing.Since);
    public DateOnly? LastWord => Lines.Max(l => l.Thing.LastWord);
}

/// <param name="IsMore">More is late than was read; the oldest is here.</param>
public sealed record ChaseList(IReadOnlyList<ChasePerson> People, int Total, int Things, bool IsMore, IReadOnlyDictionary<ChaseKind, int> ByKind);

/// <summary>What the chase list is narrowed to, as it stands in the address.</summary>
public sealed record ChaseFilter(string? Words = null, ChaseKind? Kind = null, int Page = 1)
{
    public string Href => Ui.Urls.ChaseWith(("q", Words), ("kind", Kind is { } kind ? Ui.Slugs.Of(kind) : null), ("page", Page > 1 ? $"{Page}" : null));
    public string CsvHref => Ui.Urls.ChaseCsvWith(("q", Words), ("kind", Kind is { } kind ? Ui.Slugs.Of(kind) : null));

    public static ChaseFilter Parse(string? words, string? kind, string? page) =>
        new(string.IsNullOrWhiteSpace(words) ? null : words.Trim(), Ui.Slugs.Read<ChaseKind>(kind), int.TryParse(page, out var number) && number is > 1 and < 10_000 ? number : 1);
}
