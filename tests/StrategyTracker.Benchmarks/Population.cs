using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Partners;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Benchmarks;

/// <summary>
/// A strategy of any size and twenty months of its life: spread over sections, owners, states, dates and officers as a real one
/// is, about twenty changes to each action. Everything is done by the domain's own acts, so the rows are what it would have
/// written. The same size gives the same lives.
/// </summary>
internal sealed class Population
{
    public const string Code = "BENCH-1", Now = "2009-06-30T10:00:00Z";
    public const string DirectorEmail = "director@example.org", OwnerEmail = "owner@example.org", BoardEmail = "board@example.org";
    public static readonly DateOnly Middle = new(2008, 8, 31);
    private const int People = 500, Posts = 60, Teams = 12, Partners = 20, Sections = 17, Steps = 30, Changes = 20, HeadingEvery = 40, ChildrenOfHeading = 3;
    private static readonly DateOnly s_published = Days.Published, s_today = new(2009, 6, 30);

    private readonly Random _random = new(20071101);
    private readonly Vocabulary _words;
    private readonly List<Person> _people = [];
    private readonly List<Post> _posts = [];
    private readonly List<Team> _teams = [];
    private readonly List<Partner> _partners = [];
    private readonly Strategy _strategy;
    private readonly List<object> _rows = [];
    private ActionPoint? _heading;

    public Population()
    {
        _words = new Vocabulary(_random);
        _strategy = new Strategy(Code, "A strategy to measure", "The area's probation service", "The area", "The region", s_published, DatePrecision.Month, 0, Stamps.AtPublication);
        for (var n = 1; n <= Sections; n++) { _strategy.AddSection(n, $"Section {n}: {_words.Field()}", $"Section {n}", n % 3 == 0 ? n / 3 : null, _words.Paragraph(6), null, null); }
        for (var n = 1; n <= Steps; n++) { _strategy.AddStep(n, $"{n}", _words.Promise(), n % 4 == 0 ? StepValue.NotRecorded : new StepValue("March 2008"), null); }
    }

    /// <summary>Everybody and everything that the actions speak of.</summary>
    public IReadOnlyList<object> Around()
    {
        Staff("The director", DirectorEmail, Role.Director);
        Staff("The busy owner", OwnerEmail, Role.ActionOwner);
        Staff("The board member", BoardEmail, Role.BoardMember);
        for (var n = _people.Count + 1; n <= People; n++) { Staff($"Officer {n}", $"officer{n}@example.org", Role.ActionOwner); }
        for (var n = 1; n <= Posts; n++)
        {
            var post = APost.Named($"Post {n:00}", n > 50 ? PostKind.Group : PostKind.Post, n > 50 ? Holders.Many : Holders.One);
            if (n % 10 != 0) { post.Appoint(_people[n], s_published, null, false, false, null, Stamps.AtPublication); }
            _posts.Add(post);
        }
        for (var n = 1; n <= Teams; n++) { _teams.Add(ATeam.Named($"Team {n:00}")); }
        for (var n = 1; n <= Partners; n++) { _partners.Add(APartner.Named($"Partner {n:00}")); }
        return
        [
            .. _people, .. _people.SelectMany(p => p.Roles), .. _posts, .. _posts.SelectMany(p => p.Variants), .. _posts.SelectMany(p => p.Holdings),
            .. _teams, .. _partners, _strategy, .. _strategy.Sections, .. _strategy.Steps,
            .. Enumerable.Empty<Tracked>().Append(_strategy).Concat(_strategy.Steps).Concat(_people).Concat(_posts).Concat(_teams).Concat(_partners).SelectMany(t => t.UnsavedHistory),
        ];
    }

    /// <summary>The rows of these actions, numbered from 1. Portions must be multiples of forty, so that headings and what stands under them come together.</summary>
    public IReadOnlyList<object> Actions(int first, int count)
    {
        _rows.Clear();
        var actions = Enumerable.Range(first, count).Select(Begin).ToList();
        foreach (var action in actions.Where(a => !a.IsHeading)) { Live(action); }
        foreach (var a in actions)
        {
            _rows.AddRange([a, .. a.Standings, .. a.Owners, .. a.Officers, .. a.TargetDates, .. a.Components, .. a.Evidence, .. a.Decisions]);
            _rows.AddRange([.. a.Dependencies, .. a.Attempts, .. a.TeamInstances, .. a.Occurrences, .. a.Assurances, .. a.UnsavedHistory]);
        }
        return _rows;
    }

    private void Staff(string name, string email, Role role) => _people.Add(Person.Add(name, email, [role], Stamps.AtPublication));

    private ActionPoint Begin(int number)
    {
        var isHeading = number % HeadingEvery == 1 && number > 1;
        var owner = Weighted((OwnerKind.Post, 45), (OwnerKind.Organisation, 22), (OwnerKind.PostGroup, 15), (OwnerKind.None, 10), (OwnerKind.Body, 8));
        var deadline = isHeading ? DeadlineKind.Unspecified : Weighted((DeadlineKind.Unspecified, 50), (DeadlineKind.Ongoing, 25), (DeadlineKind.Fixed, 13), (DeadlineKind.Recurring, 12));
        var source = new SourceWording($"B-{(number - 1) % Sections + 1}.{(number - 1) / Sections + 1}", _words.Promise())
        {
            Detail = _words.Paragraph(_random.Next(1, 5)), Notes = Chance(20) ? _words.Promise() : null, Line = number,
            OwnerKind = owner, OwnerAsWritten = owner switch { OwnerKind.None => null, OwnerKind.Organisation => "the area", OwnerKind.Body => "the board", _ => $"post {_random.Next(1, Posts)}" },
            Level = Weighted((CommitmentLevel.Ensure, 42), (CommitmentLevel.Should, 22), (CommitmentLevel.Seek, 12), (CommitmentLevel.Continue, 12), (CommitmentLevel.Consider, 7), (CommitmentLevel.Investigate, 5)),
            Control = Weighted((Control.Direct, 60), (Control.Joint, 25), (Control.Influence, 15)),
            DeadlineKind = deadline, Deadline = deadline == DeadlineKind.Fixed ? s_published.AddDays(_random.Next(60, 900)) : null,
            IsDuty = Chance(10), IsHeading = isHeading, AppliesPer = !isHeading && Chance(3) ? AppliesPer.Team : null,
            Recurrence = deadline == DeadlineKind.Recurring ? "regularly" : null, Every = deadline == DeadlineKind.Recurring && Chance(70) ? 3 : null, EveryUnit = deadline == DeadlineKind.Recurring ? IntervalUnit.Month : null,
            Themes = _words.Field(), Components = !isHeading && Chance(8) ? ["the first part", "the second part"] : [],
        };
        var action = new ActionPoint(_strategy.Id, _strategy.Sections[(number - 1) % Sections].Id, source, number, s_published, Stamps.AtPublication);
        if (isHeading) { _heading = action; }
        else if (_heading is not null && (number - 1) % HeadingEvery is >= 1 and <= ChildrenOfHeading) { action.PlaceUnder(_heading); }
        return action;
    }

    private void Live(ActionPoint action)
    {
        var life = new Life(_random, _people);
        if (action.OwnerKind is OwnerKind.Post or OwnerKind.PostGroup)
        {
            var lead = Post();
            action.AddOwner(lead, OwnerPart.Accountable, Stamps.AtPublication);
            if (Chance(15)) { action.AddOwner(Post(), OwnerPart.CoOwner, Stamps.AtPublication); }
            if (action.IsJoint && Chance(50)) { action.ChooseLead(lead.Id, life.Next("They asked for it."), _ => lead.Name); }
        }
        if (action.AppliesPer is not null) { action.FanOutTo(_teams, life.Next()); }
        if (Chance(70)) { Officer(action, life.Next("It needs somebody.")); }
        if (action.Demand.HasFlag(ClosingDemand.Occurrences) && Chance(60)) { action.Schedule(life.Day.AddDays(_random.Next(5, 90)), 3, IntervalUnit.Month, life.Next()); }
        if (action.Demand.HasFlag(ClosingDemand.AttemptsAndReply) || Chance(10)) { AskPartner(action, life.Next()); }
        var isDated = !action.Demand.NeverCompletes() && Chance(75);
        for (var turn = 0; turn < 3 * Changes && action.StandingCount < Changes - 1; turn++) { Turn(action, life.Next("It was agreed at the meeting."), isDated); }
        if (Chance(28)) { Finish(action, life.Next("It is done.")); }
        else if (!action.Demand.NeverCompletes() && Chance(2)) { action.ProposeTargetDate(s_today.AddDays(_random.Next(30, 300)), life.Next("More time is needed.")); }
    }

    private void Turn(ActionPoint action, Stamp stamp, bool isDated)
    {
        switch (_random.Next(12))
        {
            case < 3: Report(action, stamp); break;
            case < 7 when isDated: action.MoveTargetDate(stamp.HappenedOn.AddDays(_random.Next(20, 500)), stamp); break;
            case < 7 when action.Demand.HasFlag(ClosingDemand.Assurance): action.Assure(Weighted((AssuranceResult.Holding, 70), (AssuranceResult.Slipping, 20), (AssuranceResult.Failing, 10)), _words.Promise(), stamp); break;
            case < 7 when action.Occurrences.FirstOrDefault(o => !o.IsDone) is { } due: action.CompleteOccurrence(due.Id, _words.Promise(), stamp); break;
            case < 9 when action.Dependencies.Count > 0: Partner(action, stamp); break;
            default: Officer(action, stamp); break;
        }
    }

    private void Report(ActionPoint action, Stamp stamp)
    {
        var update = action.Report(new UpdateText(_words.Paragraph(_random.Next(1, 5)), Chance(50) ? _words.Promise() : null, Weighted((Confidence.High, 50), (Confidence.Medium, 35), (Confidence.Low, 15)), Chance(60) ? _words.Promise() : null), null, isDraft: false, stamp);
        if (Chance(80)) { action.SignOff(update, stamp with { By = Actors.Director(), EnteredAt = stamp.EnteredAt.AddDays(1) }); }
        _rows.Add(update);
    }

    private void AskPartner(ActionPoint action, Stamp stamp)
    {
        var partner = _partners[_random.Next(Partners)];
        action.DependOn(partner.Id, partner.Name, "Their part of it", stamp);
        Partner(action, stamp);
    }

    private void Partner(ActionPoint action, Stamp stamp)
    {
        var dependency = action.Dependencies[0];
        var name = _partners.First(p => p.Id == dependency.PartnerId).Name;
        if (action.Attempts.FirstOrDefault(a => a.DependencyId == dependency.Id && a.Reply is null && a.TriedOn <= stamp.HappenedOn) is { } open) { action.RecordReply(open.Id, _words.Promise(), Chance(70) ? PartnerState.Agreed : PartnerState.Declined, name, stamp); }
        else { action.Try(_words.Promise(), dependency.Id, name, stamp.HappenedOn.AddDays(60), stamp); }
    }

    /// <summary>Gives the action what its wording demands, and closes it.</summary>
    private void Finish(ActionPoint action, Stamp stamp)
    {
        if (action.Demand.NeverCompletes() || action.TeamInstances.Count > 0) { return; }
        if (action.NeedsOfficer) { Officer(action, stamp); }
        if (action.Demand.HasFlag(ClosingDemand.Evidence) || action.Demand.HasFlag(ClosingDemand.Report))
        {
            var evidence = Domain.ActionPoints.Evidence.Link(_strategy.Id, _words.Promise(), EvidenceKind.Report, stamp.HappenedOn, "https://example.org/report", null, stamp);
            _rows.Add(evidence);
            foreach (var part in action.Components.Select(c => (Guid?)c.Id).DefaultIfEmpty(null)) { action.Attach(evidence, part, stamp); }
        }
        if (action.Demand.HasFlag(ClosingDemand.AttemptsAndReply)) { action.RecordReply(action.Try(_words.Promise(), null, null, null, stamp).Id, _words.Promise(), null, null, stamp); }
        if (action.Demand.HasFlag(ClosingDemand.Decision)) { action.Decide("Whether to go ahead", Weighted((DecisionOutcome.Adopt, 60), (DecisionOutcome.AdoptInPart, 20), (DecisionOutcome.DoNotAdopt, 20)), _words.Promise(), null, stamp); }
        action.Close(stamp);
    }

    private void Officer(ActionPoint action, Stamp stamp)
    {
        var officer = _people[Chance(4) ? 1 : _random.Next(3, People)];
        action.ChooseOfficer(officer, _people.FirstOrDefault(p => p.Id == action.OfficerId)?.Name, stamp);
    }

    private Post Post() => _posts[_random.Next(Posts)];
    private bool Chance(int inHundred) => _random.Next(100) < inHundred;

    private T Weighted<T>(params ReadOnlySpan<(T Value, int Weight)> choices)
    {
        var at = _random.Next(100);
        foreach (var (value, weight) in choices)
        {
            if ((at -= weight) < 0) { return value; }
        }
        return choices[^1].Value;
    }

    /// <summary>The days of one action's life, one act after another; a few are entered late.</summary>
    private sealed class Life(Random random, List<Person> people)
    {
        public DateOnly Day { get; private set; } = s_published;

        public Stamp Next(string? why = null)
        {
            var next = Day.AddDays(random.Next(5, 46));
            Day = next > s_today ? s_today : next;
            var entered = Day.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc).AddMinutes(random.Next(480)).AddDays(random.Next(20) == 0 ? random.Next(1, 30) : 0);
            var by = people[random.Next(people.Count)];
            return new Stamp(new Actor(by.Id, by.Name, new HashSet<Role> { Role.ActionOwner }, new HashSet<Guid>(), new HashSet<Guid>()), entered, Day, null, why);
        }
    }
}
