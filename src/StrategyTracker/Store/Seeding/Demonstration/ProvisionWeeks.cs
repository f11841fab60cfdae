using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Provision;

namespace StrategyTracker.Store.Seeding.Demonstration;

/// <summary>The smaller registers, each with a little in it: training given, help checked and stale, contracts with and without a clause on women, rounds and returns.</summary>
internal sealed class ProvisionWeeks(AreaStage stage, IReadOnlyDictionary<string, Measure> measures, IReadOnlyDictionary<string, Guid> actions)
{
    public void Happen()
    {
        Training();
        LocalHelp();
        Contracts();
        Rounds();
        Add(ProvisionKind.BusinessPlan, "Area business plan (illustration)", 9, ProvisionAnswer.InPart, null, ("level", "area"), ("year", $"{stage.Day(0).Year}"));
    }

    private void Training()
    {
        var lead = stage.NewPost("Training lead", stage.Probation, Role.TrainingLead);
        stage.NewPost("Data officer", stage.Probation, Role.DataOfficer);
        var course = Add(ProvisionKind.Training, "Working with women (illustration)", 8, ProvisionAnswer.InPart, lead.Id, ("subject", "gender awareness"), ("content", "Illustration: two days, the second with partners."));
        foreach (var reference in new[] { "TVP-1.6", "TVP-4.3", "TVP-16.1" }) { Link(course, reference); }
        var first = course.For("Staff who work directly with women", isFirst: true, 40, stage.On(8, Role.AreaLead));
        var others = course.For("Everybody else", isFirst: false, 160, stage.On(8, Role.AreaLead));
        Enter(course, new ProvisionEntryFacts { From = stage.Day(30), GroupId = first.Id, Base = 40, Count = 18, IsMultiAgency = false }, 31, Role.TrainingLead);
        Enter(course, new ProvisionEntryFacts { From = stage.Day(58), GroupId = others.Id, Base = 160, Count = 22, IsMultiAgency = true, Details = new Dictionary<string, string?> { ["agencies"] = "Women's centre (illustration)" } }, 59, Role.TrainingLead);
    }

    private void LocalHelp()
    {
        var centre = Add(ProvisionKind.LocalHelp, "Women's centre drop-in (illustration)", 5, ProvisionAnswer.Yes, null, ("category", "advice and support"), ("where", "North"), ("children", "yes"), ("referral", "Illustration: ring the centre's office."));
        centre.Check(stage.On(55, Role.Champion));
        var debt = Add(ProvisionKind.LocalHelp, "Money and debt clinic (illustration)", 5, ProvisionAnswer.No, null, ("category", "money and debt"), ("where", "Town"));
        debt.Change(debt.Facts with { CheckMonths = 2 }, stage.On(6, Role.AreaLead));
        var housing = Add(ProvisionKind.LocalHelp, "Supported housing for women (illustration)", 5, ProvisionAnswer.Yes, null, ("category", "housing"), ("where", "Vale"));
        housing.ReportError("Illustration: the telephone number is no longer in use.", stage.On(63, Role.PractitionerReader));
    }

    private void Contracts()
    {
        var learning = Add(ProvisionKind.Contract, "Learning and skills (illustration)", 10, ProvisionAnswer.Yes, null, ("provider", "College (illustration)"), ("clause", "Illustration: places for women, with childcare."), ("targets", "Illustration: 30 women a year begin."));
        Enter(learning, new ProvisionEntryFacts { From = stage.Day(60), Details = new Dictionary<string, string?> { ["old"] = "30 women a year", ["new"] = "36 women a year", ["consulted"] = "the college and the women's centre", ["agreed"] = "yes", ["funding"] = "yes" } }, 44, Role.AreaLead, "Illustration: more places were paid for.");
        Add(ProvisionKind.Contract, "Unpaid work placements (illustration)", 10, ProvisionAnswer.No, null, ("provider", "Placement provider (illustration)"));
    }

    private void Rounds()
    {
        var reports = Add(ProvisionKind.QualityCheck, "Reports on women (illustration)", 11, ProvisionAnswer.Yes, null, ("criteria", "Illustration: six questions, agreed in a meeting of managers."), ("version", "1"));
        Link(reports, "TVP-3.2");
        var (fast, standard) = (reports.For("Fast delivery reports", isFirst: false, null, stage.On(11, Role.AreaLead)), reports.For("Standard delivery reports", isFirst: false, null, stage.On(11, Role.AreaLead)));
        Enter(reports, new ProvisionEntryFacts { From = stage.Day(14), To = stage.Day(44), GroupId = fast.Id, TeamId = stage.Teams.Count > 0 ? stage.Teams[0].Id : null, Base = 24, Count = 17 }, 46, Role.AreaLead);
        Enter(reports, new ProvisionEntryFacts { From = stage.Day(14), To = stage.Day(44), GroupId = standard.Id, Base = 20, Count = 12 }, 46, Role.AreaLead);

        var exit = Add(ProvisionKind.Questionnaire, "Exit questionnaire, unpaid work (illustration)", 11, ProvisionAnswer.Yes, null, ("purpose", "Illustration: to hear what made hours hard to finish."));
        Link(exit, "TVP-14.4");
        if (measures.TryGetValue("M21", out var measure)) { exit.Change(exit.Facts with { MeasureId = measure.Id }, stage.On(12, Role.AreaLead)); }
        Enter(exit, new ProvisionEntryFacts { From = stage.Day(14), To = stage.Day(44), Base = 61, Count = 24 }, 46, Role.AreaLead);
        var hours = exit.For("Could you do the hours with your children cared for?", isFirst: false, null, stage.On(12, Role.AreaLead));
        Enter(exit, new ProvisionEntryFacts { From = stage.Day(14), To = stage.Day(44), GroupId = hours.Id, Base = 24, Count = 13 }, 46, Role.AreaLead);

        var returned = Add(ProvisionKind.CourtReturns, "Women's unpaid work cases (illustration)", 11, ProvisionAnswer.InPart, null, ("practice", "Illustration: childcare asked about before a warning."));
        Link(returned, "TVP-14.5");
        Enter(returned, new ProvisionEntryFacts { From = stage.Day(14), To = stage.Day(44), Base = 7, Count = 5 }, 46, Role.AreaLead);
    }

    private ProvisionItem Add(ProvisionKind kind, string name, int day, ProvisionAnswer answer, Guid? owner, params (string Key, string Value)[] details) => stage.Make(ProvisionItem.Add(stage.Area.Id, kind, new ProvisionFacts
    {
        Name = name, Answer = answer, OwnerPostId = owner, Details = details.ToDictionary(d => d.Key, string? (d) => d.Value, StringComparer.Ordinal),
    }, stage.On(day, Role.AreaLead)));

    private void Enter(ProvisionItem item, ProvisionEntryFacts facts, int day, Role by, string? why = null) => item.Enter(facts, stage.On(day, by, why));

    private void Link(ProvisionItem item, string reference)
    {
        if (actions.TryGetValue(reference, out var id)) { item.LinkTo(id, reference, stage.On(12, Role.AreaLead)); }
    }
}
