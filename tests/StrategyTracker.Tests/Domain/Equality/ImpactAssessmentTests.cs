using StrategyTracker.Domain.Equality;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Equality;

public class ImpactAssessmentTests
{
    [Fact]
    public void Harm_is_to_be_softened_by_its_day_or_soon_after_the_assessment_where_nobody_set_one()
    {
        Assert.Equal("2008-03-01".Day(), Harmful("2008-03-01").MitigationOwedBy);
        Assert.Equal("2008-01-17".Day(), Harmful(null).MitigationOwedBy);
    }

    private static ImpactAssessment Harmful(string? due)
    {
        var assessment = ImpactAssessment.Log(Guid.CreateVersion7(), "Lone working", AssessmentKind.Gender, isNew: true, null, null, Stamps.On("2008-01-02"));
        assessment.Assess(new AssessmentFacts { Effect = ImpactEffect.Worse, Harm = "Later buses.", Mitigation = "Earlier hours.", MitigationDue = due?.Day() }, Stamps.On("2008-01-10"));
        return assessment;
    }
}
