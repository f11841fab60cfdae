using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Seeding.Demonstration;

/// <summary>
/// What happened since the strategy was published, day by day: enough that every screen has something in every state, little
/// enough that a director still finds most of it unowned and undated. Illustration, and aggregates only.
/// </summary>
internal sealed class ElevenWeeks(Cast cast, IReadOnlyDictionary<string, ActionPoint> actions, IReadOnlyDictionary<string, Post> posts, IReadOnlyDictionary<Guid, string> partners, Strategy strategy)
{
    private readonly List<object> _made = [];

    /// <summary>Updates and evidence, which stand beside their actions.</summary>
    public IReadOnlyList<object> Made => _made;

    public void Happen()
    {
        // Eleven weeks would not show silence at the usual ninety days.
        strategy.ChooseIntervals(new LocalIntervals(30, 60), On(5, cast.AreaLead, "Illustration: the Board meets every two months."));
        OverdueWithAnOfficer();
        MovedTwice();
        ClosedWithEvidence();
        DecidedAgainst();
        AskedAndWaiting();
        Refused();
        JointWithALead();
        Assured();
        Recurring();
        EnteredLate();
        AnotherDateProposed();
        PastItsTarget();
        TeamByTeam();
        UnderTheHeading();
    }

    /// <summary>The only date the source gives, gone by.</summary>
    private void OverdueWithAnOfficer()
    {
        if (Find("TVP-1.2") is not { } plan) { return; }
        plan.ChooseOfficer(cast.PersonOf(cast.Director), null, On(6, cast.AreaLead, "Illustration: the wording names only the organisation."));
        plan.AcceptAssignment(On(7, cast.Director));
        Report(plan, 33, cast.Director, new UpdateText("Illustration: a first draft of the plan went round the directors.", "Each directorate knows what it would be asked to do.", Confidence.Medium, "Put the draft to the Board."));
    }

    private void MovedTwice()
    {
        if (Find("TVP-4.2") is not { } page) { return; }
        page.ChooseOfficer(cast.PersonOf(cast.Owner), null, On(8, cast.Director, "Illustration: the wording names only the organisation."));
        page.AcceptAssignment(On(10, cast.Owner));
        page.MoveTargetDate(Day(56), On(14, cast.Director, "Illustration: first date, agreed when the officer took it on."));
        Report(page, 28, cast.Owner, new UpdateText("Illustration: two of three teams sent their lists of local help.", null, Confidence.High, "Ask the third team."));
        page.MoveTargetDate(Day(70), On(50, cast.Director, "Illustration: the third team's list came in late."));
        var list = Add(Evidence.Link(strategy.Id, "Illustration: draft of the page", EvidenceKind.PageLink, Day(54), "https://demonstration.invalid/local-help", null, On(55, cast.Owner)));
        page.Attach(list, null, On(55, cast.Owner));
        Report(page, 55, cast.Owner, new UpdateText("Illustration: the page is drafted and linked.", "Staff who saw the draft found childcare help they had not known of.", Confidence.Medium, "Check every entry before it goes live."));
        page.MoveTargetDate(Day(91), On(68, cast.Director, "Illustration: a fifth of the entries were out of date and are being checked."));
    }

    private void ClosedWithEvidence()
    {
        if (Find("TVP-6.1") is not { } arrangements) { return; }
        arrangements.MoveTargetDate(Day(70), On(12, cast.Director, "Illustration: before the contract year begins."));
        var parts = arrangements.Components.OrderBy(c => c.Order).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var minute = Add(Evidence.Statement(strategy.Id, $"Illustration: note of meeting {i + 1} with the local board", Day(40 + 20 * i), $"Illustration: the local board agreed to this part: {parts[i].Words}.", On(41 + 20 * i, cast.Owner)));
            arrangements.Attach(minute, parts[i].Id, On(41 + 20 * i, cast.Owner));
        }
        var update = Report(arrangements, 62, cast.Owner, new UpdateText("Illustration: both parts are agreed and minuted.", "Outcomes for women will be reported apart from the totals.", Confidence.High, null));
        arrangements.SignOff(update, On(63, cast.Director));
        arrangements.Close(On(64, cast.Owner, "Illustration: both parts are in place, with the local board's notes."));
    }

    private void DecidedAgainst()
    {
        if (Find("TVP-1.11") is not { } targets) { return; }
        targets.ChooseOfficer(cast.PersonOf(cast.Director), null, On(12, cast.AreaLead, "Illustration: the wording names only the organisation."));
        targets.Decide("Illustration: should this year's business plans carry targets for women's provision?", DecisionOutcome.DoNotAdopt,
            "Illustration: this year's plans were already agreed; the question is on the list for the next round.", null, On(45, cast.Director));
    }

    private void AskedAndWaiting()
    {
        Ask("TVP-7.2", 49, 84, cast.Owner, "Illustration: wrote to ask for places with community mental health services to be counted for women and for men.");
        Ask("TVP-5.1", 30, 58, cast.Director, "Illustration: asked to see the draft homelessness strategy before it is settled.");
    }

    /// <summary>A refusal is a reply: the attempt was made, and the action closes on it (A17).</summary>
    private void Refused()
    {
        if (Find("TVP-6.2") is not { } contract || Ask("TVP-6.2", 20, 48, cast.Director, "Illustration: asked for a clause on women's needs in the next contract.") is not { } attempt) { return; }
        var partner = partners.GetValueOrDefault(contract.Dependencies[0].PartnerId);
        contract.RecordReply(attempt.Id, "Illustration: the contract is let nationally and cannot be changed for one area this year.", PartnerState.Declined, partner, On(43, cast.Director));
        contract.Close(On(46, cast.Director, "Illustration: asked and refused for this contract; to be asked again at the next one."));
    }

    private void JointWithALead()
    {
        if (Find("TVP-3.1") is not { } policies || !posts.TryGetValue("Director of Interventions", out var lead)) { return; }
        policies.ChooseLead(lead.Id, On(15, cast.AreaLead), id => posts.Values.First(p => p.Id == id).Name);
        policies.MoveTargetDate(Day(133), On(22, cast.Director, "Illustration: with the yearly round of policy reviews."));
    }

    private void Assured()
    {
        Find("TVP-12.3")?.Assure(AssuranceResult.Holding, "Illustration: completion is counted for women and for men each month, and was looked at in the last two.", On(60, cast.Owner));
        Find("TVP-7.1")?.Assure(AssuranceResult.Slipping, "Illustration: the national strategy came out, and nobody has yet gone through it.", On(66, cast.Director));
        Find("TVP-14.4")?.AssureEvery(2, On(11, cast.Director, "Illustration: the questionnaires are counted every two months."));
        Find("TVP-10.1")?.Assure(AssuranceResult.Holding, "Illustration: the Board had the yearly statement on its duty to cooperate.", On(55, cast.BoardMember));
    }

    /// <summary>The source says "routine" and no interval: the area chose one .</summary>
    private void Recurring()
    {
        if (Find("TVP-12.5") is not { } analysis) { return; }
        analysis.Schedule(Day(56), 3, IntervalUnit.Month, On(25, cast.Director, "Illustration: with the quarterly figures."));
        analysis.CompleteOccurrence(analysis.Occurrences[0].Id, "Illustration: the first quarter's figures were split by sex; no gap was large enough to be sure of.", On(54, cast.Director));
    }

    private void EnteredLate()
    {
        if (Find("TVP-12.2") is not { } groups) { return; }
        groups.MoveTargetDate(Day(112), On(22, cast.Director, "Illustration: in time for next year's programme plan."));
        var late = new Stamp(cast.AreaLead, Moments.On(Day(66)), Day(52), OnBehalfOf: cast.Owner.Name, Why: "Illustration: reported by telephone.");
        _made.Add(groups.Report(new UpdateText("Illustration: numbers for the last two years were collected.", null, Confidence.Medium, "Compare waiting times."), "Assistant Director Interventions", isDraft: false, late));
    }

    private void AnotherDateProposed()
    {
        if (Find("TVP-12.4") is not { } place) { return; }
        place.MoveTargetDate(Day(95), On(22, cast.Director, "Illustration: before rooms are booked for next year."));
        place.ProposeTargetDate(Day(126), On(72, cast.Owner, "Illustration: two of the three places could not be visited yet."));
    }

    private void PastItsTarget()
    {
        if (Find("TVP-1.10") is not { } measures) { return; }
        measures.MoveTargetDate(Day(70), On(18, cast.Director, "Illustration: with the mid-year figures."));
        Report(measures, 40, cast.Director, new UpdateText("Illustration: sex is recorded for every measure, ethnicity for about half.", null, Confidence.Low, "Ask the data team what holds the other half up."));
    }

    private void TeamByTeam()
    {
        if (Find("TVP-4.4") is not { } supervisor) { return; }
        supervisor.FanOutTo(cast.Teams, On(18, cast.AreaLead));
        supervisor.UpdateTeam(cast.Teams[0].Id, cast.Teams[0].Name, ActionState.InHand, "Illustration: the offer is made at the first interview.", On(36, cast.TeamManager));
    }

    private void UnderTheHeading()
    {
        if (Find("TVP-1.3a") is not { } goals) { return; }
        var stamp = On(47, cast.AreaLead) with { OnBehalfOf = "Thames Valley Probation Board" };
        _made.Add(goals.Report(new UpdateText("Illustration: the Board talked about which goals to set and asked for figures first.", null, Confidence.Medium, "Bring the figures to the next meeting."), "Thames Valley Probation Board", isDraft: false, stamp));
    }

    private ActionPoint? Find(string reference) => actions.GetValueOrDefault(reference);

    private DateOnly Day(int days) => strategy.PublishedOn.AddDays(days);

    public Stamp On(int days, Actor by, string? why = null) => new(by, Moments.On(Day(days)), Day(days), Why: why);

    private Evidence Add(Evidence evidence)
    {
        _made.Add(evidence);
        return evidence;
    }

    private ProgressUpdate Report(ActionPoint action, int days, Actor by, UpdateText text)
    {
        var update = action.Report(text, posts.Values.FirstOrDefault(p => by.PostIds.Contains(p.Id))?.Name, isDraft: false, On(days, by));
        _made.Add(update);
        return update;
    }

    private Attempt? Ask(string reference, int days, int replyDue, Actor by, string what)
    {
        if (Find(reference) is not { Dependencies: [var partner, ..] } action) { return null; }
        return action.Try(what, partner.Id, partners.GetValueOrDefault(partner.PartnerId), Day(replyDue), On(days, by));
    }
}
