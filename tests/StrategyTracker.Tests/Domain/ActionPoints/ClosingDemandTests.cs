using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.TestSupport;
using static StrategyTracker.Domain.ActionPoints.CommitmentLevel;
using static StrategyTracker.Domain.ActionPoints.Control;
using static StrategyTracker.Domain.ActionPoints.DeadlineKind;

namespace StrategyTracker.Tests.Domain.ActionPoints;

/// <summary>R-07 and appendix A of the requirements: how each of the 72 actions closes.</summary>
public sealed class ClosingDemandTests
{
    /// <summary>Reference, verb, control, what the source says about time, and the letter of appendix A.</summary>
    public static TheoryData<string, CommitmentLevel, Control, DeadlineKind, string> Register => new()
    {
        { "TVP-1.1", Seek, Influence, Unspecified, "S" },
        { "TVP-1.2", Ensure, Direct, Fixed, "E" },
        { "TVP-1.3", Should, Direct, Unspecified, "R" },
        { "TVP-1.3a", Should, Direct, Unspecified, "E" },
        { "TVP-1.3b", Should, Direct, Ongoing, "A" },
        { "TVP-1.3c", Should, Direct, Unspecified, "E" },
        { "TVP-1.3d", Should, Direct, Ongoing, "A" },
        { "TVP-1.3e", Should, Direct, Recurring, "O" },
        { "TVP-1.4", Ensure, Direct, Unspecified, "E" },
        { "TVP-1.5", Ensure, Direct, Ongoing, "A" },
        { "TVP-1.6", Ensure, Direct, Unspecified, "E" },
        { "TVP-1.7", Ensure, Direct, Ongoing, "A" },
        { "TVP-1.8", Ensure, Direct, Ongoing, "A" },
        { "TVP-1.9", Ensure, Direct, Ongoing, "A" },
        { "TVP-1.10", Ensure, Direct, Unspecified, "E" },
        { "TVP-1.11", Consider, Direct, Unspecified, "D" },
        { "TVP-1.12", Consider, Direct, Ongoing, "D" },
        { "TVP-2.1", Ensure, Joint, Unspecified, "E" },
        { "TVP-2.2", Seek, Influence, Unspecified, "S" },
        { "TVP-3.1", Ensure, Direct, Unspecified, "E" },
        { "TVP-3.2", Should, Direct, Unspecified, "E" },
        { "TVP-3.3", Ensure, Direct, Ongoing, "A" },
        { "TVP-4.1", Consider, Direct, Unspecified, "D" },
        { "TVP-4.2", Ensure, Direct, Unspecified, "E" },
        { "TVP-4.3", Ensure, Direct, Unspecified, "E" },
        { "TVP-4.4", Seek, Direct, Ongoing, "S + A" },
        { "TVP-4.5", Ensure, Direct, Ongoing, "A" },
        { "TVP-4.6", Should, Direct, Ongoing, "A" },
        { "TVP-4.7", Ensure, Direct, Ongoing, "A" },
        { "TVP-5.1", Seek, Influence, Unspecified, "S" },
        { "TVP-5.2", Should, Direct, Ongoing, "A" },
        { "TVP-5.3", Ensure, Joint, Unspecified, "E" },
        { "TVP-6.1", Ensure, Joint, Unspecified, "E" },
        { "TVP-6.2", Seek, Influence, Unspecified, "S" },
        { "TVP-7.1", Ensure, Joint, Ongoing, "A" },
        { "TVP-7.2", Ensure, Influence, Unspecified, "S" },
        { "TVP-7.3", Ensure, Joint, Unspecified, "E" },
        { "TVP-8.1", Should, Direct, Recurring, "O" },
        { "TVP-8.2", Should, Influence, Ongoing, "S + A" },
        { "TVP-8.3", Should, Joint, Ongoing, "A" },
        { "TVP-8.4", Should, Direct, Unspecified, "E" },
        { "TVP-9.1", Ensure, Direct, Ongoing, "A" },
        { "TVP-9.2", Seek, Influence, Unspecified, "S" },
        { "TVP-10.1", Should, Joint, Ongoing, "A" },
        { "TVP-10.2", Should, Direct, Ongoing, "A" },
        { "TVP-10.3", Ensure, Direct, Ongoing, "A" },
        { "TVP-10.4", Ensure, Direct, Ongoing, "A" },
        { "TVP-10.5", Ensure, Direct, Ongoing, "A" },
        { "TVP-11.1", Ensure, Direct, Unspecified, "E" },
        { "TVP-11.2", Ensure, Joint, Ongoing, "A" },
        { "TVP-11.3", Ensure, Direct, Unspecified, "E" },
        { "TVP-12.1", Ensure, Influence, Unspecified, "S" },
        { "TVP-12.2", Investigate, Direct, Unspecified, "ID" },
        { "TVP-12.3", Ensure, Direct, Ongoing, "A" },
        { "TVP-12.4", Investigate, Joint, Unspecified, "ID" },
        { "TVP-12.5", Should, Direct, Recurring, "O" },
        { "TVP-12.6", Ensure, Direct, Ongoing, "A" },
        { "TVP-12.7", Ensure, Direct, Ongoing, "A" },
        { "TVP-12.8", Ensure, Direct, Ongoing, "A" },
        { "TVP-14.1", Continue, Direct, Ongoing, "A" },
        { "TVP-14.2", Continue, Direct, Ongoing, "A" },
        { "TVP-14.3", Ensure, Direct, Ongoing, "A" },
        { "TVP-14.4", Ensure, Direct, Ongoing, "A" },
        { "TVP-14.5", Ensure, Direct, Ongoing, "A" },
        { "TVP-15.1", Continue, Joint, Ongoing, "A" },
        { "TVP-15.2", Ensure, Joint, Unspecified, "E" },
        { "TVP-15.3", Seek, Direct, Unspecified, "S" },
        { "TVP-15.4", Ensure, Direct, Ongoing, "A" },
        { "TVP-16.1", Ensure, Direct, Unspecified, "E" },
        { "TVP-16.2", Ensure, Joint, Ongoing, "A" },
        { "TVP-16.3", Should, Direct, Unspecified, "E" },
        { "TVP-16.4", Seek, Direct, Unspecified, "S" },
    };

    [Theory]
    [MemberData(nameof(Register))]
    public void Each_action_of_the_register_closes_as_its_wording_demands(string reference, CommitmentLevel level, Control control, DeadlineKind deadline, string letter)
    {
        var action = AnAction.That(reference: reference, level: level, control: control, deadline: deadline, isHeading: letter == "R");
        Assert.Equal(DemandOf(letter), action.Demand);
    }

    [Fact]
    public void The_table_holds_all_72_actions_with_the_letters_of_the_appendix()
    {
        var letters = Register.Select(row => (string)((object[])row)[4]).CountBy(l => l).OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => $"{l.Key} {l.Value}");
        Assert.Equal("A 32, D 3, E 20, ID 2, O 3, R 1, S 9, S + A 2", string.Join(", ", letters));
    }

    [Theory]
    [InlineData(ClosingDemand.Assurance, true)]
    [InlineData(ClosingDemand.Assurance | ClosingDemand.AttemptsAndReply, true)]
    [InlineData(ClosingDemand.Occurrences, true)]
    [InlineData(ClosingDemand.Evidence, false)]
    [InlineData(ClosingDemand.Decision, false)]
    [InlineData(ClosingDemand.Report | ClosingDemand.Decision, false)]
    [InlineData(ClosingDemand.AttemptsAndReply, false)]
    [InlineData(ClosingDemand.RollUp, false)]
    public void Only_ongoing_and_recurring_work_is_never_complete(ClosingDemand demand, bool never) => Assert.Equal(never, demand.NeverCompletes());

    [Fact]
    public void Each_demand_of_the_register_has_words_of_its_own()
    {
        var words = Register.Select(row => DemandOf((string)((object[])row)[4])).Distinct().Select(d => d.Words()).ToList();
        Assert.Equal(words.Count, words.Distinct().Count());
        Assert.All(words, w => Assert.Contains(' ', w));
    }

    [Fact]
    public void A_promise_to_consider_closes_by_decision_even_when_the_work_is_ongoing_or_recurring()
    {
        Assert.Equal(ClosingDemand.Decision, ClosingDemands.Of(Consider, Direct, Ongoing, isHeading: false));
        Assert.Equal(ClosingDemand.Decision, ClosingDemands.Of(Consider, Influence, Recurring, isHeading: false));
    }

    [Fact]
    public void To_continue_is_assured_even_without_the_word_ongoing() => Assert.Equal(ClosingDemand.Assurance, ClosingDemands.Of(Continue, Direct, Unspecified, isHeading: false));

    private static ClosingDemand DemandOf(string letter) => letter switch
    {
        "E" => ClosingDemand.Evidence,
        "D" => ClosingDemand.Decision,
        "ID" => ClosingDemand.Report | ClosingDemand.Decision,
        "S" => ClosingDemand.AttemptsAndReply,
        "A" => ClosingDemand.Assurance,
        "S + A" => ClosingDemand.AttemptsAndReply | ClosingDemand.Assurance,
        "O" => ClosingDemand.Occurrences,
        "R" => ClosingDemand.RollUp,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "not a letter of appendix A"),
    };
}
