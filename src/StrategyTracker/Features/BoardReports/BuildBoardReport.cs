using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.EqualityDuty;
using StrategyTracker.Features.Measures;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Reminders;
using StrategyTracker.Features.Reminders.Sweep;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Setup;
using Figures = StrategyTracker.Domain.Progress.Figures;

namespace StrategyTracker.Features.BoardReports;

/// <summary>
/// The board progress report as a record: what screen, PDF and command print. Its figures are those of
/// <see cref="ProgressFigures"/>; nothing is counted here.
/// </summary>
public sealed class BuildBoardReport(
    ProgressFigures figures, BoardReportTexts texts, BuildAreaProgress area, DutyStandingQuery duties, BuildDutyReport duty, BuildParityPages parity, BuildSince since, EarlierBoards boards, PartnerRepliesQuery replies, RuleNumbersQuery rules, LocalClock clock) : IUseCase
{
    /// <param name="sinceDay">The day of the report the board saw last; changes after it are listed. None when null.</param>
    /// <exception cref="RuleViolation">No such strategy, an impossible day, or a "since" after the "as at".</exception>
    public async Task<BoardReport> RunAsync(string code, AsAt? asAt = null, DateOnly? sinceDay = null, CancellationToken ct = default)
    {
        var progress = await figures.GetAsync(code, asAt, ct);
        if (sinceDay > progress.AsAt.Day) { throw new RuleViolation($"\"Since\" is {Text.Day(sinceDay)}, after \"as at\" {Text.Day(progress.AsAt.Day)}; turn them round."); }
        var told = await texts.GetAsync(progress, sinceDay, ct);
        var lines = progress.Actions.ToDictionary(a => a.Id, a => new Line(a, a.ConditionOn(progress.AsAt.Day, progress.Strategy.Local), told.Of(a)));
        var numbers = await rules.GetAsync(ct);
        var standing = await duties.OfStrategyAsync(progress.Strategy.Id, progress.AsAt.Day, ct);
        return Compose(progress, sinceDay, told, lines, await replies.GetAsync(progress.Strategy.Id, progress.AsAt.Day, ct), numbers) with
        {
            Boards = await boards.GetAsync(progress.Strategy, progress.AsAt.Day, ct),
            Area = await area.RunAsync(progress.Strategy.Id, progress.AsAt, standing, numbers, ct),
            Duty = standing is null ? null : await duty.OfStrategyAsync(progress.Strategy.Id, standing, progress.AsAt.Day, ct),
            Parity = await parity.OfStrategyAsync(progress.Strategy.Id, progress.AsAt, ct),
            SinceThen = sinceDay is { } day ? await since.RunAsync(progress, day, lines, ct) : null,
        };
    }

    private BoardReport Compose(StrategyProgress progress, DateOnly? sinceDay, BoardTexts told, Dictionary<Guid, Line> lines, IReadOnlyDictionary<Guid, DateOnly> replies, IReadOnlyDictionary<string, RuleNumbers> numbers)
    {
        var (strategy, day, local) = (progress.Strategy, progress.AsAt.Day, progress.Strategy.Local);
        return new BoardReport
        {
            Title = strategy.Title,
            ShortCode = strategy.Code,
            Organisation = strategy.Organisation,
            AsAt = day,
            RunAt = clock.Local(clock.UtcNow),
            Since = sinceDay,
            PublishedWords = strategy.PublishedWords,
            Notice = strategy.IsMoved ? "Demonstration: every date of this strategy has been moved forward, and what is reported is illustration." : null,
            Headlines = Headlines(progress.Figures, progress, local),
            Decisions = told.Decisions,
            Sections = [.. progress.Sections.Select(s => new SectionFigures(Number(s.Number), s.Title, s.Pathway is { } p ? $"Pathway {p}" : null, Counts(s.Figures)))],
            Total = Counts(progress.Figures),
            Exceptions = BoardExceptions.Of(progress, lines, replies, numbers),
            Changes = told.Changes,
            Framework = [.. progress.Steps.Select(s => new Reports.Contents.FrameworkStep(s.Order, s.PrintedNumber, s.Step, s.Value.IsBlank ? "Not recorded" : s.Value.Raw ?? s.Value.Person ?? Text.Day(s.Value.From), s.Value.IsBlank))],
            Actions = [.. progress.Sections.Select(s => new SectionActions(Number(s.Number), s.Title, told.Narratives.GetValueOrDefault(s.Id),
                [.. progress.Actions.Where(a => a.SectionNumber == s.Number).Select(a => lines[a.Id].InFull(day))]))],
            Definitions = BoardDefinitions.Of(local),
        };
    }

    private static List<Headline> Headlines(Figures f, StrategyProgress progress, LocalIntervals local) =>
    [
        new("Closed", f.Closed, f.Completable, $"of {f.Completable} that can be complete; {f.Ongoing} ongoing and {f.Recurring} recurring never are", Tone.Good),
        new("Overdue", f.Overdue, f.Actions, "past the date and not waiting on a partner", f.Overdue > 0 ? Tone.Bad : Tone.Neutral),
        new("Due soon", f.DueSoon, f.Actions, $"within {local.DueSoonDays} days", f.DueSoon > 0 ? Tone.Warning : Tone.Neutral),
        new("No date", f.NoDate, f.Actions, "open, and nothing dates them", f.NoDate > 0 ? Tone.Warning : Tone.Neutral),
        new("Nobody owns it", f.Unowned, f.Actions, "no post named and no accountable officer", f.Unowned > 0 ? Tone.Bad : Tone.Neutral),
        new("Silent", f.Silent, f.Actions, $"nothing heard for {local.SilentAfterDays} days", f.Silent > 0 ? Tone.Warning : Tone.Neutral),
        new("Waiting on a partner", f.WaitingOnPartner, f.Actions, "the delay is not ours", f.WaitingOnPartner > 0 ? Tone.Waiting : Tone.Neutral),
        new("Ongoing and assured", f.Assured, f.Ongoing, "assurance check holds and is in date", Tone.Neutral),
        new("Framework steps not recorded", progress.StepsBlank, progress.Steps.Count, null, progress.StepsBlank > 0 ? Tone.Warning : Tone.Neutral),
    ];

    internal static ActionCounts Counts(Figures f) => new(f.Actions, f.Closed, f.Overdue, f.DueSoon, f.NoDate, f.Ongoing, f.Unowned);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>One action of the report: how it stands, and what is told of it.</summary>
internal sealed record Line(ActionFacts Action, Condition Condition, ActionTexts Texts)
{
    public StateMark Mark(DateOnly day) => new(Words(day), Condition.Tone() switch
    {
        Ui.Tone.Good => Tone.Good,
        Ui.Tone.Warning => Tone.Warning,
        Ui.Tone.Bad => Tone.Bad,
        Ui.Tone.Waiting => Tone.Waiting,
        _ => Tone.Neutral,
    });

    public ExceptionRow AsException(DateOnly day) =>
        new(Action.Ref, Texts.Summary, Texts.OwnerNow ?? Texts.OwnerAsWritten ?? "Nobody named", Action.Facts.DueOn(Action.Kind), Mark(day), DueWords);

    public ActionLine InFull(DateOnly day) => new()
    {
        Ref = Action.Ref,
        Summary = Texts.Summary,
        OwnerAsWritten = Texts.OwnerAsWritten,
        OwnerNow = Texts.OwnerNow,
        SourceDeadline = Action.Kind.SourceDeadline,
        TargetDate = Action.Facts.TargetDate ?? (Action.Kind.SourceDeadline is null ? Action.Facts.NextDue : null),
        DueWords = Action.Facts.DueOn(Action.Kind) is null ? DueWords : Moved,
        State = Mark(day),
        LatestUpdate = Texts.Latest,
    };

    private string Words(DateOnly day) => (Condition, Action.Facts) switch
    {
        (Condition.Overdue, _) when Action.Facts.DueOn(Action.Kind) is { } due => $"Overdue by {Days(day.DayNumber - due.DayNumber)}",
        (Condition.Closed, { ClosedOn: { } on }) => $"Closed {on.ToString("d MMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"))}",
        (Condition.RollsUp, var facts) => $"Rolls up: {facts.State.Words()}",
        _ => Condition.Words(),
    };

    private string DueWords => Action.Kind switch
    {
        { IsHeading: true } => "Rolls up",
        { DeadlineKind: DeadlineKind.Ongoing } => "Ongoing",
        { DeadlineKind: DeadlineKind.Recurring } => $"{Texts.Recurrence ?? "Recurring"}, needs a first date",
        _ => "No date",
    };

    private string? Moved => Texts.FirstAgreed is { } first && Action.Facts.TargetDate is { } now && first != now ? $"First agreed: {Text.Day(first)}" : null;

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
}
