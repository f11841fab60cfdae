using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;

namespace StrategyTracker.TestSupport;

public static class ABody
{
    public static Body Named(string name, Sector sector = Sector.Statutory, string? from = null, string? to = null) =>
        Body.Add(name, sector, areaId: null, new BodyFacts { ActiveFrom = from?.Day(), ActiveTo = to?.Day() }, Stamps.AtPublication);

    public static Body Any() => Named(Unique.Name("Body"));
}

public static class AForum
{
    public static Forum Named(string name, ForumKind kind = ForumKind.Forum, Guid? areaId = null, ForumStatus status = ForumStatus.Active) =>
        Forum.Add(name, kind, areaId ?? Guid.CreateVersion7(), new ForumFacts { Status = status }, Stamps.AtPublication);

    public static Forum In(Area area, ForumKind kind = ForumKind.Forum) => Named(Unique.Name($"{kind}"), kind, area.Id);
    public static Forum Any() => Named(Unique.Name("Forum"));
    public static Forum Board() => Named(Unique.Name("Board"), ForumKind.Board);
}

/// <summary>An issue and how far it has come: <c>AnIssue.Raised().Routed(board, "2008-02-01")</c>.</summary>
public static class AnIssue
{
    public static ForumIssue Raised(Forum? forum = null, int number = 1, string summary = "No woman-only session in the town", string day = "2007-11-10", Actor? by = null, bool inForumsName = false) =>
        ForumIssue.Raise(forum ?? AForum.Any(), number, IssueKind.Gap, summary, detail: null, IssueSubject.Nothing, null, null, inForumsName, Stamps.On(day, by ?? Actors.ForumMember()));

    public static ForumIssue Routed(this ForumIssue issue, Forum? board = null, string? due = null, string day = "2007-11-12")
    {
        issue.Accept(Stamps.On(day));
        issue.Route(board ?? AForum.Board(), due?.Day(), Stamps.On(day));
        return issue;
    }

    public static ForumIssue Answered(this ForumIssue issue, string day = "2007-12-01", BoardDecision decision = BoardDecision.Agreed)
    {
        issue.Answer(decision, "A session starts in spring.", Stamps.On(day, why: "There is money for it."));
        return issue;
    }

    public static ForumIssue Told(this ForumIssue issue, string day = "2007-12-05")
    {
        issue.TellForum(null, Stamps.On(day));
        return issue;
    }
}

public static class AnEntry
{
    public static PracticeFacts Facts(string title = "A quiet room", string done = "A room was set aside.", EvidenceLevel level = EvidenceLevel.Account, string? results = null) =>
        new() { Title = title, WhatWasDone = done, Level = level, Results = results };

    public static PracticeEntry Submitted(Guid? areaId = null, Actor? by = null, string title = "A quiet room", string done = "A room was set aside.") =>
        PracticeEntry.Submit(areaId ?? Guid.CreateVersion7(), Facts(title, done), "A voluntary project", null, null, null, Stamps.On("2007-11-10", by ?? Actors.ForumMember()));

    public static PracticeEntry Published(this PracticeEntry entry, string day = "2007-12-01")
    {
        entry.Moderate(publish: true, checkedNobodyIsKnown: true, checkedClaims: true, Stamps.On(day));
        return entry;
    }
}
