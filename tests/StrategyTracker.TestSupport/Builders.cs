using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Partners;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.TestSupport;

public static class APost
{
    public static Post Named(string name, PostKind kind = PostKind.Post, Holders holders = Holders.One, params string[] variants) =>
        Post.Add(name, kind, holders, isInternal: true, note: null, variants, Stamps.AtPublication);

    public static Post Any() => Named(Unique.Name("Post"));
    public static Post HeldByMany(string? name = null) => Named(name ?? Unique.Name("Post group"), PostKind.Group, Holders.Many);
    public static Post Board() => Named(Unique.Name("Board"), PostKind.Body, Holders.Many);
}

public static class APerson
{
    public static Person Named(string name, params Role[] roles) => Person.Add(name, Unique.Email(), roles, Stamps.AtPublication);
    public static Person In(params Role[] roles) => Named(Unique.Name("Person"), roles);
    public static Person Any() => In(Role.ActionOwner);
}

public static class ATeam
{
    public static Team Named(string name, TeamKind kind = TeamKind.Team, Guid? managerPostId = null) => Team.Add(name, kind, managerPostId, Stamps.AtPublication);
    public static Team Any() => Named(Unique.Name("Team"));
}

public static class APartner
{
    public static Partner Named(string name) => Partner.Add(name, kind: null, note: null, variants: "", Stamps.AtPublication);
    public static Partner Any() => Named(Unique.Name("Partner"));
}

public static class AStrategy
{
    /// <summary>A strategy published on <see cref="Days.Published"/>, with as many sections as asked.</summary>
    public static Strategy With(int sections = 1, string? code = null, DateOnly? publishedOn = null)
    {
        var strategy = new Strategy(code ?? Unique.Name("S"), "Women offenders", "Thames Valley Probation", "Thames Valley", "South East",
            publishedOn ?? Days.Published, DatePrecision.Month, movedByDays: 0, Stamps.AtPublication);
        for (var number = 1; number <= sections; number++)
        {
            strategy.AddSection(number, $"Section {number}", $"Section {number}", pathway: null, "Narrative in *Markdown*.", printedActionHeading: null, notes: null);
        }
        return strategy;
    }
}

/// <summary>
/// An action that says only what matters to the test. <c>AnAction.That(level: Seek, control: Influence).DueOn("2008-02-01")</c>;
/// the default is a flat promise in the area's own power, owned by a named post, without a date.
/// </summary>
public static class AnAction
{
    public static ActionPoint That(
        CommitmentLevel level = CommitmentLevel.Ensure, Control control = Control.Direct, DeadlineKind deadline = DeadlineKind.Unspecified,
        OwnerKind owner = OwnerKind.Post, string? due = null, bool isHeading = false, string[]? parts = null, AppliesPer? appliesPer = null,
        int? every = null, IntervalUnit? unit = null, bool isAtLeast = false, string? recurrence = null,
        string? reference = null, string summary = "A promise.", string? detail = null, string? ownerAsWritten = null, string themes = "",
        Strategy? of = null, int section = 1, int order = 1) =>
        new(of?.Id ?? Guid.CreateVersion7(), of?.Sections.First(s => s.Number == section).Id ?? Guid.CreateVersion7(),
            new SourceWording(reference ?? Unique.Name("T"), summary)
            {
                Detail = detail, OwnerKind = owner, OwnerAsWritten = ownerAsWritten, Level = level, Control = control,
                DeadlineKind = due is null ? deadline : DeadlineKind.Fixed, Deadline = due?.Day(), IsHeading = isHeading, AppliesPer = appliesPer,
                Recurrence = recurrence, Every = every, EveryUnit = unit, IsAtLeast = isAtLeast, Themes = themes, Components = parts ?? [],
            },
            order, of?.PublishedOn ?? Days.Published, Stamps.AtPublication);

    public static ActionPoint Any() => That();
    public static ActionPoint Ongoing() => That(deadline: DeadlineKind.Ongoing);
    public static ActionPoint Recurring(int? every = 1, IntervalUnit? unit = IntervalUnit.Year, bool isAtLeast = false) =>
        That(deadline: DeadlineKind.Recurring, every: every, unit: unit, isAtLeast: isAtLeast, recurrence: every is null ? "routine" : $"every {every} {unit}");
    public static ActionPoint Heading() => That(isHeading: true);

    /// <summary>With the area's own target date, agreed on the day of publication.</summary>
    public static ActionPoint DueOn(this ActionPoint action, string date)
    {
        action.MoveTargetDate(date.Day(), Stamps.On("2007-11-01", why: "Agreed at the start."));
        return action;
    }

    public static ActionPoint Under(this ActionPoint action, ActionPoint heading)
    {
        action.PlaceUnder(heading);
        return action;
    }

    public static ActionPoint OwnedBy(this ActionPoint action, params Post[] posts)
    {
        foreach (var (post, i) in posts.Select((post, i) => (post, i)))
        {
            action.AddOwner(post, i == 0 ? OwnerPart.Accountable : OwnerPart.CoOwner, Stamps.AtPublication);
        }
        return action;
    }

    /// <summary>With one piece of evidence on the whole, or on each of its parts.</summary>
    public static ActionPoint Shown(this ActionPoint action, string day = "2007-12-01")
    {
        var parts = action.Components.Select(c => (Guid?)c.Id).DefaultIfEmpty(null);
        foreach (var part in parts) { action.Attach(AnEvidence.Statement(action.StrategyId), part, Stamps.On(day)); }
        return action;
    }

    public static ActionPoint Closed(this ActionPoint action, string day = "2007-12-20")
    {
        action.Shown(day).Close(Stamps.On(day, why: "It is done."));
        return action;
    }
}

public static class AnEvidence
{
    public static Evidence Statement(Guid strategyId, string title = "Seen on a visit") =>
        Evidence.Statement(strategyId, title, datedOn: null, "It was there.", Stamps.On("2007-12-01"));

    public static Evidence Link(Guid strategyId, EvidenceKind kind = EvidenceKind.Report, string address = "https://example.org/report") =>
        Evidence.Link(strategyId, "The report", kind, datedOn: null, address, note: null, Stamps.On("2007-12-01"));
}

/// <summary>Names that no other test uses.</summary>
public static class Unique
{
    private static int s_last;

    public static string Name(string stem) => $"{stem}-{Interlocked.Increment(ref s_last)}";
    public static string Email() => $"{Name("person")}@example.org";
}
