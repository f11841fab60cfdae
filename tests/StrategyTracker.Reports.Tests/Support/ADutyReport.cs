using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Reports.Tests.Support;

/// <summary>The equality duty report and the equality-of-outcome report, with awkward words wherever words stand.</summary>
internal static class ADutyReport
{
    public const string Strange = "A中B文C👩‍⚖️D\uD83DE\u0001F\u202Eevil";

    public static DutyReport Awkward() => new()
    {
        Area = SampleReports.Welsh,
        AsAt = new(2008, 3, 31),
        RunAt = new(2008, 4, 1, 9, 30, 0, DateTimeKind.Utc),
        Duty = new()
        {
            Answer = "No: two requirements are overdue.",
            Requirements = [new("Goals", SampleReports.LongWord, "every three years", new("Overdue", Tone.Bad), SampleReports.LongUpdate), new(Strange, SampleReports.Welsh, null, new("Met", Tone.Good), "First, the policies <script>alert(1)</script>")],
            Next = [new("Review", new(2010, 4, 30), new("Due later", Tone.Neutral), IsInferred: true), new("Plan", null, new("No day", Tone.Warning))],
            Goals = [new("G1", SampleReports.LongWord, null, null, "62%", new("Not approved", Tone.Warning), SampleReports.Markdown, new(2008, 3, 1))],
            Consultations = [new("Goals", "Employees", "From 1 March 2008", null, null), new(SampleReports.Welsh, "Both", "March", 42, SampleReports.LongUpdate)],
            Papers = [new("Plan", "Equality plan", 2, new(2008, 1, 1), null, null)],
            Assessments = [new("Childcare at courts", "Full, new policy", new(2008, 1, 1), new("Owed", Tone.Bad), SampleReports.LongUpdate, SampleReports.Markdown)],
        },
    };

    public static EqualityOfOutcomeReport Outcome(ParityPages pages) => new()
    {
        Area = SampleReports.Welsh, AreaCode = "example", AsAt = new(2008, 3, 31), RunAt = new(2008, 4, 1, 9, 30, 0, DateTimeKind.Utc), Pages = pages, Definitions = [new("Gap", "Women's rate less men's.")],
    };

    public static ParityPages AwkwardPages() => new()
    {
        Headlines = [new("Measures", 2)],
        Caution = "Small numbers: counts under 10 are hidden.",
        Lines =
        [
            new("M1", SampleReports.LongWord, "2007/08", new("41.0%", "32 of 78"), new("Hidden", "Too few"), new("None"), new("Women behind", Tone.Bad), SampleReports.LongUpdate) { Notes = [SampleReports.Welsh, "First, the policies <script>alert(1)</script>"] },
            new("M2", Strange, "2007/08", new("1"), new("2"), new("None"), new("Cannot tell", Tone.Neutral), "Nobody can tell."),
        ],
        Charts = [ACharts.Quarters()],
    };
}
