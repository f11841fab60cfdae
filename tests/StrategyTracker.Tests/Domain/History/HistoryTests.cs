using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.History;

/// <summary>Every act leaves a row: when it happened, when it was entered, who, for whom, from what to what, why .</summary>
public sealed class HistoryTests
{
    /// <summary>Each act of an action, and what its row is called.</summary>
    public static TheoryData<string, string> Acts => new()
    {
        { "give to a post", "owner" },
        { "choose an officer", "accountable officer" },
        { "choose a lead", "lead" },
        { "move the date", "target date" },
        { "propose a date", "target date proposed" },
        { "report", "update" },
        { "attach evidence", "evidence" },
        { "name a partner", "partner" },
        { "try", "tried" },
        { "decide", "decision" },
        { "close", "closed" },
        { "fan out", "team" },
        { "assure", "assurance" },
        { "set the assurance interval", "assurance interval" },
        { "schedule", "first date" },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public void Each_act_leaves_a_row_with_its_circumstances(string act, string what)
    {
        var by = Actors.AreaLead().Named("Sue Pearce");
        var stamp = new Stamp(by, "2008-01-20 09:30".Moment(), "2008-01-15".Day(), "The Board", "For a reason.");
        var action = Prepared(act);
        var before = action.HistoryCount;

        Do(act, action, stamp);

        var row = action.UnsavedHistory.Skip(before).First(h => h.What == what);
        Assert.Equal((by.PersonId, "Sue Pearce", "The Board", "For a reason."), (row.ById, row.ByName, row.OnBehalfOf, row.Why));
        Assert.Equal(("2008-01-15".Day(), "2008-01-20 09:30".Moment()), (row.HappenedOn, row.EnteredAt));
        Assert.Equal((nameof(ActionPoint), action.Id, action.Ref, action.StrategyId), (row.SubjectKind, row.SubjectId, row.SubjectName, row.StrategyId!.Value));
        Assert.Equal(Enumerable.Range(1, action.HistoryCount), action.UnsavedHistory.Select(h => h.Number));
    }

    [Fact]
    public void The_first_row_is_of_the_day_of_publication_whenever_it_was_loaded()
    {
        var action = AnAction.Any();
        Assert.Equal(("added", Days.Published, 1), (action.UnsavedHistory[0].What, action.UnsavedHistory[0].HappenedOn, action.UnsavedHistory[0].Number));
    }

    [Fact]
    public void Numbers_run_on_after_the_rows_were_saved()
    {
        var action = AnAction.Any();
        action.HistorySaved();
        action.ChooseOfficer(APerson.Any(), null, Stamps.On("2007-12-01"));
        Assert.Equal(2, Assert.Single(action.UnsavedHistory).Number);
    }

    [Fact]
    public void A_refused_act_leaves_no_row()
    {
        var action = AnAction.Any();
        Refused.Because(() => action.Close(Stamps.On("2007-12-01", why: "Try.")));
        Refused.Because(() => action.MoveTargetDate("2008-01-01".Day(), Stamps.On("2007-12-01")));
        Refused.Because(() => action.Schedule("2008-01-01".Day(), 1, IntervalUnit.Year, Stamps.On("2007-12-01")));
        Assert.Equal((1, 1), (action.HistoryCount, action.StandingCount));
    }

    [Fact]
    public void There_is_no_way_to_edit_what_the_source_says_or_a_row_of_history()
    {
        string[] source = [nameof(ActionPoint.Ref), nameof(ActionPoint.Summary), nameof(ActionPoint.Detail), nameof(ActionPoint.SourceDeadline), nameof(ActionPoint.OwnerAsWritten), nameof(ActionPoint.Level), nameof(ActionPoint.Control)];
        Assert.All(source, name => Assert.False(typeof(ActionPoint).GetProperty(name)!.SetMethod!.IsPublic));
        Assert.All(typeof(HistoryEntry).GetProperties(), p => Assert.False(p.SetMethod!.IsPublic));
        Assert.DoesNotContain(Enum.GetNames<Act>(), name => name.Contains("Source", StringComparison.Ordinal) || name is "EditHistory" or "DeleteHistory");
    }

    private static ActionPoint Prepared(string act) => act switch
    {
        "choose a lead" => AnAction.Any().OwnedBy(s_post, APost.Any()),
        "close" => AnAction.Any().Shown(),
        "fan out" => AnAction.That(appliesPer: AppliesPer.Team),
        "assure" or "set the assurance interval" => AnAction.Ongoing(),
        "schedule" => AnAction.Recurring(),
        _ => AnAction.Any(),
    };

    private static readonly StrategyTracker.Domain.People.Post s_post = APost.Any();

    private static void Do(string act, ActionPoint action, Stamp stamp)
    {
        switch (act)
        {
            case "give to a post": action.AssignTo(s_post, stamp, _ => "a post"); break;
            case "choose an officer": action.ChooseOfficer(APerson.Any(), null, stamp); break;
            case "choose a lead": action.ChooseLead(s_post.Id, stamp, _ => "a post"); break;
            case "move the date": action.MoveTargetDate("2008-06-01".Day(), stamp); break;
            case "propose a date": action.ProposeTargetDate("2008-06-01".Day(), stamp); break;
            case "report": action.Report(new UpdateText("Done.", null, Confidence.High, null), null, isDraft: false, stamp); break;
            case "attach evidence": action.Attach(AnEvidence.Link(action.StrategyId), null, stamp); break;
            case "name a partner": action.DependOn(Guid.CreateVersion7(), "A partner", null, stamp); break;
            case "try": action.Try("Wrote", null, null, null, stamp); break;
            case "decide": action.Decide("Shall we?", DecisionOutcome.Adopt, "For a reason.", null, stamp); break;
            case "close": action.Close(stamp); break;
            case "fan out": action.FanOutTo([ATeam.Any()], stamp); break;
            case "assure": action.Assure(AssuranceResult.Holding, "Seen.", stamp); break;
            case "set the assurance interval": action.AssureEvery(3, stamp); break;
            case "schedule": action.Schedule("2008-06-01".Day(), null, null, stamp); break;
            default: throw new ArgumentOutOfRangeException(nameof(act), act, "no such act");
        }
    }
}
