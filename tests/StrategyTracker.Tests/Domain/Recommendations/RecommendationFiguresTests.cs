using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Recommendations;

public sealed class RecommendationFiguresTests
{
    private static readonly DateOnly s_day = "2008-06-01".Day();

    [Fact]
    public void Nothing_counts_as_nothing()
    {
        var figures = RecommendationFigures.Of([], s_day);

        Assert.Equal(0, figures.Adoptions);
        Assert.All(figures.ByState.Values, count => Assert.Equal(0, count));
        Assert.Equal(Enum.GetValues<Answer>().Length, figures.ByAnswer.Count);
    }

    [Fact]
    public void An_answer_is_overdue_the_day_after_it_was_due_and_not_when_turned_down()
    {
        AdoptionFacts[] facts =
        [
            new() { ResponseDue = "2008-05-31".Day() },
            new() { ResponseDue = s_day },
            new() { ResponseDue = "2008-05-31".Day(), Answer = Answer.NotAccepted },
        ];

        var figures = RecommendationFigures.Of(facts, s_day);

        Assert.Equal(1, figures.AwaitingOverdue);
        Assert.Equal(2, figures.ByAnswer[Answer.Awaiting]);
        Assert.Equal(1, figures.ByState[AdoptionState.NotAccepted]);
        Assert.Equal(2, figures.Open);
    }

    [Fact]
    public void Delivered_and_outcome_evidenced_are_two_counts()
    {
        var delivered = new AdoptionFacts { Answer = Answer.Accepted, AnsweredOn = s_day, DeliveredOn = s_day };
        AdoptionFacts[] facts = [delivered, delivered with { Outcome = Outcome.Evidenced }, delivered with { Outcome = Outcome.NotEvidenced }, delivered with { Outcome = Outcome.Evidenced, ClosedOn = s_day }, delivered with { SupersededOn = s_day }];

        var figures = RecommendationFigures.Of(facts, s_day);

        Assert.Equal(4, figures.Delivered);
        Assert.Equal(2, figures.OutcomeEvidenced);
        Assert.Equal(1, figures.ByState[AdoptionState.Delivered]);
        Assert.Equal(1, figures.ByState[AdoptionState.Closed]);
    }

    [Fact]
    public void Silence_stalls_it_and_a_missing_driver_is_counted()
    {
        AdoptionFacts[] facts =
        [
            new() { Answer = Answer.Accepted, AnsweredOn = "2008-01-01".Day(), LinkedActions = 1 },
            new() { Answer = Answer.Accepted, AnsweredOn = "2008-05-20".Day(), LinkedActions = 1, DrivingBoardId = Guid.NewGuid(), DrivingPostId = Guid.NewGuid(), TargetDate = "2008-05-31".Day() },
        ];

        var figures = RecommendationFigures.Of(facts, s_day);

        Assert.Equal((1, 1, 1, 1), (figures.Stalled, figures.NoDriver, figures.ByState[AdoptionState.InDelivery], figures.Overdue));
    }
}
