using StrategyTracker.EndToEndTests.Stage;
using StrategyTracker.Features.ReportCentre;
using Xunit.Abstractions;

namespace StrategyTracker.EndToEndTests.Accessibility;

/// <summary>Every report of the catalogue as a page, and what is said when one cannot be run.</summary>
public class ReportTwinPagesTests(ITestOutputHelper output) : Journey(output)
{
    [Fact]
    public async Task Every_report_as_a_page_is_fit_for_everybody()
    {
        var page = await WindowAsync("Board member");
        var since = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-40).Written();
        List<string> problems = [];
        foreach (var address in ReportCatalogue.All.Select(r => $"/reports/{r.Name}?since={since}").Concat(["/reports/weather", "/reports/section?part=99", "/reports/board?asAt=nonsense"]))
        {
            await page.OpenAsync(address);
            problems.AddRange(await page.InspectAsync(address));
        }
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }
}
