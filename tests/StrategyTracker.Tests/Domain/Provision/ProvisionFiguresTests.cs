using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Provision;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Provision;

public sealed class ProvisionFiguresTests
{
    private static readonly Dictionary<Guid, string> NoTeams = [];

    private static IEnumerable<(string, int, int?)> Rows(CountTable table) => table.Rows.Select(r => (r.Name, r.Count, r.Base));

    [Fact]
    public void A_register_counts_what_it_keeps_by_answer_freshness_and_review()
    {
        var yes = AProvision.Of(ProvisionKind.LocalHelp, day: "2007-12-01", facts: new ProvisionFacts { Answer = ProvisionAnswer.Yes });
        var no = AProvision.Of(ProvisionKind.LocalHelp, day: "2008-06-01", facts: new ProvisionFacts { Answer = ProvisionAnswer.No, ReviewDue = "2008-07-01".Day() });
        var unknown = AProvision.Of(ProvisionKind.LocalHelp, day: "2008-06-01");
        unknown.ReportError("Moved.", Stamps.On("2008-06-20"));
        var gone = AProvision.Of(ProvisionKind.LocalHelp, facts: new ProvisionFacts { Answer = ProvisionAnswer.Yes });
        gone.Retire(Stamps.On("2008-01-01", why: "Closed."));

        var head = ProvisionFigures.Head(ProvisionKind.LocalHelp.Register(), [yes, no, unknown, gone, AProvision.Of(ProvisionKind.Contract)], null, "2008-07-01".Day());

        Assert.Equal((3, 1, 0, 1, 1, 1, 1, 1), (head.Count, head.Yes, head.InPart, head.No, head.NotKnown, head.Stale, head.ErrorsReported, head.ReviewsDue));
    }

    [Fact]
    public void Those_who_work_with_women_come_first_then_everyone()
    {
        var item = AProvision.Of(ProvisionKind.Training, name: "Gender awareness");
        var office = item.For("Office staff", isFirst: false, 50, Stamps.On("2008-01-01"));
        var officers = item.For("Women's case managers", isFirst: true, 20, Stamps.On("2008-01-01"));
        item.With(AProvision.Entry("2008-01-10", 12, 20, officers.Id, multiAgency: true)).With(AProvision.Entry("2008-02-10", 5, 20, officers.Id)).With(AProvision.Entry("2008-02-10", 10, 50, office.Id));

        var table = Assert.Single(ProvisionFigures.Tables(ProvisionKind.Training, [item], NoTeams));

        Assert.Equal([("Women's case managers", 17, 20), ("Office staff", 10, 50), ("Everyone", 27, 70)], Rows(table));
        Assert.Equal(new ProvisionNumber("Deliveries with other agencies", 1, 3), Assert.Single(ProvisionFigures.Numbers(ProvisionKind.Training, [item])));
    }

    [Fact]
    public void More_trained_than_are_in_the_group_counts_as_all_of_them_and_says_why()
    {
        var item = AProvision.Of(ProvisionKind.Training);
        var group = item.For("Case managers", true, 10, Stamps.On("2008-01-01"));
        item.With(AProvision.Entry("2008-01-10", 8, 10, group.Id)).With(AProvision.Entry("2008-03-10", 7, 10, group.Id));

        var row = Assert.Single(ProvisionFigures.Tables(ProvisionKind.Training, [item], NoTeams)[0].Rows);

        Assert.Equal((10, 10), (row.Count, row.Base));
        Assert.Contains("15 were trained over time", row.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Over_several_programmes_all_who_come_first_are_summed_and_it_says_that_people_count_in_each()
    {
        var programmes = new[] { "Gender", "Abuse" }.Select(name =>
        {
            var item = AProvision.Of(ProvisionKind.Training, name: name);
            item.For("Others", isFirst: false, 30, Stamps.On("2008-01-01"));
            return item.With(AProvision.Entry("2008-01-10", 6, 10, item.For("Case managers", isFirst: true, 10, Stamps.On("2008-01-01")).Id));
        }).ToList();

        var table = Assert.Single(ProvisionFigures.Tables(ProvisionKind.Training, programmes, NoTeams));

        Assert.Equal([("Gender: Case managers", 6, 10), ("Abuse: Case managers", 6, 10), ("All who come first", 12, 20), ("Gender: Others", 0, 30), ("Abuse: Others", 0, 30), ("Everyone", 12, 80)], Rows(table));
        Assert.Equal("Who is in the groups of two programmes counts in each.", table.Rows[^1].Note);
    }

    [Fact]
    public void A_group_without_a_head_count_takes_the_newest_deliverys_and_an_empty_one_says_so()
    {
        var item = AProvision.Of(ProvisionKind.Training);
        var (one, two) = (item.For("One", true, null, Stamps.On("2008-01-01")), item.For("Two", true, null, Stamps.On("2008-01-01")));
        item.With(AProvision.Entry("2008-01-10", 4, 30, one.Id)).With(AProvision.Entry("2008-02-10", 4, 25, one.Id));

        var rows = ProvisionFigures.Tables(ProvisionKind.Training, [item], NoTeams)[0].Rows;

        Assert.Equal(25, rows[0].Base);
        Assert.Equal((two.Name, 0, (int?)null, "Nobody has said how many people are in this group."), (rows[1].Name, rows[1].Count, rows[1].Base, rows[1].Note));
        Assert.Equal(("Everyone", 8, 25, "Groups without a head-count are left out."), (rows[2].Name, rows[2].Count, rows[2].Base, rows[2].Note));
    }

    [Fact]
    public void Rounds_are_summed_by_kind_of_report_by_team_and_over_time_without_what_was_corrected()
    {
        var (east, item) = (ATeam.Named("East"), AProvision.Of(ProvisionKind.QualityCheck));
        var fast = item.For("Fast delivery report", false, null, Stamps.On("2008-01-01"));
        item.With(AProvision.Entry("2008-01-31", 30, 40, fast.Id, east.Id)).With(AProvision.Entry("2008-04-30", 10, 20, fast.Id)).With(AProvision.Entry("2008-01-31", 20, 40, fast.Id, east.Id, corrects: 1), "Misread.");

        var tables = ProvisionFigures.Tables(ProvisionKind.QualityCheck, [item], new Dictionary<Guid, string> { [east.Id] = "East" });

        Assert.Equal(["By kind of report", "By team", "Over time"], tables.Select(t => t.Title));
        Assert.Equal([("Fast delivery report", 30, 60)], Rows(tables[0]));
        Assert.Equal([("East", 20, 40), ("No team named", 10, 20)], Rows(tables[1]));
        Assert.Equal([("April to June 2008", 10, 20), ("January to March 2008", 20, 40)], Rows(tables[2]));
    }

    [Fact]
    public void A_questionnaire_tells_those_returned_from_answers_to_its_questions()
    {
        var item = AProvision.Of(ProvisionKind.Questionnaire);
        var question = item.For("Were you treated fairly?", false, null, Stamps.On("2008-01-01"));
        item.With(AProvision.Entry("2008-02-29", 18, 30)).With(AProvision.Entry("2008-02-29", 15, 18, question.Id));

        var tables = ProvisionFigures.Tables(ProvisionKind.Questionnaire, [item], NoTeams);

        Assert.Equal(("Returned", 18, 30), (tables[0].Title, tables[0].Rows[0].Count, tables[0].Rows[0].Base));
        Assert.Equal([("Were you treated fairly?", 15, 18)], Rows(tables[1]));
    }

    [Fact]
    public void Contracts_count_targets_and_their_changes()
    {
        var with = AProvision.Of(ProvisionKind.Contract, facts: new ProvisionFacts { Details = new Dictionary<string, string?> { ["targets"] = "Twenty places" } });
        with.With(AProvision.Entry("2008-01-10"), "The money came.");

        Assert.Equal([new("With outcome targets for women", 1, 2), new("Target changes recorded", 1)], ProvisionFigures.Numbers(ProvisionKind.Contract, [with, AProvision.Of(ProvisionKind.Contract)]));
        Assert.Empty(ProvisionFigures.Tables(ProvisionKind.Contract, [with], NoTeams));
    }

    [Fact]
    public void Small_counts_of_women_are_hidden_from_readers_outside_and_head_counts_of_staff_are_not()
    {
        ShownFigure Shown(ProvisionKind kind, Reader reader) => ProvisionFigures.Shown(kind.Register(), 3, 9, reader, SmallNumbers.Default);

        Assert.Null(Shown(ProvisionKind.Questionnaire, Reader.Published).Count);
        Assert.Null(Shown(ProvisionKind.Questionnaire, Reader.Published).Base);
        Assert.Equal((3, false), (Shown(ProvisionKind.Questionnaire, Reader.InHouse).Count, Shown(ProvisionKind.Questionnaire, Reader.InHouse).ShowsRate));
        Assert.Contains("caution", Shown(ProvisionKind.Questionnaire, Reader.InHouse).Note, StringComparison.Ordinal);
        Assert.Equal((3, true), (Shown(ProvisionKind.Training, Reader.Published).Count, Shown(ProvisionKind.Training, Reader.Published).ShowsRate));
    }
}
