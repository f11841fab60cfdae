using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Store.Seeding.Demonstration;

/// <summary>What became of the area's recommendations in eleven weeks: one in every state, most still awaiting an answer.</summary>
internal sealed class AdoptionWeeks(AreaStage stage, IReadOnlyDictionary<string, Adoption> adoptions, IReadOnlyDictionary<string, Guid> actions)
{
    private static readonly NamesBefore Nobody = new(null, null, null);

    public void Happen()
    {
        InDelivery("BRD-1", stage.Council, "TVP-15.1");
        if (Accept("BRD-1.1", stage.Council, 60) is { } agreed) { agreed.SetTarget(stage.Day(200), stage.On(61, Role.Director, "Illustration: with next year's plan.")); }
        OutcomeEvidenced("BRD-2", closes: false);
        Delivered("BRD-3");
        Blocked("BRD-4");
        if (InDelivery("BRD-5", stage.WomensCentre, null) is { } claimed)
        {
            claimed.Attach("Illustration: note of the first answer given to the forum", null, "Illustration: seen in the forum's minutes.", stage.Day(58), isWorthCopying: false, stage.On(60, Role.Director));
            claimed.ClaimDelivered(actionsHaveEvidence: false, stage.On(66, Role.Director));
        }
        InPart("BRD-6");
        NotEvidenced("BRD-5.1");
        Send("NOMS-1", stage.Probation, 14, 56);
        Send("NOMS-2", stage.Probation, 60, 102);
        Adopted("NOMS-3")?.Respond(Answer.NotAccepted, "Illustration: the area has no regional post that could carry it; the Board asked to see it again when one is made.", null, null, stage.On(40, Role.Director));
        Adopted("NOMS-7")?.Respond(Answer.NotApplicable, "Illustration: it concerns how contracts are let nationally.", null, null, stage.On(40, Role.Director));
        OutcomeEvidenced("NOMS-4", closes: true);
        Adopted("NOMS-5")?.Supersede("BRD-3", stage.On(50, Role.AreaLead, "Illustration: taken up together with the later report's recommendation."));
        MovedTwice("NOMS-6");
        Accept("NOMS-8", stage.Probation, 45, hasDriver: false);
    }

    private Adoption? InDelivery(string reference, Body body, string? action)
    {
        if (Accept(reference, body, 21) is not { } adoption) { return null; }
        if (action is not null && actions.TryGetValue(action, out var id)) { adoption.LinkAction(id, action, stage.On(24, Role.Director)); }
        adoption.SetTarget(stage.Day(150), stage.On(24, Role.Director, "Illustration: before the next plan is agreed."));
        adoption.Report("Illustration: the districts were asked what they do already.", "Illustration: two districts found that they count women nowhere.", stage.On(55, Role.Director));
        Say(adoption, 0, DistrictState.InDelivery, 58, "Illustration: the district's plan has a paragraph on women in draft.", null);
        Say(adoption, 1, DistrictState.NotBegun, 58, null, null);
        Say(adoption, 2, DistrictState.Delivered, 60, "Illustration: the plan names women and a lead.", "Illustration: one page, agreed by all partners in one meeting.");
        return adoption;
    }

    private void OutcomeEvidenced(string reference, bool closes)
    {
        if (Verified(reference, 50) is not { } adoption) { return; }
        adoption.JudgeOutcome(Outcome.Evidenced, "Illustration: women in two districts were seen sooner, and the count shows it.", stage.On(70, Role.Verifier));
        if (closes) { adoption.Close(stage.On(72, Role.Director, "Illustration: done, and it made a difference.")); }
    }

    private void NotEvidenced(string reference) => Verified(reference, 48)?.JudgeOutcome(Outcome.NotEvidenced, "Illustration: the work is done; nothing shows that it changed what women meet.", stage.On(71, Role.Verifier));

    private void Delivered(string reference)
    {
        if (Verified(reference, 62) is not { } adoption) { return; }
        for (var i = 0; i < 4; i++) { Say(adoption, i, i == 3 ? DistrictState.InDelivery : DistrictState.Delivered, 64, null, i == 0 ? "Illustration: the guide fits on two sides and is read in supervision." : null); }
    }

    private void Blocked(string reference)
    {
        if (InDelivery(reference, stage.Health, null) is not { } adoption) { return; }
        adoption.Stall("Health trust (illustration)", "Illustration: name somebody who may decide on the shared training days.", stage.Post("Director of Interventions"), stage.On(68, Role.Director, "Illustration: no answer to two letters."));
        Say(adoption, 3, DistrictState.Stalled, 69, "Illustration: waits on the health trust.", null);
    }

    private void InPart(string reference)
    {
        if (Adopted(reference) is not { } adoption) { return; }
        Entrust(adoption, stage.WomensCentre, 20, hasDriver: true);
        adoption.Respond(Answer.AcceptedInPart, null, "Illustration: a champion for each district; not yet one for the area as a whole.", stage.Day(160), stage.On(30, Role.Director));
        adoption.SetTarget(stage.Day(120), stage.On(30, Role.Director, "Illustration: when the new posts are filled."));
        adoption.Report("Illustration: three of four districts have a champion.", null, stage.On(62, Role.Director));
        adoption.NoteInConfidence("Illustration: half a day a week is paid for until the end of the year; after that nothing is agreed.", stage.On(62, Role.Director));
        Say(adoption, 0, DistrictState.Delivered, 63, "Illustration: in post, with a remit.", "Illustration: the remit names the board it can reach.");
        Say(adoption, 1, DistrictState.Delivered, 63, null, null);
        Say(adoption, 3, DistrictState.NotBegun, 63, "Illustration: the post is vacant.", null);
    }

    private void MovedTwice(string reference)
    {
        if (Accept(reference, stage.Probation, 18) is not { } adoption) { return; }
        adoption.SetTarget(stage.Day(50), stage.On(19, Role.Director, "Illustration: first date."));
        adoption.SetTarget(stage.Day(70), stage.On(45, Role.Director, "Illustration: the template came late."));
        adoption.SetTarget(stage.Day(110), stage.On(66, Role.Director, "Illustration: still waiting on the template."));
    }

    private Adoption? Verified(string reference, int day)
    {
        if (Accept(reference, stage.Probation, 15) is not { } adoption) { return null; }
        adoption.Report("Illustration: done in all districts.", "Illustration: staff say that they know whom to ask.", stage.On(day - 12, Role.Director));
        adoption.Attach("Illustration: the agreed text", "https://demonstration.invalid/agreed", null, stage.Day(day - 11), isWorthCopying: true, stage.On(day - 10, Role.Director));
        adoption.ClaimDelivered(actionsHaveEvidence: false, stage.On(day - 8, Role.Director));
        adoption.Verify(isAccepted: true, null, mayShareBody: false, stage.On(day, Role.Verifier));
        return adoption;
    }

    private Adoption? Accept(string reference, Body body, int day, bool hasDriver = true)
    {
        if (Adopted(reference) is not { } adoption) { return null; }
        Entrust(adoption, body, day - 8, hasDriver);
        adoption.Send(null, stage.On(day - 7, Role.AreaLead));
        adoption.Respond(Answer.Accepted, null, null, stage.Day(140), stage.On(day, Role.Director));
        return adoption;
    }

    private void Send(string reference, Body body, int day, int due)
    {
        if (Adopted(reference) is not { } adoption) { return; }
        Entrust(adoption, body, day, hasDriver: true);
        adoption.Send(stage.Day(due), stage.On(day, Role.AreaLead));
    }

    private void Entrust(Adoption adoption, Body body, int day, bool hasDriver)
    {
        var (board, post) = hasDriver ? (stage.Board, stage.Post("Assistant Director Interventions")) : ((Forum?)null, (Post?)null);
        adoption.Entrust(body, board, post, Nobody, stage.On(day, Role.AreaLead));
    }

    private void Say(Adoption adoption, int district, DistrictState state, int day, string? note, string? worthCopying) =>
        adoption.SayOfDistrict(stage.Area.Districts.OrderBy(d => d.Order).ElementAt(district), state, null, note, worthCopying, stage.On(day, Role.AreaLead));

    private Adoption? Adopted(string reference) => adoptions.GetValueOrDefault(reference);
}
