using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Recommendations;

/// <summary>Every verb on an area's recommendation: it leaves its row of history, refuses who may not, and refuses a stale edit.</summary>
public sealed class AdoptionVerbTests
{
    private static readonly Entering s_why = Entering.Because("The board asked for it.");
    private static readonly Role[] Chasers = [Role.AreaLead, Role.Director];
    private static readonly Role[] Verifiers = [Role.Verifier, Role.ForumChair, Role.PartnerRepresentative];

    private sealed record Verb(string Leaves, Role[] May, Action<Adoption> Before, Func<Register, Guid?, Actor, Task> Run);

    private static readonly Dictionary<string, Verb> All = new()
    {
        ["Entrust"] = new("driving board", Chasers, _ => { }, (r, v, by) => r.Work.Get<EntrustRecommendation>().RunAsync(r.Adoption.Id, v, r.Body.Id, r.Board.Id, r.Post.Id, s_why, by)),
        ["Send"] = new("answer due", Chasers, _ => { }, (r, v, by) => r.Work.Get<SendForAnswer>().RunAsync(r.Adoption.Id, v, null, s_why, by)),
        ["Answer"] = new("answer", Chasers, _ => { }, (r, v, by) => r.Work.Get<AnswerRecommendation>().RunAsync(r.Adoption.Id, v, Answer.AcceptedInPart, "As far as money allows.", "The first half.", "2008-06-01".Day(), s_why, by)),
        ["Review"] = new("review", Chasers, a => a.Accepted(), (r, v, by) => r.Work.Get<MoveReview>().RunAsync(r.Adoption.Id, v, "2008-09-01".Day(), s_why, by)),
        ["Target"] = new("target date", Chasers, a => a.Accepted(), (r, v, by) => r.Work.Get<SetAreaTarget>().RunAsync(r.Adoption.Id, v, "2008-09-01".Day(), s_why, by)),
        ["Report"] = new("progress", Chasers, a => a.Accepted(), (r, v, by) => r.Work.Get<ReportOnRecommendation>().RunAsync(r.Adoption.Id, v, "Begun.", null, s_why, by)),
        ["Evidence"] = new("evidence", Chasers, _ => { }, (r, v, by) => r.Work.Get<AddRecommendationEvidence>().RunAsync(r.Adoption.Id, v, "Minutes", "https://example.org/m", null, null, true, s_why, by)),
        ["Claim"] = new("delivery", Chasers, a => a.Accepted().Shown(), (r, v, by) => r.Work.Get<ClaimDelivered>().RunAsync(r.Adoption.Id, v, s_why, by)),
        ["Verify"] = new("verification", Verifiers, a => a.Accepted().Claimed(), (r, v, by) => r.Work.Get<VerifyRecommendation>().RunAsync(r.Adoption.Id, v, true, null, s_why, by)),
        ["Outcome"] = new("outcome", [.. Verifiers, Role.BoardMember], a => a.Accepted().Delivered(), (r, v, by) => r.Work.Get<JudgeOutcome>().RunAsync(r.Adoption.Id, v, Outcome.NotEvidenced, "No count was kept.", s_why, by)),
        ["Stall"] = new("stalled", Chasers, a => a.Accepted(), (r, v, by) => r.Work.Get<StallRecommendation>().RunAsync(r.Adoption.Id, v, "The trust", "A room.", r.Post.Id, s_why, by)),
        ["Unblock"] = new("moving again", [Role.BoardMember, Role.AreaLead], _ => { }, (r, v, by) => r.Work.Get<UnblockRecommendation>().RunAsync(r.Adoption.Id, v, "Use the town hall.", s_why, by)),
        ["District"] = new("district North", Chasers, a => a.Accepted(), (r, v, by) => r.Work.Get<SayOfDistrict>().RunAsync(r.Adoption.Id, v, r.Area.Districts[0].Id, DistrictState.InDelivery, r.Body.Id, null, "The form.", s_why, by)),
        ["Supersede"] = new("superseded", Chasers, _ => { }, (r, v, by) => r.Work.Get<SupersedeAdoption>().RunAsync(r.Adoption.Id, v, "The report of 2010", s_why, by)),
        ["Close"] = new("closed", Chasers, a => a.Accepted().Delivered().JudgeOutcome(Outcome.Evidenced, "It shows.", Stamps.On("2008-01-02")), (r, v, by) => r.Work.Get<CloseRecommendation>().RunAsync(r.Adoption.Id, v, s_why, by)),
        ["Note"] = new("restricted note", Chasers, _ => { }, (r, v, by) => r.Work.Get<WriteRestrictedNote>().RunAsync(r.Adoption.Id, v, "Money is short.", by)),
    };

    public static TheoryData<string> Verbs => [.. All.Keys];

    [Theory, MemberData(nameof(Verbs))]
    public async Task It_leaves_its_row_of_history(string name)
    {
        await using var work = await Workplace.OpenAsync();
        var register = await SetAsync(work, All[name]);

        await All[name].Run(register, register.Adoption.Version, Actors.In(All[name].May[0]));

        Assert.Contains(await work.HistoryAsync(register.Adoption.Id), h => h.What == All[name].Leaves);
    }

    [Theory, MemberData(nameof(Verbs))]
    public async Task It_refuses_those_who_may_not(string name)
    {
        await using var work = await Workplace.OpenAsync();
        var register = await SetAsync(work, All[name]);
        var before = (await work.HistoryAsync(register.Adoption.Id)).Count;

        foreach (var role in Enum.GetValues<Role>().Except(All[name].May)) { await Workplace.RefusedAsync(() => All[name].Run(register, register.Adoption.Version, Actors.In(role))); }

        Assert.Equal(before, (await work.HistoryAsync(register.Adoption.Id)).Count);
    }

    [Theory, MemberData(nameof(Verbs))]
    public async Task It_refuses_a_stale_edit(string name)
    {
        await using var work = await Workplace.OpenAsync();
        var register = await SetAsync(work, All[name]);

        await Assert.ThrowsAsync<StaleEdit>(() => All[name].Run(register, Guid.CreateVersion7(), Actors.In(All[name].May[0])));
    }

    [Fact]
    public async Task The_responsible_bodys_representative_answers_for_it_and_another_bodys_does_not()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work);
        var verb = All["Answer"];

        await Workplace.RefusedAsync(() => verb.Run(register, null, Actors.In(Role.PartnerRepresentative)));
        await verb.Run(register, null, Actors.In(Role.PartnerRepresentative) with { BodyIds = new HashSet<Guid> { register.Body.Id } });

        Assert.Equal(Answer.AcceptedInPart, (await register.NowAsync()).Facts.Answer);
    }

    [Fact]
    public async Task Actions_are_linked_and_unlinked_and_their_evidence_serves_for_a_claim()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work, a => a.Accepted());
        var strategy = AStrategy.With();
        var action = AnAction.That(of: strategy);
        var evidence = AnEvidence.Statement(strategy.Id);
        action.Attach(evidence, null, Stamps.On("2007-12-01"));
        await work.Database.SaveAsync(strategy, evidence, action);
        var by = Actors.Director();

        await Workplace.RefusedAsync(() => work.Get<ClaimDelivered>().RunAsync(register.Adoption.Id, null, s_why, by));
        await work.Get<LinkAction>().RunAsync(register.Adoption.Id, null, action.Id, s_why, by);
        await work.Get<LinkAction>().RunAsync(register.Adoption.Id, null, action.Id, s_why, by);
        Assert.Equal(1, (await register.NowAsync()).Facts.LinkedActions);
        Assert.Equal(register.Entry.Ref, Assert.Single(await work.Get<RecommendationsOfActionQuery>().GetAsync(action.Id)).Ref);
        await work.Get<ClaimDelivered>().RunAsync(register.Adoption.Id, null, s_why, by);
        await Workplace.RefusedAsync(() => work.Get<UnlinkAction>().RunAsync(register.Adoption.Id, null, action.Id, Entering.Now, by));
        await work.Get<UnlinkAction>().RunAsync(register.Adoption.Id, null, action.Id, s_why, by);
        Assert.Equal(0, (await register.NowAsync()).Facts.LinkedActions);
    }

    [Fact]
    public async Task An_area_takes_a_recommendation_up_once()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work);

        var refusal = await Workplace.RefusedAsync(() => work.Get<TakeUpRecommendation>().RunAsync(register.Entry.Id, register.Area.Id, Entering.Now, Actors.Director()));

        Assert.Contains($"{register.Entry.Ref} is taken up in {register.Area.Name} already", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_one_is_opened_again_with_a_reason()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work, a => { All["Close"].Before(a); a.Close(Stamps.On("2008-01-03", why: "Done.")); });

        await Workplace.RefusedAsync(() => work.Get<ReopenRecommendation>().RunAsync(register.Adoption.Id, null, Entering.Now, Actors.Director()));
        await work.Get<ReopenRecommendation>().RunAsync(register.Adoption.Id, null, s_why, Actors.Director());

        Assert.Null((await register.NowAsync()).Facts.ClosedOn);
    }

    private static async Task<Register> SetAsync(Workplace work, Verb verb)
    {
        if (verb != All["Unblock"]) { return await Register.SetAsync(work, verb.Before); }
        var register = await Register.SetAsync(work, a => a.Accepted());
        await All["Stall"].Run(register, null, Actors.Director());
        return await register.AgainAsync();
    }
}
