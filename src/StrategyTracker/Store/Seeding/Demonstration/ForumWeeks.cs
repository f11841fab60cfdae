using StrategyTracker.Domain.Following;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Store.Seeding.Demonstration;

/// <summary>What the forum did: issues at every turn, meetings, a briefing, the library, and partners' plans.</summary>
internal sealed class ForumWeeks(AreaStage stage, IReadOnlyDictionary<string, Adoption> adoptions, Recommendation? goodPractice)
{
    private int _number;

    public void Happen()
    {
        var resolved = Routed(IssueKind.Gap, "Nobody counts how many women are referred to the courses.", 10, 40);
        Answered(resolved, 34, "Illustration: counted from this month on, for women and for men.");
        resolved.Judge(ForumView.Resolved, "Illustration: the first count is in.", null, stage.On(50, Role.ForumMember));

        var overdue = Routed(IssueKind.Blockage, "Two districts have no childcare during appointments.", 15, 57);
        var disputed = Routed(IssueKind.Question, "Who decides on places for women at the centre?", 18, 50);
        Answered(disputed, 45, "Illustration: each district decides for itself.");
        disputed.Judge(ForumView.NotResolved, "Illustration: the question was who decides when districts disagree.", stage.Day(90), stage.On(52, Role.ForumMember));

        var told = Routed(IssueKind.Gap, "The bench is not told which courses run for women.", 25, 67);
        Answered(told, 65, "Illustration: a list goes to the courts each quarter.");
        Raise(IssueKind.Success, "Women say that the first letter is easier to read.", 70, inForumsName: false);
        Raise(IssueKind.Blockage, "Members fear for their funding when they speak up.", 72, inForumsName: true);

        Meetings(overdue, disputed);
        Briefing();
        Library();
        Plans();
        foreach (var issue in new[] { overdue, disputed }) { stage.Make(new Follow(stage.PersonIn(Role.ForumMember).Id, FollowKind.Issue, issue.Id, $"{issue.Ref}: {issue.Summary}", Moments.On(stage.Day(20)))); }
        if (adoptions.TryGetValue("BRD-1", out var followed)) { stage.Make(new Follow(stage.PersonIn(Role.ForumMember).Id, FollowKind.Recommendation, followed.RecommendationId, "BRD-1", Moments.On(stage.Day(30)))); }
    }

    private ForumIssue Raise(IssueKind kind, string summary, int day, bool inForumsName) => stage.Make(ForumIssue.Raise(
        stage.WomensForum, ++_number, kind, $"Illustration: {summary}", null, IssueSubject.Nothing, null, null, inForumsName, stage.On(day, Role.ForumMember)));

    private ForumIssue Routed(IssueKind kind, string summary, int day, int due)
    {
        var issue = Raise(kind, summary, day, inForumsName: false);
        issue.Accept(stage.On(day + 2, Role.ForumChair));
        issue.Route(stage.Partnership, stage.Day(due), stage.On(day + 3, Role.ForumChair));
        return issue;
    }

    private void Answered(ForumIssue issue, int day, string answer)
    {
        issue.Answer(BoardDecision.Agreed, answer, stage.On(day, Role.BoardMember, "Illustration: decided at the board's meeting."));
        issue.TellForum(null, stage.On(day + 3, Role.ForumChair));
    }

    private void Meetings(ForumIssue overdue, ForumIssue disputed)
    {
        var forum = stage.Make(Meeting.Plan(stage.WomensForum, stage.Day(49), "Women's centre (illustration)", stage.On(30, Role.ForumChair)));
        forum.PutOnAgenda(AgendaSubject.Issue, overdue.Id, $"{overdue.Ref}: {overdue.Summary}", stage.On(40, Role.ForumChair));
        forum.Hold([(stage.WomensCentre, 3), (stage.Probation, 2), (stage.Council, 1)], stage.On(49, Role.ForumChair));
        forum.WriteMinutes("Illustration.\n\n- The board has not answered on childcare; the chair will ask again.\n- The first count of referrals was welcomed.", stage.On(51, Role.ForumChair));
        forum.AgreeMinutes(stage.On(56, Role.ForumChair));
        stage.Make(Meeting.Plan(stage.WomensForum, stage.Day(91), "Council (illustration)", stage.On(56, Role.ForumChair))).PutOnAgenda(AgendaSubject.Issue, disputed.Id, $"{disputed.Ref}: {disputed.Summary}", stage.On(60, Role.ForumChair));

        var board = stage.Make(Meeting.Plan(stage.Board, stage.Day(54), null, stage.On(30, Role.AreaLead)));
        foreach (var reference in new[] { "BRD-2", "BRD-3", "NOMS-4" })
        {
            if (adoptions.TryGetValue(reference, out var adoption)) { board.PutOnAgenda(AgendaSubject.Recommendation, adoption.Id, $"{reference}: evidence of what was done", stage.On(50, Role.AreaLead)); }
        }
        board.Hold([(stage.Probation, 6)], stage.On(54, Role.AreaLead));
        foreach (var item in board.Agenda.ToList()) { board.RecordOutcome(item.Id, "Illustration: seen and noted.", stage.On(55, Role.AreaLead)); }
        stage.Make(Meeting.Plan(stage.Partnership, stage.Day(84), null, stage.On(56, Role.AreaLead)));
    }

    private void Briefing()
    {
        if (stage.Teams.Count == 0) { return; }
        var item = stage.Make(CascadeItem.Send(stage.Partnership, "Referrals to the courses are counted for women and for men (illustration)",
            "From this month on, **tick women or men** on each referral. Nothing else changes.", "The forum asked, and the board agreed.", stage.Day(60), [.. stage.Teams], stage.On(38, Role.Champion)));
        item.Acknowledge(stage.Teams[0], 9, stage.On(41, Role.TeamManager));
        if (stage.Teams.Count > 1) { item.Acknowledge(stage.Teams[1], 12, stage.On(47, Role.AreaLead)); }
    }

    private void Library()
    {
        var entry = stage.Make(PracticeEntry.Submit(stage.Area.Id, new PracticeFacts
        {
            Title = "One page of local help for women (illustration)", Problem = "Staff did not know what was there.", WhatWasDone = "One page for each town, kept by a named post, checked each quarter.",
            Where = "North district", Level = EvidenceLevel.OwnData, Results = "Twice as many referrals in a quarter, from a base of 14.", Limits = "One district, one quarter.", Tags = "referral, local help",
        }, stage.WomensCentre.Name, stage.WomensCentre.Id, stage.ForumChairPost.Id, goodPractice?.Id, stage.On(20, Role.PartnerRepresentative)));
        entry.Moderate(publish: true, checkedNobodyIsKnown: true, checkedClaims: true, stage.On(26, Role.ForumChair));
        if (stage.Teams.Count > 0) { entry.AdoptBy(stage.Teams[0], "Illustration: for our town too.", stage.On(35, Role.TeamManager)); }
        stage.Make(PracticeEntry.Submit(stage.Area.Id, new PracticeFacts { Title = "A first letter in plain words (illustration)", WhatWasDone = "The first letter was rewritten with women who had received it.", Level = EvidenceLevel.Account },
            stage.Probation.Name, stage.Probation.Id, null, null, stage.On(66, Role.Champion)));
    }

    private void Plans()
    {
        var year = stage.Day(0).Year;
        Plan("Community safety plan (illustration)", stage.Council, year, Mention.Absent, 110, "Illustration: name women, and count them.");
        Plan("Drug and alcohol plan (illustration)", stage.Health, year, Mention.WithinAnotherTheme, 200, null);
        Plan("Domestic abuse plan (illustration)", stage.Council, year, Mention.AsVictimsOnly, 300, null);
        Plan("Housing plan (illustration)", stage.Council, year, Mention.Explicit, null, null);
        stage.Make(PartnerPlan.Add(stage.Area.Id, stage.Health, "Mental health plan (illustration)", year, year + 2, null, stage.On(12, Role.ForumChair)));
    }

    private void Plan(string title, Domain.Bodies.Body owner, int year, Mention mention, int? nextEdition, string? asks)
    {
        var plan = stage.Make(PartnerPlan.Add(stage.Area.Id, owner, title, year, year + 2, nextEdition is { } days ? stage.Day(days) : null, stage.On(12, Role.ForumChair)));
        plan.Score(new PlanScore(mention, mention == Mention.Explicit, mention == Mention.Explicit, mention == Mention.Explicit ? "Housing lead" : null, false, asks), stage.On(44, Role.ForumMember));
    }
}
