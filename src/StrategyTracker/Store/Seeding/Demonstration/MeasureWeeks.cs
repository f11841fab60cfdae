using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;

namespace StrategyTracker.Store.Seeding.Demonstration;

/// <summary>
/// Figures of women beside men, made up as illustration: a gap that holds over six quarters, a guard rail breached, a figure with
/// no men beside it, a total that nobody split, words where a number belongs, a funnel, and teams too small to show.
/// </summary>
internal sealed class MeasureWeeks(AreaStage stage, IReadOnlyDictionary<string, Measure> measures, IReadOnlyDictionary<string, Guid> actions, Guid strategyId)
{
    private const int Quarters = 6;

    public void Happen()
    {
        Completion();
        Attrition();
        Waiting();
        Single("M07", new Tally(31, 58), Tally.None, Tally.None);
        Single("M14", Tally.None, Tally.None, new Tally(85));
        Single("M19", Tally.None, Tally.None, new Tally(Value: null, Words: "two-thirds"));
        Single("M21", new Tally(24, 61), Tally.None, Tally.None);
        Enter("M22", new ReadingFacts
        {
            From = QuarterFrom(0), To = QuarterTo(0), Women = new Tally(41, 52), Men = new Tally(88, 104), Method = ReadingMethod.Sample, OverSampled = true,
            OverSampledWhy = "Illustration: every woman was asked and every second man, so that the women's answers can be read.", Source = "Illustration",
        });
        Funnel();
    }

    private void Completion()
    {
        if (!measures.TryGetValue("M18", out var measure)) { return; }
        measure.GiveTo(stage.Post("Assistant Director Interventions").Id, null, "Assistant Director Interventions", stage.On(12, Role.AreaLead));
        measure.Settle(measure.Facts with { EveryMonths = 3, IntervalIsLocal = true, MeasuredFrom = QuarterFrom(Quarters - 1) }, stage.On(12, Role.AreaLead));
        measure.Aim(new TargetFacts { For = ForWhom.Women, Value = 60, From = stage.Day(12), SetIn = "Illustration: business plan" }, stage.On(12, Role.AreaLead));
        (int Women, int Of, int Men, int OfMen)[] quarters = [(30, 76, 231, 379), (33, 79, 236, 384), (29, 74, 228, 371), (35, 81, 240, 388), (31, 77, 233, 376), (32, 78, 240, 385)];
        for (var i = 0; i < Quarters; i++)
        {
            var back = Quarters - 1 - i;
            Enter("M18", new ReadingFacts { From = QuarterFrom(back), To = QuarterTo(back), Women = new Tally(quarters[i].Women, quarters[i].Of), Men = new Tally(quarters[i].Men, quarters[i].OfMen), Source = "Illustration" });
        }
        (int Women, int Of, int Men, int OfMen)[] teams = [(6, 13, 71, 118), (14, 33, 92, 140), (12, 32, 77, 127)];
        for (var t = 0; t < Math.Min(teams.Length, stage.Teams.Count); t++)
        {
            Enter("M18", new ReadingFacts { From = QuarterFrom(0), To = QuarterTo(0), TeamId = stage.Teams[t].Id, Women = new Tally(teams[t].Women, teams[t].Of), Men = new Tally(teams[t].Men, teams[t].OfMen), Source = "Illustration" });
        }
        var latest = measure.Readings.First(r => r.TeamId is null && r.From == QuarterFrom(0));
        measure.Confirm(latest.Id, stage.On(47, Role.AreaLead));
        var finding = stage.Make(Finding.Raise(strategyId, FindingKind.Gap, "Illustration: women complete programmes about a third less often than men, quarter after quarter.", measure.Id, latest.Id, null, measure.OwnerPostId, stage.On(48, Role.DataOfficer)));
        if (actions.TryGetValue("TVP-12.3", out var action)) { finding.ActBy(action, "TVP-12.3", stage.On(52, Role.Director)); }
    }

    private void Attrition()
    {
        if (!measures.TryGetValue("M16", out var measure)) { return; }
        Enter("M16", new ReadingFacts { From = QuarterFrom(1), To = QuarterTo(1), Women = new Tally(19, 71), Men = new Tally(66, 305), Source = "Illustration" });
        var reading = Enter("M16", new ReadingFacts { From = QuarterFrom(0), To = QuarterTo(0), Women = new Tally(27, 74), Men = new Tally(61, 310), Source = "Illustration" });
        Enter("M16", new ReadingFacts { From = QuarterFrom(0), To = QuarterTo(0), Category = "women-only programmes", Women = new Tally(11, 28), Source = "Illustration" });
        if (reading is not null) { stage.Make(Finding.Raise(strategyId, FindingKind.GuardRail, "Illustration: more women than men are lost between sentence and the programme's start.", measure.Id, reading.Id, null, null, stage.On(49, Role.DataOfficer))); }
    }

    private void Waiting()
    {
        if (!measures.TryGetValue("M17", out var measure)) { return; }
        measure.Settle(measure.Facts with { EveryMonths = 3, IntervalIsLocal = true, MeasuredFrom = QuarterFrom(2) }, stage.On(12, Role.AreaLead));
        Enter("M17", new ReadingFacts { From = QuarterFrom(2), To = QuarterTo(2), Women = new Tally(38.5m, 44), Men = new Tally(31, 241), Source = "Illustration" });
        Enter("M17", new ReadingFacts { From = QuarterFrom(0), To = QuarterTo(0), Women = new Tally(41.5m, 47), Men = new Tally(33, 249), Source = "Illustration" });
    }

    private void Funnel()
    {
        (string Ref, int Women, int Of, int Men, int OfMen)[] stages = [("M09", 64, 120, 410, 930), ("M10", 50, 64, 330, 410), ("M11", 38, 50, 260, 330), ("M12", 30, 38, 215, 260), ("M13", 14, 30, 121, 215)];
        foreach (var s in stages)
        {
            Enter(s.Ref, new ReadingFacts { From = QuarterFrom(3), To = QuarterTo(0), Women = new Tally(s.Women, s.Of), Men = new Tally(s.Men, s.OfMen), Source = "Illustration" });
        }
    }

    private void Single(string reference, Tally women, Tally men, Tally total) =>
        Enter(reference, new ReadingFacts { From = QuarterFrom(0), To = QuarterTo(0), Women = women, Men = men, Total = total, Source = "Illustration" });

    private Reading? Enter(string reference, ReadingFacts facts) => measures.TryGetValue(reference, out var measure) ? measure.Enter(facts, stage.On(45, Role.DataOfficer)) : null;

    /// <summary>Quarters are of the calendar, counted back from the last that was over on the fortieth day.</summary>
    private DateOnly QuarterFrom(int back)
    {
        var day = stage.Day(40);
        return new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1).AddMonths(-3 * (back + 1));
    }

    private DateOnly QuarterTo(int back) => QuarterFrom(back).AddMonths(3).AddDays(-1);
}
