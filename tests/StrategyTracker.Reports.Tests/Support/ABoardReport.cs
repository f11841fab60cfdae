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
