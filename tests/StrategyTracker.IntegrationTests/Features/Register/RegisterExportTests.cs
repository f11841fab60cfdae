using StrategyTracker.Domain;
using StrategyTracker.Features.Register;
using StrategyTracker.Setup;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Register;

public sealed class RegisterExportTests
{
    [Fact]
    public async Task The_file_holds_the_filtered_list_in_its_order_and_no_formula()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.SaveStrategyAsync(3, (of, n) => AnAction.That(of: of, order: n, reference: $"T-{n}", summary: n == 2 ? "=HYPERLINK(\"http://x\")" : "Plain, with a comma.", due: n == 3 ? null : $"2008-01-0{5 - n}"));

        var lines = (await ExportAsync(database, new RegisterFilter().InState(RegisterState.Overdue), Actors.Auditor())).Split("\r\n");

        Assert.StartsWith("Ref,Strategy,Section,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("T-2,", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"http://x\"\")\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"Plain, with a comma.\",Overdue,2008-01-04,", lines[2], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length); // the last is empty
    }

    [Fact]
    public async Task Somebody_without_a_role_gets_no_file()
    {
        await using var database = await TestDatabase.CreateAsync();

        await Assert.ThrowsAsync<RuleViolation>(() => ExportAsync(database, new RegisterFilter(), Actors.WithoutRole()));
    }

    private static async Task<string> ExportAsync(TestDatabase database, RegisterFilter filter, Actor by)
    {
        await using var text = new StringWriter();
        await new RegisterExport(database.Databases, new LocalClock(new FixedClock(), new LocalClockOptions())).WriteAsync(text, filter, by);
        return text.ToString();
    }
}
