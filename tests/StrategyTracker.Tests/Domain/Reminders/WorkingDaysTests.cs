using StrategyTracker.Domain.Reminders;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Reminders;

/// <summary>Bank holidays in England and Wales as gov.uk and the Gazette give them.</summary>
public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData(2007, "01-01 04-06 04-09 05-07 05-28 08-27 12-25 12-26")]
    [InlineData(2008, "01-01 03-21 03-24 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2009, "01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2010, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27")]
    [InlineData(2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26")]
    [InlineData(2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27")]
    [InlineData(2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [InlineData(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    public void A_year_has_the_bank_holidays_that_were_proclaimed(int year, string expected)
    {
        var found = Enumerable.Range(0, 366).Select(d => new DateOnly(year, 1, 1).AddDays(d)).Where(d => d.Year == year && WorkingDays.IsBankHoliday(d));
        Assert.Equal(expected, string.Join(' ', found.Select(d => d.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("2008-01-15", "2008-01-15")]
    [InlineData("2008-01-19", "2008-01-21")]        // a Saturday
    [InlineData("2008-03-21", "2008-03-25")]        // Good Friday to Easter Tuesday
    [InlineData("2009-12-25", "2009-12-29")]        // Christmas Day, a weekend, and Boxing Day's day in its place
    [InlineData("2008-02-29", "2008-02-29")]
    public void Sending_moves_to_the_next_working_day(string day, string sent) => Assert.Equal(sent.Day(), WorkingDays.OnOrAfter(day.Day()));

    [Theory]
    [InlineData("2008-01-15", 0, "2008-01-15")]
    [InlineData("2008-01-19", 0, "2008-01-19")]     // none: the day itself, rest or not
    [InlineData("2008-01-18", 1, "2008-01-21")]
    [InlineData("2008-01-15", 10, "2008-01-29")]
    [InlineData("2007-12-21", 3, "2007-12-28")]     // Christmas in between
    [InlineData("2008-02-28", 1, "2008-02-29")]
    [InlineData("2008-03-20", 1, "2008-03-25")]
    public void Grace_is_counted_in_working_days(string from, int days, string to) => Assert.Equal(to.Day(), WorkingDays.Add(from.Day(), days));
}
