using StrategyTracker.Domain.Forums;

namespace StrategyTracker.Tests.Domain.Forums;

public sealed class PersonalDataScanTests
{
    [Theory]
    [InlineData("born 12/03/1975 in the town", "12/03/1975", "date")]
    [InlineData("born on 3rd March 1975", "3rd March 1975", "date")]
    [InlineData("moved to OX4 2AB", "OX4 2AB", "postcode")]
    [InlineData("number AB 12 34 56 C", "AB 12 34 56 C", "Insurance")]
    [InlineData("prison number A1234BC", "A1234BC", "police or prisons")]
    [InlineData("PNC 99/123456A", "99/123456A", "police or prisons")]
    [InlineData("case X123456 refers", "X123456", "reference")]
    [InlineData("ring 01865 123456", "01865 123456", "telephone")]
    [InlineData("write to anna@example.org", "anna@example.org", "e-mail")]
    public void What_looks_like_personal_data_is_shown(string text, string found, string what)
    {
        var hint = Assert.Single(PersonalDataScan.Look(text));
        Assert.Equal(found, hint.Found);
        Assert.Contains(what, hint.What, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("4 of 6 teams, 67%; see TVP-1.2 and BRD-6")]
    [InlineData("From 2007 to 2010 the project saw 120 women, 1,200 times.")]
    [InlineData("")]
    [InlineData(null)]
    public void Ordinary_words_and_figures_are_not(string? text) => Assert.Empty(PersonalDataScan.Look(text));

    [Fact]
    public void The_same_is_said_once_and_no_more_than_ten_are_shown()
    {
        Assert.Single(PersonalDataScan.Look("OX4 2AB", "again OX4 2AB"));
        Assert.Equal(PersonalDataScan.Most, PersonalDataScan.Look(string.Join(' ', Enumerable.Range(0, 30).Select(n => $"X1234{n:00}"))).Count);
    }
}
