using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.Strategies;
using StrategyTracker.TestSupport;
using StrategyTracker.Tests.Domain;

namespace StrategyTracker.Tests.Features.Strategies;

public sealed class StepFormTests
{
    [Fact]
    public void A_range_of_months_keeps_its_precision_and_says_itself_in_words()
    {
        var value = new StepForm { Holds = StepForm.Kind.Months, FromMonth = "2008-02-10".Day(), ToMonth = "2008-03-01".Day() }.ToValue();
        Assert.Equal(new StepValue("February to March 2008", "2008-02-01".Day(), "2008-03-31".Day(), DatePrecision.MonthRange), value);
        Assert.Equal("February to March 2008", value.Typed());
    }

    [Fact]
    public void One_month_is_one_month_however_it_is_given() =>
        Assert.Equal(DatePrecision.Month, new StepForm { Holds = StepForm.Kind.Months, FromMonth = "2008-02-10".Day(), ToMonth = "2008-02-20".Day() }.ToValue().Precision);

    [Fact]
    public void The_raw_words_stay_beside_the_typed_day() =>
        Assert.Equal(new StepValue("22.11.07", "2007-11-22".Day(), "2007-11-22".Day(), DatePrecision.Day), new StepForm { Day = "2007-11-22".Day(), Words = "22.11.07" }.ToValue());

    [Fact]
    public void An_empty_form_is_refused_whatever_kind_is_chosen()
    {
        foreach (var kind in Enum.GetValues<StepForm.Kind>()) { Refused.Because(() => new StepForm { Holds = kind }.ToValue()); }
    }

    [Fact]
    public void A_form_opened_on_a_value_gives_that_value_back()
    {
        StepValue[] values = [new("22.11.07", "2007-11-22".Day(), "2007-11-22".Day(), DatePrecision.Day), new("Sue Pearce", Person: "Sue Pearce"), new("February/March 2008", "2008-02-01".Day(), "2008-03-31".Day(), DatePrecision.MonthRange), new("As soon as can be")];
        Assert.All(values, value => Assert.Equal(value, StepForm.Of(value).ToValue()));
    }
}
