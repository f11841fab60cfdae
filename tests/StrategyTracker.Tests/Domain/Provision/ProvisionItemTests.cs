using StrategyTracker.Domain;
using StrategyTracker.Domain.Provision;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Provision;

public sealed class ProvisionItemTests
{
    private static readonly Stamp Later = Stamps.On("2008-03-10", Actors.AreaLead());

    [Theory]
    [InlineData(12, 10, "12 of 10 cannot be: people trained are more than people in the group.")]
    [InlineData(-1, 10, "A count cannot be below 0.")]
    [InlineData(null, 10, "Enter both numbers: people in the group, and people trained.")]
    [InlineData(3, null, "Enter both numbers: people in the group, and people trained.")]
    public void Numbers_that_cannot_be_are_refused_with_a_sentence(int? count, int? of, string sentence)
    {
        var item = AProvision.Of(ProvisionKind.Training);

        Assert.Equal(sentence, Refused.Because(() => item.Enter(AProvision.Entry("2008-03-01", count, of), Later)));
        Assert.Empty(item.Entries);
    }

    [Fact]
    public void What_is_still_to_come_has_not_been_delivered_but_a_target_may_change_from_a_day_to_come()
    {
        Assert.Contains("11 March 2008 is still to come; record a round when it has happened.", Refused.Because(() => AProvision.Of(ProvisionKind.QualityCheck).Enter(AProvision.Entry("2008-03-11", 1, 2), Later)), StringComparison.Ordinal);

        var contract = AProvision.Of(ProvisionKind.Contract);
        contract.Enter(AProvision.Entry("2008-04-01"), Later with { Why = "The provider asked." });
        Assert.Contains("needs a reason", Refused.Because(() => contract.Enter(AProvision.Entry("2008-05-01"), Later)), StringComparison.Ordinal);
        Assert.Single(contract.Entries);
    }

    [Fact]
    public void A_look_has_no_numbers_and_a_period_does_not_end_before_it_begins()
    {
        Assert.Contains("has no numbers", Refused.Because(() => AProvision.Of(ProvisionKind.LocalHelp).Enter(AProvision.Entry("2008-03-01", 1, 2), Later)), StringComparison.Ordinal);
        Assert.Contains("cannot end on 1 February 2008", Refused.Because(() => AProvision.Of(ProvisionKind.CourtReturns).Enter(AProvision.Entry("2008-03-01", 1, 2, to: "2008-02-01"), Later)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_entry_stays_beside_its_correction_and_is_corrected_once()
    {
        var item = AProvision.Of(ProvisionKind.Training).With(AProvision.Entry("2008-01-10", 30, 40));

        Assert.Contains("needs a reason", Refused.Because(() => item.Enter(AProvision.Entry("2008-01-10", 3, 40, corrects: 1), Later)), StringComparison.Ordinal);
        item.With(AProvision.Entry("2008-01-10", 3, 40, corrects: 1), "A nought too many.");

        Assert.Equal([2], item.Standing.Select(e => e.Number));
        Assert.Equal(2, item.Entries.Count);
        Assert.Contains("corrected already, by number 2", Refused.Because(() => item.Enter(AProvision.Entry("2008-01-10", 4, 40, corrects: 1), Later with { Why = "Again." })), StringComparison.Ordinal);
        item.With(AProvision.Entry("2008-01-10", 4, 40, corrects: 2), "One more came.");
        Assert.Equal([3], item.Standing.Select(e => e.Number));
    }

    [Fact]
    public void Local_help_goes_stale_after_six_months_and_a_look_makes_it_fresh()
    {
        var item = AProvision.Of(ProvisionKind.LocalHelp, day: "2007-12-01");

        Assert.False(item.IsStaleOn("2008-06-01".Day()));
        Assert.True(item.IsStaleOn("2008-06-02".Day()));
        item.Check(Stamps.On("2008-06-10"));
        Assert.False(item.IsStaleOn("2008-12-10".Day()));
        Assert.False(AProvision.Of(ProvisionKind.Contract, day: "2000-01-01").IsStaleOn("2008-06-02".Day()));
    }

    [Fact]
    public void A_look_on_an_earlier_day_takes_nothing_from_a_later_one_nor_from_an_error_reported_since()
    {
        var item = AProvision.Of(ProvisionKind.LocalHelp);
        item.Check(Stamps.On("2008-02-01"));
        item.ReportError("The number is dead.", Stamps.On("2008-02-20"));
        item.With(AProvision.Entry("2008-01-15"));

        Assert.Equal("2008-02-01".Day(), item.CheckedOn);
        Assert.Equal("The number is dead.", item.ErrorReported);
        item.Check(Stamps.On("2008-02-20"));
        Assert.Null(item.ErrorReported);
    }

    [Fact]
    public void What_two_readers_report_both_stand_until_somebody_has_looked()
    {
        var item = AProvision.Of(ProvisionKind.LocalHelp);
        item.ReportError("The number is dead.", Stamps.On("2008-02-20"));
        item.ReportError("It moved to the High Street.", Stamps.On("2008-02-22"));

        Assert.Equal("The number is dead. Also: It moved to the High Street.", item.ErrorReported);
        Assert.Equal("2008-02-20".Day(), item.ErrorReportedOn);
        Assert.Contains("What is wrong is missing", Refused.Because(() => item.ReportError(" ", Later)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_taken_off_is_kept_as_it_was()
    {
        var item = AProvision.Of(ProvisionKind.LocalHelp);
        Assert.Contains("needs a reason", Refused.Because(() => item.Retire(Later)), StringComparison.Ordinal);
        item.Retire(Later with { Why = "It closed." });

        foreach (var act in new Action[] { () => item.Change(item.Facts, Later), () => item.Check(Later), () => item.ReportError("Gone.", Later), () => item.Enter(AProvision.Entry("2008-03-01"), Later) })
        {
            Assert.Contains("was taken off on 10 March 2008", Refused.Because(act), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Only_registers_with_groups_have_them_and_a_head_count_is_not_below_nought()
    {
        Assert.Contains("has no groups", Refused.Because(() => AProvision.Of(ProvisionKind.Contract).For("Managers", true, null, Later)), StringComparison.Ordinal);
        Assert.Contains("-3 people cannot be in a group", Refused.Because(() => AProvision.Of(ProvisionKind.Training).For("Managers", true, -3, Later)), StringComparison.Ordinal);
    }
}
