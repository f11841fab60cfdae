using System.Text;

namespace StrategyTracker.PlanReading.Tests;

public sealed class FormatTests
{
    private const string Plan = "Ref,Action,Lead,By when,Status\n1.1,Publish the gender pay gap,Head of HR,31/03/2026,Green\n1.2,Train all managers,\"Head of HR / Thames Valley Police\",Q3 2025/26,A\nTotal,,,,2\n";

    [Fact]
    public void Values_between_commas_are_read_with_owners_partners_and_the_last_day_of_what_is_named()
    {
        var plan = Read(Encoding.UTF8.GetBytes(Plan));

        Assert.Equal(["1.1", "1.2"], plan.Actions.Select(a => a.Ref));
        Assert.Equal("Publish the gender pay gap", plan.Actions[0].Wording);
        Assert.Equal(new DateOnly(2026, 3, 31), plan.Actions[0].Date);
        Assert.Equal(["Head of HR"], plan.Actions[1].Owners);
        Assert.Equal(["Thames Valley Police"], plan.Actions[1].Partners);
        Assert.Equal(new DateOnly(2025, 12, 31), plan.Actions[1].Date);
        Assert.Equal("A total.", plan.Ignored[^1].Why);
        Assert.Equal(new RowCounts(2, 2, 0), plan.Rows);
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void Any_usual_separator_and_alphabet_is_read(string separator)
    {
        var text = $"No{separator}Action{separator}Owner{separator}Deadline\n1{separator}Café for all – “now”{separator}Head of Housing{separator}Dec 2025\n";
        foreach (var encoding in new[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.GetEncoding(1252) })
        {
            var action = Assert.Single(Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Actions);
            Assert.Equal("Café for all – “now”", action.Wording);
            Assert.Equal(new DateOnly(2025, 12, 31), action.Date);
        }
    }

    [Theory]
    [InlineData("D0CF11E0A1B11AE1", "plan.xls", "old Excel format")]
    [InlineData("504B0304FFFF", "plan.docx", "damaged")]
    [InlineData("255044462D312E37", "plan.pdf", "damaged")]
    public void What_cannot_be_read_is_refused_in_one_sentence(string hex, string name, string says)
    {
        var fault = Assert.Throws<PlanUnreadable>(() => PlanReader.Read(new MemoryStream(Convert.FromHexString(hex)), name));
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    static FormatTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static PlanAsRead Read(byte[] bytes) => PlanReader.Read(new MemoryStream(bytes), "plan.csv");
}
