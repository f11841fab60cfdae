using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Following;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Funding;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.PolicyEvents;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Domain.Voices;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Store;

/// <summary>An area with one of everything that is followed in it, every field filled with something awkward.</summary>
internal static class AreaRows
{
    public static IEnumerable<object> Filled(string nasty, Strategy strategy, ActionPoint action, Post post, Person person, Team team)
    {
        var stamp = Stamps.On("2007-12-01", why: nasty);
        var area = Area.Add("here", nasty, stamp);
        area.AddDistrict("North", stamp);
        strategy.BelongTo(area.Id);
        var (old, body) = (Body.Add("Old", Sector.Funder, area.Id, new BodyFacts { ActiveFrom = "1990-01-01".Day(), Note = nasty, IsMinorityLed = true, SizeBand = "small" }, stamp), ABody.Named(nasty[..20]));
        old.ReportTo(body, [body.Id], stamp);
        old.End("2007-11-30".Day(), stamp);
        old.SucceededBy(body, stamp);
        post.BelongTo(body.Id, null, body.Name, stamp);

        var (board, forum) = (AForum.Named("Board", ForumKind.Board, area.Id), Forum.Add("Forum", ForumKind.Forum, area.Id, new ForumFacts { Purpose = nasty, Principles = nasty, HasBudget = false }, stamp));
        forum.ChairedBy(post, null, stamp);
        forum.ReportTo(board, [board.Id], stamp);
        forum.Seat(body, post.Id, stamp);
        var meeting = Meeting.Plan(board, "2007-12-02".Day(), nasty, stamp);
        meeting.PutOnAgenda(AgendaSubject.Other, null, nasty, stamp);
        meeting.Hold([(body, 3)], Stamps.On("2007-12-02"));
        meeting.WriteMinutes(nasty, Stamps.On("2007-12-03"));
        var issue = ForumIssue.Raise(forum, 1, IssueKind.Blockage, nasty, nasty, IssueSubject.Action, action.Id, action.Ref, inForumsName: true, stamp);
        issue.Accept(Stamps.On("2007-12-02"));
        issue.Route(board, "2008-01-01".Day(), Stamps.On("2007-12-03"));

        var source = SourceDocument.Add("SRC", nasty, new SourceFacts { Author = nasty, Year = 2009, Kind = SourceKind.Commentary, Reliability = Reliability.Anonymous, RightsNote = nasty, Caution = nasty }, stamp);
        var entry = ARecommendation.In(source, reference: "S-1", summary: nasty, to: [nasty, "Another"], themes: ["a", "b"]);
        var part = ARecommendation.In(source, kind: EntryKind.Part, reference: "S-1.1");
        part.PlaceUnder(entry, [entry.Id], stamp);
        part.BearOn(strategy.Sections[0].Id);
        var adoption = AnAdoption.Of(entry, area.Id, body);
        adoption.Accepted().Report(nasty, nasty, Stamps.On("2007-12-02", onBehalfOf: "The board"));
        adoption.SetTarget("2008-05-01".Day(), Stamps.On("2007-12-02", why: nasty));
        adoption.LinkAction(action.Id, action.Ref, stamp);
        adoption.Attach(nasty, "https://example.org/x", nasty, "2007-12-01".Day(), isWorthCopying: true, Stamps.On("2007-12-02"));
        adoption.Stall(nasty, nasty, post, Stamps.On("2007-12-03", why: nasty));
        adoption.SayOfDistrict(area.Districts[0], DistrictState.Stalled, body, nasty, nasty, Stamps.On("2007-12-03"));
        adoption.NoteInConfidence(nasty, stamp);

        var champion = ChampionPost.Add(post, area.Id, new ChampionFacts { Kind = ChampionKind.Liaison, Purpose = nasty, TermEnd = "2009-01-01".Day(), TrainingRequired = nasty, AwardsContracts = true }, stamp);
        champion.GiveRemit(nasty, "https://example.org/remit", stamp);
        champion.Cover(CoverKind.District, area.Districts[0].Id, "North", stamp);
        champion.LinkTo(board, null, stamp);
        champion.PromiseNewsletter(3, "2007-12-01".Day(), stamp);
        champion.RecordNewsletter("2007-12-01".Day(), nasty, "https://example.org/newsletter", stamp);
        var briefing = CascadeItem.Send(board, nasty, nasty, nasty, "2008-01-01".Day(), [team], stamp);
        briefing.Acknowledge(team, 7, Stamps.On("2007-12-04"));
        var practice = PracticeEntry.Submit(area.Id, AnEntry.Facts(level: EvidenceLevel.OwnData, results: nasty), nasty, body.Id, post.Id, part.Id, stamp).Published("2007-12-05");
        practice.AdoptBy(team, nasty, Stamps.On("2007-12-06"));
        var plan = PartnerPlan.Add(area.Id, body, nasty, 2007, 2010, "2010-01-01".Day(), stamp);
        plan.Score(new PlanScore(Mention.AsVictimsOnly, true, false, nasty, true, nasty), Stamps.On("2007-12-05"));
        var funding = FundingAssurance.Add(area.Id, body, new FundingFacts { Service = nasty, Funder = nasty, Instrument = FundingInstrument.Contract, From = "2007-01-01".Day(), To = "2009-01-01".Day(), NoticeDays = 90, DecisionPostId = post.Id, DecisionDue = "2008-10-01".Day() }, stamp);
        funding.Confirm("2007-12-01".Day(), stamp);
        funding.RelyOn(action.Id, action.Ref, stamp);
        var policy = PolicyEvent.Enter(area.Id, new PolicyEventFacts { Title = nasty, Description = nasty, TakesEffectOn = "2008-04-01".Day(), Source = nasty, SourceAddress = "https://example.org/act" }, stamp);
        policy.Touches(action, stamp);
        policy.Touches(adoption, stamp);
        policy.Review(policy.Affected[0].Id, ReviewOutcome.ToChange, nasty, Stamps.On("2007-12-04", onBehalfOf: nasty));
        policy.TakeOff(policy.Affected[1].Id, Stamps.On("2007-12-05", why: nasty));
        var group = AForum.Named("Group", ForumKind.UserGroup, area.Id);
        var theme = ATheme.Entered(group, post, facts: ATheme.Facts(nasty, nasty), day: "2007-12-01");
        theme.Checked("2007-12-02").Routed(board, "2008-01-01", "2007-12-03");
        theme.Decide(BoardDecision.AgreedInPart, nasty, Stamps.On("2007-12-04", why: nasty));

        return
        [
            .. EqualityRows.Filled(nasty, strategy, action, post, team, area), old, body, board, forum, meeting, issue, source, entry, part, adoption, champion, briefing, practice, plan, group, theme, funding, policy,
            new Follow(person.Id, FollowKind.Issue, issue.Id, nasty, "2007-12-05".Moment()),
            new ReferenceValue("V-1", "S", nasty, "11 of 17", "cases", "2008", nasty, "process", nasty, "S-1"), new SourceForum("F-1", nasty, "S", "district", nasty, nasty, nasty, nasty, "S-1"),
            new SourceRole("R-1", nasty, "S", "lead", "area", nasty, nasty, nasty, nasty, nasty, nasty, "S-1"), new PartnershipBarrier("B-1", nasty, nasty, nasty, nasty, nasty, nasty, "S-1"),
            new CommonThread(1, nasty, "S-1", "1, 2", nasty),
        ];
    }
}
