using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Reports.Tests.Support;

/// <summary>A board report with good defaults; a test states only what matters to it.</summary>
internal static class ABoardReport
{
    public static readonly DateOnly AsAt = new(2008, 3, 31);

    /// <summary>Sections of ten actions each, in every state, with every part of the report filled.</summary>
    public static BoardReport Of(int actions)
    {
        var sections = Enumerable.Range(0, (actions + 9) / 10).Select(s => Section(s + 1, Math.Min(10, actions - 10 * s))).ToList();
        return new()
        {
            Title = "A plan for women",
            ShortCode = "APW-1",
            Organisation = "Example Area",
            AsAt = AsAt,
            RunAt = new(2008, 4, 1, 9, 30, 0, DateTimeKind.Utc),
            Since = new(2008, 1, 1),
            PublishedWords = "November 2007",
            Notice = "Demonstration: the dates have been moved.",
            Headlines = [new("Actions", actions), new("Overdue", 1, actions, "Past their date", Tone.Bad), new("Closed", 2, actions, null, Tone.Good)],
            Decisions = [new("1.1", "Who answers for the plan?", "The Board")],
            Sections = [.. sections.Select(s => new SectionFigures(s.Number, s.Title, null, new(s.Actions.Count, 0, 0, 0, s.Actions.Count, 0, 0)))],
            Total = new(actions, 0, 0, 0, actions, 0, 0),
            Exceptions = [new("Overdue", [.. sections.Take(1).SelectMany(s => s.Actions).Take(3).Select(Overdue)], "Nothing is overdue."), new("Silent", [], "No action has gone silent.")],
            Area = actions == 0 ? null : Area,
            Changes = [new(new(2008, 2, 1), "1.1", "Target date", null, "30 June 2008", "Goals follow the consultation", "Entered late.")],
            Framework = [new(1, "1", "Launch", "Not recorded", true), new(2, null, "Review", "March 2008", false)],
            Actions = sections,
            Definitions = [new("Overdue", "Open, and past its date.")],
        };
    }

    public static readonly AreaProgress Area = new()
    {
        Name = "Example Area",
        Headlines = [new("Stalled", 1, 14, "blocked or silent", Tone.Warning), new("Replies overdue", 1, null, null, Tone.Bad)],
        States = [new(new("In delivery", Tone.Neutral), 3), new(new("Stalled", Tone.Bad), 1)],
        DeliveredAgainstOutcome = "2 delivered; of these 1 is shown to have changed something.",
        Lists =
        [
            new(AreaListKind.Recommendations, "Stalled", new("Recommendation", "Responsible", "Target"),
                [new("BRD-4", "Use the guide in every case", "Health trust", "30 June 2008", new("Stalled", Tone.Bad), "Why: blocked by the trust since 1 March 2008.")], "Nothing has stalled."),
            new(AreaListKind.Issues, "Issues owed an answer", new("Issue", "Board", "Reply due"), [], "The forum is owed no answer."),
            new(AreaListKind.Champions, "Champion gaps", new("Post", "Body", "Held"), [new("", "Women's champion, Vale", "Health trust", "Vacant", new("Vacant", Tone.Bad))], "No gaps."),
        ],
    };

    public static readonly DutyProgress Duty = new()
    {
        Name = "Gender equality duty", LegalBasis = "Equality Act 2006", Answer = "No: 1 of 2 requirements is overdue or not met.", AnswerTone = Tone.Bad,
        Requirements = [new("Equal pay statement", "Make a statement public.", "every year", new("Not met", Tone.Warning), "None has been written yet.")],
        Next = [new("Review of goals", new(2010, 12, 31), new("To come", Tone.Neutral), true)],
        Goals = [new("G1", "As many women finish", null, "61", null, new("Not approved yet", Tone.Warning), "A class **began**.", AsAt) { Measures = ["Completion: women 41.0%, men 62.3% (2007/08)."] }],
        Consultations = [new("First goals", "Employees", "From 1 January 2008", 42, "The target was **raised**.")],
        Papers = [new("Our plan", "Equality plan", 1, AsAt, null, null)],
        Assessments = [new("Opening hours", "Gender impact, new policy", AsAt, new("Harm to be softened", Tone.Warning), "No bus.", "Close at five.")],
    };

    public static readonly ParityPages Parity = new()
    {
        Headlines = [new("Measures", 2), new("Gaps flagged", 1, 2, "women behind", Tone.Bad)],
        Caution = "Small numbers: counts under 10 are hidden.",
        Lines = [new("M18", "Completion", "2007/08", new("41.0%", "32 of 78"), new("62.3%", "240 of 385"), new("−21.3 points", "95% interval −32.6 to −9.2"), new("Women behind", Tone.Bad), "Women are behind.") { Notes = ["All 2 linked actions are complete, but the gap is unchanged."] }],
        Unread = [new("M02", "Audit", "3, the latest Jul to Sep 2007")],
        Pairs = [new("M12 Commenced", "78.9%, 82.7%", "M13 Completed", "46.7%, 56.3%", new("Women behind", Tone.Bad)) { Remark = "All 2 linked actions are complete, but the gap is unchanged." }],
        Charts = [ACharts.Quarters()],
        Funnels = [new(ACharts.Funnel((64, 410), (50, 330)), ["Assessed is more than referred for men."])],
        Rails = [new("M16", "Attrition", new("Alert", Tone.Bad), "More women than men are lost before they start.")],
    };

    public static BoardReport WithEquality() => Of(12) with { Duty = Duty, Parity = Parity };

    public static BoardReport With(params ActionLine[] actions) => Of(0) with
    {
        Actions = [new("1", "Only section", "Why it is there.", actions)],
    };

    public static ActionLine Action(string reference = "1.1", string summary = "Open every service to women", string? update = null) => new()
    {
        Ref = reference,
        Summary = summary,
        OwnerAsWritten = "Senior Managers",
        OwnerNow = "Director of Interventions",
        TargetDate = new(2008, 6, 30),
        SourceDeadline = new(2007, 12, 31),
        State = new("In hand", Tone.Good),
        LatestUpdate = update is null ? null : new(update, new(2008, 3, 1), "A. Manager"),
    };

    private static SectionActions Section(int number, int count) => new($"{number}", $"Section called {number}", "Why it is there.",
        [.. Enumerable.Range(1, count).Select(n => Action($"{number}.{n}", $"Promise {n} of section {number}, which is made to women",
            n % 2 == 0 ? null : "Policies came in from four districts; two still leave out part-time carers and go back to their authors."))]);

    private static ExceptionRow Overdue(ActionLine action) =>
        new(action.Ref, action.Summary, action.OwnerNow!, action.TargetDate, new("Overdue by 91 days", Tone.Bad));
}
