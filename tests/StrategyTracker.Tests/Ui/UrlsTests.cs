using StrategyTracker.Ui;

namespace StrategyTracker.Tests.Ui;

public sealed class UrlsTests
{
    [Theory]
    [InlineData("/register?page=2", true)]
    [InlineData("/", true)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("/\t/evil.example", false)]
    [InlineData("/a\\b", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("register", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_this_applications_own_pages_are_returned_to(string? address, bool isLocal)
    {
        Assert.Equal(isLocal, Urls.IsLocal(address));
        Assert.Equal(isLocal ? address : Urls.ForYou, Urls.LocalOr(address));
    }

    [Fact]
    public void Addresses_are_escaped_and_leave_out_what_is_empty()
    {
        Assert.Equal("/actions/TVP-1.2", Urls.Action("TVP-1.2"));
        Assert.Equal("/actions/a%2Fb%3Fc", Urls.Action("a/b?c"));
        Assert.Equal("/strategies/TVP/board-report.pdf?asAt=2008-01-15", Urls.BoardReportPdf("TVP", new(2008, 1, 15)));
        Assert.Equal("/register?owner=A%20%26%20B", Urls.RegisterWith(("section", null), ("owner", "A & B")));
    }
}
