using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Following;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Packs;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders.Sweep;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;
using Tally = StrategyTracker.Domain.Measures.Tally;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

/// <summary>Of each rule about an area's recommendations, forums, champions, duty, measures and registers: when it starts, who hears, when it stops.</summary>
public sealed class AreaRuleTests
{
    private readonly Area _area = AnArea.With();

    /// <summary>A recommendation that the area takes up: the health body answers for it through Hal, the manager's post drives it under a board that Cleo chairs.</summary>
    private async Task<(Office Office, Adoption Adoption)> WithAdoptionAsync()
    {
        var office = await Office.OpenAsync();
        var (health, hal, speaks) = (ABody.Named("Health"), APerson.Named("Hal", Role.PartnerRepresentative), APost.Named("Health's contact"));
        speaks.BelongTo(health.Id, null, health.Name, Stamps.AtPublication);
        speaks.Appoint(hal, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        var (board, chair, cleo) = (AForum.In(_area, ForumKind.Board), APost.Named("Chair"), APerson.Named("Cleo", Role.BoardMember));
        chair.Appoint(cleo, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        board.ChairedBy(chair, null, Stamps.AtPublication);
        var source = ASource.Any();
        var recommendation = ARecommendation.In(source);
        var adoption = AnAdoption.Of(recommendation, _area.Id);
        adoption.Entrust(health, board, office.Manager, new NamesBefore(null, null, null), Stamps.AtPublication);
        await office.Work.Database.SaveAsync(_area, health, hal, speaks, cleo, chair, board, source, recommendation, adoption);
        return (office, adoption);
    }

    private static Task ActAsync(Office office, Adoption adoption, Action<Adoption> act) => office.ActAsync(db => db.LoadAdoptionAsync(adoption.Id, null, default), act);

    [Fact]
    public async Task An_answer_owed_is_asked_of_the_body_and_the_boards_chair_and_climbs_until_it_comes()
    {
        var (office, adoption) = await WithAdoptionAsync();
        await using var closing = office;
        await ActAsync(office, adoption, a => a.Send("2008-03-01".Day(), Stamps.On("2008-01-10")));
        Assert.Equal(("", "Cleo; Hal"), (await office.WhoAsync(RuleCatalogue.AnswerOwed, "2008-02-15"), await office.WhoAsync(RuleCatalogue.AnswerOwed, "2008-02-16")));
        Assert.Equal("Cleo; Hal; Ann (Director)", await office.WhoAsync(RuleCatalogue.AnswerOwed, "2008-03-14"));
        await ActAsync(office, adoption, a => a.Respond(Answer.Accepted, null, null, "2009-03-01".Day(), Stamps.On("2008-03-14")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.AnswerOwed, "2008-03-14"));
    }

    [Fact]
    public async Task A_recommendations_date_is_told_to_its_driving_post_and_its_body_until_they_report()
    {
        var (office, adoption) = await WithAdoptionAsync();
        await using var closing = office;
        await ActAsync(office, adoption, a => { a.Accepted(); a.SetTarget("2008-03-01".Day(), Stamps.On("2007-12-01", why: "Agreed.")); });
        Assert.Equal(("", "Hal; Olu"), (await office.WhoAsync(RuleCatalogue.AdoptionDue, "2008-02-01"), await office.WhoAsync(RuleCatalogue.AdoptionDue, "2008-02-02")));
        Assert.Equal(("Hal; Olu", "Hal; Olu; Ann (Director)"), (await office.WhoAsync(RuleCatalogue.AdoptionDue, "2008-03-02"), await office.WhoAsync(RuleCatalogue.AdoptionDue, "2008-03-14")));
        await ActAsync(office, adoption, a => a.Report("A start was made.", null, Stamps.On("2008-03-14")));
        Assert.Equal(("", "Hal; Olu"), (await office.WhoAsync(RuleCatalogue.AdoptionDue, "2008-03-20"), await office.WhoAsync(RuleCatalogue.AdoptionDue, "2008-03-21")));
    }

    [Fact]
    public async Task A_date_of_a_recommendation_moved_is_told_to_both()
    {
        var (office, adoption) = await WithAdoptionAsync();
        await using var closing = office;
        await ActAsync(office, adoption, a => { a.Accepted(); a.SetTarget("2008-03-01".Day(), Stamps.On("2007-12-01", why: "Agreed.")); });
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.TargetChanged, "2007-12-01"));
        await ActAsync(office, adoption, a => a.SetTarget("2008-06-01".Day(), Stamps.On("2008-01-10", why: "More time.")));
        Assert.Equal("Hal; Olu", await office.WhoAsync(RuleCatalogue.TargetChanged, "2008-01-10"));
    }

    [Fact]
    public async Task A_stall_is_told_to_the_driving_post_and_the_director_until_it_moves()
    {
        var (office, adoption) = await WithAdoptionAsync();
        await using var closing = office;
        await ActAsync(office, adoption, a => a.Accepted("2007-11-10"));
        Assert.Equal(("", "Olu; Ann (Director)"), (await office.WhoAsync(RuleCatalogue.AdoptionStalled, "2008-01-09"), await office.WhoAsync(RuleCatalogue.AdoptionStalled, "2008-01-10")));
        await ActAsync(office, adoption, a => a.Report("A start was made.", null, Stamps.On("2008-01-10")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.AdoptionStalled, "2008-01-10"));
    }

    [Fact]
    public async Task A_nudge_about_a_recommendation_is_owed_until_somebody_reports_after_it()
    {
        var (office, adoption) = await WithAdoptionAsync();
        await using var closing = office;
        await ActAsync(office, adoption, a => a.Accepted("2007-11-10"));
        var nudge = new Reminder(new ReminderKey("nudge", adoption.Id, office.Olu.Id, "2007-12-03".Day(), 0, Rung.Owner), ReminderSubject.Adoption, ReminderTopic.Recommendations, ReminderWeight.MustDo,
            new ReminderWords(adoption.Ref, "A recommendation", "Lea asks", "Report", "/", "You hold Manager"), Pace.AtOnce, "2007-12-03".Day(), "2007-12-03 09:00".Moment());
        await office.Work.Database.SaveAsync(nudge);
        Assert.Empty(await office.Work.Get<StillOwed>().EndedAsync([nudge], "2007-12-04".Moment()));
        await ActAsync(office, adoption, a => a.Report("A start was made.", null, Stamps.On("2007-12-04")));
        Assert.Equal("Progress was reported, or it is closed", (await office.Work.Get<StillOwed>().EndedAsync([nudge], "2007-12-05".Moment()))[nudge.Id]);
        await office.SweepAsync("2007-12-05");
        Assert.False((await office.RemindersAsync("nudge")).Single().IsOpen);
    }

    [Fact]
    public async Task An_outcome_review_is_told_on_its_day_to_the_driving_post_and_verifiers_until_it_is_judged()
    {
        var (office, adoption) = await WithAdoptionAsync();
        await using var closing = office;
        await office.Work.Database.SaveAsync(APerson.Named("Vera", Role.Verifier));
        await ActAsync(office, adoption, a => a.Accepted().Delivered("2007-12-20"));
        Assert.Equal(("", "Olu; Vera"), (await office.WhoAsync(RuleCatalogue.OutcomeReview, "2008-06-19"), await office.WhoAsync(RuleCatalogue.OutcomeReview, "2008-06-20")));
        await ActAsync(office, adoption, a => a.JudgeOutcome(Outcome.Evidenced, "Fewer fail.", Stamps.On("2008-06-20")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.OutcomeReview, "2008-06-20"));
    }

    [Fact]
    public async Task The_board_owes_the_forum_an_answer_and_hears_again_before_it_meets()
    {
        await using var office = await Office.OpenAsync();
        var (board, forum, chair, cleo) = (AForum.In(_area, ForumKind.Board), AForum.In(_area), APost.Named("Chair"), APerson.Named("Cleo", Role.BoardMember));
        chair.Appoint(cleo, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        board.ChairedBy(chair, null, Stamps.AtPublication);
        var issue = AnIssue.Raised(forum).Routed(board, "2008-02-01");
        await office.Work.Database.SaveAsync(_area, cleo, chair, board, forum, issue, Meeting.Plan(board, "2008-01-30".Day(), null, Stamps.On("2007-12-01")));
        Assert.Equal(("", "Cleo; Lea", ""), (await office.WhoAsync(RuleCatalogue.IssueBeforeMeeting, "2008-01-19"), await office.WhoAsync(RuleCatalogue.IssueBeforeMeeting, "2008-01-20"), await office.WhoAsync(RuleCatalogue.IssueBeforeMeeting, "2008-01-31")));
        Assert.Equal(("", "Cleo; Lea"), (await office.WhoAsync(RuleCatalogue.IssueAnswerOwed, "2008-01-31"), await office.WhoAsync(RuleCatalogue.IssueAnswerOwed, "2008-02-01")));
        await office.ActAsync(db => db.LoadIssueAsync(issue.Id, null, default), i => i.Answered("2008-02-05"));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.IssueAnswerOwed, "2008-02-05"));
    }

    [Fact]
    public async Task A_briefing_is_chased_with_the_teams_leaders_until_the_team_acknowledges_it()
    {
        await using var office = await Office.OpenAsync();
        var (board, north) = (AForum.In(_area, ForumKind.Board), ATeam.Named("North", managerPostId: office.Manager.Id));
        var (zoe, member) = (APerson.Named("Zoë", Role.Champion), APost.HeldByMany("Officers"));
        member.Appoint(zoe, "2007-11-01".Day(), null, false, false, north.Id, Stamps.AtPublication);
        var item = CascadeItem.Send(board, "A new form", "Use the new form.", null, "2008-02-01".Day(), [north], Stamps.On("2008-01-10"));
        await office.Work.Database.SaveAsync(_area, board, north, zoe, member, item);
        Assert.Equal(("", "Olu; Zoë"), (await office.WhoAsync(RuleCatalogue.BriefingWaiting, "2008-01-16"), await office.WhoAsync(RuleCatalogue.BriefingWaiting, "2008-01-17")));
        await office.ActAsync(db => db.LoadCascadeAsync(item.Id, null, default), c => c.Acknowledge(north, 7, Stamps.On("2008-01-17")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.BriefingWaiting, "2008-01-17"));
    }

    [Fact]
    public async Task A_partners_plan_is_to_be_looked_at_before_its_next_edition_until_it_is()
    {
        await using var office = await Office.OpenAsync();
        var (council, chair) = (ABody.Named("Council"), APerson.Named("Fay", Role.ForumChair));
        var plan = PartnerPlan.Add(_area.Id, council, "Community safety", 2007, 2010, "2008-06-01".Day(), Stamps.On("2007-12-01"));
        await office.Work.Database.SaveAsync(_area, council, chair, plan);
        Assert.Equal(("", "Fay"), (await office.WhoAsync(RuleCatalogue.PlanEdition, "2008-03-02"), await office.WhoAsync(RuleCatalogue.PlanEdition, "2008-03-03")));
        await office.ActAsync(db => db.PartnerPlans.SingleAsync(), p => p.Score(new PlanScore(Mention.Explicit, true, true, null, true, null), Stamps.On("2008-03-10")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.PlanEdition, "2008-03-10"));
    }

    [Fact]
    public async Task A_champion_post_is_watched_for_its_vacancy_its_remit_and_its_term()
    {
        await using var office = await Office.OpenAsync();
        var (post, mia) = (APost.Named("Women's champion"), APerson.Named("Mia", Role.Champion));
        var champion = AChampion.Of(post, _area.Id, new ChampionFacts { TermEnd = "2008-06-30".Day() });
        await office.Work.Database.SaveAsync(_area, post, mia, champion);
        Assert.Equal(("", "Ann"), (await office.WhoAsync(RuleCatalogue.ChampionVacant, "2007-11-30"), await office.WhoAsync(RuleCatalogue.ChampionVacant, "2007-12-01")));
        await office.ActAsync(db => db.LoadPostAsync(post.Id, null, default), p => p.Appoint(mia, "2008-01-02".Day(), null, false, false, null, Stamps.On("2008-01-02")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.ChampionVacant, "2008-01-02"));
        Assert.Equal(("", "Ann; Mia"), (await office.WhoAsync(RuleCatalogue.ChampionNoRemit, "2007-12-30"), await office.WhoAsync(RuleCatalogue.ChampionNoRemit, "2008-01-02")));
        Assert.Equal(("", "Ann; Mia"), (await office.WhoAsync(RuleCatalogue.ChampionTermEnding, "2008-04-30"), await office.WhoAsync(RuleCatalogue.ChampionTermEnding, "2008-05-01")));
        await office.ActAsync(db => db.LoadChampionAsync(champion.Id, null, default), c =>
        {
            c.GiveRemit("Keep women in view.", null, Stamps.On("2008-05-02"));
            c.Change(new ChampionFacts { TermEnd = "2009-06-30".Day() }, Stamps.On("2008-05-02"));
        });
        Assert.Equal(("", ""), (await office.WhoAsync(RuleCatalogue.ChampionNoRemit, "2008-05-02"), await office.WhoAsync(RuleCatalogue.ChampionTermEnding, "2008-05-02")));
    }

    [Fact]
    public async Task What_nobody_has_looked_at_is_stale_until_somebody_does()
    {
        await using var office = await Office.OpenAsync();
        var practice = PracticeEntry.Submit(_area.Id, AnEntry.Facts(), "A project", null, office.Manager.Id, null, Stamps.On("2007-11-10", Actors.ForumMember())).Published("2007-12-01");
        var help = AProvision.Of(ProvisionKind.LocalHelp, _area.Id, "A refuge", "2007-08-31", new ProvisionFacts { OwnerPostId = office.Manager.Id });
        await office.Work.Database.SaveAsync(_area, practice, help);
        Assert.Equal(("", "Olu"), (await office.WhoAsync(RuleCatalogue.PracticeStale, "2008-12-01"), await office.WhoAsync(RuleCatalogue.PracticeStale, "2008-12-02")));
        // Six months after the last of August is the last of February, a leap day that year.
        Assert.Equal(("", "Olu"), (await office.WhoAsync(RuleCatalogue.ProvisionStale, "2008-02-29"), await office.WhoAsync(RuleCatalogue.ProvisionStale, "2008-03-01")));
        await office.ActAsync(db => db.LoadPracticeAsync(practice.Id, null, default), p => p.Verify(Stamps.On("2008-12-02")));
        await office.ActAsync(db => db.LoadProvisionAsync(help.Id, null, default), p => p.Check(Stamps.On("2008-12-02")));
        Assert.Equal(("", ""), (await office.WhoAsync(RuleCatalogue.PracticeStale, "2008-12-02"), await office.WhoAsync(RuleCatalogue.ProvisionStale, "2008-12-02")));
    }

    [Fact]
    public async Task The_duty_is_to_be_reviewed_180_days_before_and_until_it_is()
    {
        await using var office = await Office.OpenAsync();
        var regime = ADuty.Regime();
        var area = ADuty.Area(regime);
        var cycle = ADuty.Cycle(area.Id, regime);
        await office.Work.Database.SaveAsync(regime, area, cycle);
        // Three years after the first plan was due, the last day of 2007; inferred, for no goals are approved.
        Assert.Equal(("", "Ann; Lea"), (await office.WhoAsync(RuleCatalogue.DutyReview, "2010-07-03"), await office.WhoAsync(RuleCatalogue.DutyReview, "2010-07-04")));
        await office.ActAsync(db => db.DutyCycles.SingleAsync(), c => c.Review([], "Nothing was set.", Stamps.On("2010-07-04")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.DutyReview, "2010-07-04"));
    }

    [Fact]
    public async Task A_policy_without_an_assessment_is_chased_after_seven_days_until_it_is_assessed()
    {
        await using var office = await Office.OpenAsync();
        var assessment = ImpactAssessment.Log(_area.Id, "Lone working", AssessmentKind.Gender, isNew: true, office.Manager.Id, null, Stamps.On("2008-01-10"));
        await office.Work.Database.SaveAsync(_area, assessment);
        Assert.Equal(("", "Olu", "Olu; Ann (Director)"), (await office.WhoAsync(RuleCatalogue.AssessmentMissing, "2008-01-16"), await office.WhoAsync(RuleCatalogue.AssessmentMissing, "2008-01-17"), await office.WhoAsync(RuleCatalogue.AssessmentMissing, "2008-01-31")));
        await office.ActAsync(db => db.ImpactAssessments.SingleAsync(), a => a.Assess(new AssessmentFacts { Effect = ImpactEffect.None }, Stamps.On("2008-01-31")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.AssessmentMissing, "2008-01-31"));
    }

    [Fact]
    public async Task A_missing_period_is_the_data_officers_and_the_owners_until_the_figure_is_there()
    {
        await using var office = await Office.OpenAsync();
        var measure = AMeasure.Of(office.Strategy.Id, AMeasure.Rate with { EveryMonths = 3, IntervalIsLocal = true, MeasuredFrom = "2007-10-01".Day() });
        measure.GiveTo(office.Manager.Id, null, "Manager", Stamps.On("2007-12-01"));
        await office.Work.Database.SaveAsync(APerson.Named("Dan", Role.DataOfficer), measure);
        Assert.Equal(("", "Dan; Olu"), (await office.WhoAsync(RuleCatalogue.MeasureMissing, "2008-01-09"), await office.WhoAsync(RuleCatalogue.MeasureMissing, "2008-01-10")));
        await office.ActAsync(db => db.LoadMeasureAsync(measure.Id, null, default), m => m.Reads(AMeasure.Quarter(new Tally(18, 40), from: "2007-10-01", to: "2007-12-31"), "2008-01-10"));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.MeasureMissing, "2008-01-10"));
    }

    [Fact]
    public async Task Gaps_and_breached_guard_rails_go_to_the_measures_owner_and_the_director_until_they_are_answered()
    {
        await using var office = await Office.OpenAsync();
        var measure = AMeasure.Of(office.Strategy.Id);
        measure.GiveTo(office.Manager.Id, null, "Manager", Stamps.On("2007-12-01"));
        var (gap, rail) = (Finding.Raise(office.Strategy.Id, FindingKind.Gap, "Women finish less often", measure.Id, null, null, null, Stamps.On("2008-01-10")), Finding.Raise(office.Strategy.Id, FindingKind.GuardRail, "Women wait longer", measure.Id, null, null, null, Stamps.On("2008-01-10")));
        await office.Work.Database.SaveAsync(measure, gap, rail);
        Assert.Equal(("", "Olu; Ann (Director)"), (await office.WhoAsync(RuleCatalogue.GapFound, "2008-01-09"), await office.WhoAsync(RuleCatalogue.GapFound, "2008-01-10")));
        Assert.Equal("Olu; Ann (Director)", await office.WhoAsync(RuleCatalogue.GuardRailBreached, "2008-01-10"));
        await office.ActAsync(db => db.Findings.ToListAsync(), f => f.ForEach(x => x.LeaveAsItIs(Stamps.On("2008-01-11", why: "Too few to tell."))));
        Assert.Equal(("", ""), (await office.WhoAsync(RuleCatalogue.GapFound, "2008-01-11"), await office.WhoAsync(RuleCatalogue.GuardRailBreached, "2008-01-11")));
    }

    [Fact]
    public async Task A_target_of_a_measure_that_changes_is_told_to_its_owner()
    {
        await using var office = await Office.OpenAsync();
        var measure = AMeasure.Of(office.Strategy.Id);
        measure.GiveTo(office.Manager.Id, null, "Manager", Stamps.On("2007-12-01"));
        measure.Aim(new TargetFacts { For = ForWhom.Women, Value = 60, From = "2007-12-01".Day() }, Stamps.On("2007-12-01"));
        await office.Work.Database.SaveAsync(measure);
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.TargetChanged, "2007-12-02"));
        await office.ActAsync(db => db.LoadMeasureAsync(measure.Id, null, default), m => m.Aim(new TargetFacts { For = ForWhom.Women, Value = 70, From = "2008-01-10".Day() }, Stamps.On("2008-01-10", why: "It was met.")));
        Assert.Equal("Olu", await office.WhoAsync(RuleCatalogue.TargetChanged, "2008-01-10"));
    }

    [Fact]
    public async Task What_moved_is_told_to_who_follows_it_until_they_have_seen_it_and_never_what_they_did_themselves()
    {
        await using var office = await Office.OpenAsync();
        var action = AnAction.That(of: office.Strategy).OwnedBy(office.Manager);
        var section = office.Strategy.Sections[0];
        await office.Work.Database.SaveAsync(action, new Follow(office.Bo.Id, FollowKind.Section, section.Id, "Section 1", "2008-01-02".Moment()), new Follow(office.Olu.Id, FollowKind.Action, action.Id, action.Ref, "2008-01-02".Moment()));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.FollowedMoved, "2008-01-10"));
        await office.ReportAsync(action, "2008-01-10", office.Olu);
        Assert.Equal("Bo", await office.WhoAsync(RuleCatalogue.FollowedMoved, "2008-01-10"));
        await office.ActAsync(db => db.Follows.SingleAsync(f => f.PersonId == office.Bo.Id), f => f.See("2008-01-10 11:00".Moment()));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.FollowedMoved, "2008-01-11"));
    }

    [Fact]
    public async Task A_board_that_meets_without_a_pack_and_its_secretary_hear_ten_and_three_days_before_until_one_is_issued()
    {
        await using var office = await Office.OpenAsync();
        var (chair, cleo, seat, sam) = (APost.Named("Chair"), APerson.Named("Cleo", Role.BoardMember), APost.Named("Seat"), APerson.Named("Sam", Role.BoardMember));
        chair.Appoint(cleo, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        seat.Appoint(sam, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        var (board, body) = (AForum.In(_area, ForumKind.Board), ABody.Any());
        board.ChairedBy(chair, null, Stamps.AtPublication);
        board.Seat(body, seat.Id, Stamps.AtPublication);
        var (forum, pack) = (AForum.In(_area), Pack.Add(_area.Id, office.Strategy.Id, "Board pack", ["board"], Stamps.On("2007-12-01", Actors.AreaLead())));
        Meeting Meets(Forum of, string day) => Meeting.Plan(of, day.Day(), null, Stamps.On("2007-12-01"));
        IssuedPack Issued(int number, string day) => pack.Issue(number, new PackMoment(day.Day(), null), "The board", "1.0", "{}", new StoredPackFile($"{number}.pdf", 10, new string('a', 64)), Stamps.On(day));
        await office.Work.Database.SaveAsync(_area, body, cleo, sam, chair, seat, board, forum, pack, Meets(board, "2008-01-08"), Meets(board, "2008-03-04"), Meets(forum, "2008-03-04"), Issued(1, "2008-01-08"));

        Assert.Equal(("", "Cleo; Lea; Sam", "Cleo; Lea; Sam"), (await office.WhoAsync(RuleCatalogue.PackBeforeMeeting, "2008-02-22"), await office.WhoAsync(RuleCatalogue.PackBeforeMeeting, "2008-02-23"), await office.WhoAsync(RuleCatalogue.PackBeforeMeeting, "2008-03-01")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.PackBeforeMeeting, "2008-03-05"));
        await office.Work.Database.SaveAsync(Issued(2, "2008-02-25"));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.PackBeforeMeeting, "2008-03-01"));
    }

    [Fact]
    public async Task A_champion_post_without_a_deputy_is_told_to_its_holder_and_its_host_each_month_until_one_is_named()
    {
        await using var office = await Office.OpenAsync();
        var (host, speaks, hal, mia, dee, post) = (ABody.Named("Health"), APost.Named("Health's contact"), APerson.Named("Hal", Role.PartnerRepresentative), APerson.Named("Mia", Role.Champion), APerson.Named("Dee", Role.Champion), APost.Named("Champion"));
        speaks.BelongTo(host.Id, null, host.Name, Stamps.AtPublication);
        speaks.Appoint(hal, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        post.Appoint(mia, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        var champion = AChampion.Of(post, _area.Id);
        champion.HostedBy(host, null, Stamps.On("2007-12-01"));
        await office.Work.Database.SaveAsync(_area, host, hal, mia, dee, speaks, post, champion);

        Assert.Equal(("", "Hal; Mia"), (await office.WhoAsync(RuleCatalogue.ChampionNoDeputy, "2007-12-28"), await office.WhoAsync(RuleCatalogue.ChampionNoDeputy, "2007-12-29")));
        await office.ActAsync(db => db.Posts.Include(p => p.Holdings).SingleAsync(p => p.Id == post.Id), p => p.Appoint(dee, "2008-01-10".Day(), null, isDeputy: true, false, null, Stamps.On("2008-01-10")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.ChampionNoDeputy, "2008-01-10"));
    }

    [Fact]
    public async Task A_body_in_a_forum_with_one_person_to_write_to_and_the_forums_chair_hear_until_there_is_a_second()
    {
        await using var office = await Office.OpenAsync();
        var (health, speaks, hal, second) = (ABody.Named("Health"), APost.HeldByMany("Health's contacts"), APerson.Named("Hal", Role.PartnerRepresentative), APerson.Named("Sue", Role.PartnerRepresentative));
        speaks.BelongTo(health.Id, null, health.Name, Stamps.AtPublication);
        speaks.Appoint(hal, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        var (forum, chair, fay) = (AForum.In(_area), APost.Named("Forum's chair"), APerson.Named("Fay", Role.ForumChair));
        chair.Appoint(fay, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        forum.ChairedBy(chair, null, Stamps.AtPublication);
        forum.Seat(health, null, Stamps.On("2007-12-01"));
        await office.Work.Database.SaveAsync(_area, health, hal, second, fay, speaks, chair, forum, ABody.Named("Sits nowhere"));

        Assert.Equal(("", "Fay; Hal"), (await office.WhoAsync(RuleCatalogue.SingleContact, "2007-12-28"), await office.WhoAsync(RuleCatalogue.SingleContact, "2007-12-29")));
        await office.ActAsync(db => db.Posts.Include(p => p.Holdings).SingleAsync(p => p.Id == speaks.Id), p => p.Appoint(second, "2008-01-10".Day(), null, false, false, null, Stamps.On("2008-01-10")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.SingleContact, "2008-01-10"));
    }

    [Fact]
    public async Task A_document_that_a_source_promises_is_to_be_asked_for_each_quarter()
    {
        await using var office = await Office.OpenAsync();
        var (promising, other) = (ASource.Any(isFollowUpExpected: true), ASource.Any());
        await office.Work.Database.SaveAsync(APerson.Named("Reg", Role.RegisterEditor), promising, other);
        // Entered on the day of publication, 1 November; 91 days later is 31 January.
        Assert.Equal(("", "Reg"), (await office.WhoAsync(RuleCatalogue.FollowUpWanted, "2008-01-30"), await office.WhoAsync(RuleCatalogue.FollowUpWanted, "2008-01-31")));
        await office.ActAsync(db => db.SourceDocuments.SingleAsync(s => s.Id == promising.Id), s => s.ChaseFollowUp(Stamps.On("2008-02-04")));
        Assert.Equal(("", "", "Reg"), (await office.WhoAsync(RuleCatalogue.FollowUpWanted, "2008-02-04"), await office.WhoAsync(RuleCatalogue.FollowUpWanted, "2008-05-04"), await office.WhoAsync(RuleCatalogue.FollowUpWanted, "2008-05-05")));
        await office.ActAsync(db => db.SourceDocuments.SingleAsync(s => s.Id == promising.Id), s => s.SettleFollowUp(hasCome: true, Stamps.On("2008-05-06")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.FollowUpWanted, "2008-05-06"));
    }

    [Fact]
    public async Task Harm_that_is_not_softened_by_its_day_goes_to_the_policys_post_then_its_director_until_it_is()
    {
        await using var office = await Office.OpenAsync();
        var assessment = ImpactAssessment.Log(_area.Id, "Lone working", AssessmentKind.Gender, isNew: true, office.Manager.Id, null, Stamps.On("2008-01-02"));
        assessment.Assess(new AssessmentFacts { Effect = ImpactEffect.Worse, Harm = "Later buses.", Mitigation = "Earlier hours.", MitigationDue = "2008-02-29".Day() }, Stamps.On("2008-01-10"));
        await office.Work.Database.SaveAsync(_area, assessment);
        Assert.Equal(("", "Olu", "Olu; Ann (Director)"), (await office.WhoAsync(RuleCatalogue.MitigationLate, "2008-02-29"), await office.WhoAsync(RuleCatalogue.MitigationLate, "2008-03-01"), await office.WhoAsync(RuleCatalogue.MitigationLate, "2008-03-14")));
        await office.ActAsync(db => db.ImpactAssessments.SingleAsync(), a => a.Mitigate("Hours were moved.", Stamps.On("2008-03-14")));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.MitigationLate, "2008-03-14"));
    }
}
