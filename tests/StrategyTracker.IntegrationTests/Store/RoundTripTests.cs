using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Store;

/// <summary>Every kind of thing the store keeps comes back as it went in, on both databases.</summary>
public sealed class RoundTripTests : IAsyncLifetime
{
    private const string Nasty = "Zoë's \"plan\" – 50 % \\ 'x'; DROP TABLE 👩‍👧 ß ﷺ 中文";

    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();
    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Fact]
    public async Task Every_property_of_every_entity_comes_back_as_it_went_in()
    {
        await using var written = _database.Open();
        await FillAsync(written);
        var kinds = written.Model.GetEntityTypes().Where(t => t.ClrType.Namespace!.StartsWith("StrategyTracker", StringComparison.Ordinal)).ToList();
        var saved = written.ChangeTracker.Entries().Where(e => kinds.Contains(e.Metadata)).ToDictionary(KeyOf, ValuesOf);
        Assert.Equal([], kinds.Select(k => k.ShortName()).Except(saved.Keys.Select(k => k.Split(' ')[0])));

        await using var read = _database.Open();
        var found = new Dictionary<string, string>();
        foreach (var kind in kinds)
        {
            var set = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(kind.ClrType).Invoke(read, [])!;
            foreach (var entity in await set.AsTracking().ToListAsync())
            {
                var entry = read.Entry(entity);
                found[KeyOf(entry)] = ValuesOf(entry);
            }
        }

        Assert.Equal(saved.OrderBy(s => s.Key, StringComparer.Ordinal), found.OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_action_comes_back_whole_with_its_parts_and_can_go_on()
    {
        Guid id;
        await using (var db = _database.Open()) { id = (await FillAsync(db)).Id; }

        await using var again = _database.Open();
        var action = await again.LoadActionAsync(id, null, default);
        Assert.Equal((1, 1, 2, 2, 1, 1, 1, 1), (action.Owners.Count(o => o.To is null), action.Officers.Count, action.TargetDates.Count, action.Components.Count, action.Evidence.Count, action.Dependencies.Count, action.Attempts.Count, action.TeamInstances.Count));
        Assert.Equal(Enumerable.Range(1, action.StandingCount), action.Standings.Select(s => s.Number).Order());
        var rows = action.HistoryCount;
        action.MoveTargetDate("2008-09-01".Day(), Stamps.On("2008-02-01", why: "Onwards."));
        await again.SaveChangesAsync();
        Assert.Equal(rows + 1, await again.History.CountAsync(h => h.SubjectId == id));
    }

    [Fact]
    public async Task A_child_that_closes_takes_its_heading_along()
    {
        var strategy = AStrategy.With();
        var heading = AnAction.That(of: strategy, isHeading: true);
        var children = Enumerable.Range(2, 2).Select(n => AnAction.That(of: strategy, order: n).Under(heading)).ToList();
        var evidence = AnEvidence.Statement(strategy.Id);
        children.ForEach(c => c.Attach(evidence, null, Stamps.On("2007-12-01")));
        await _database.SaveAsync([strategy, evidence, heading]);
        await using (var links = _database.Open())
        {
            Assert.Equal(2, await links.ActionPoints.CountAsync(a => a.ParentId == heading.Id));
        }
        foreach (var child in children)
        {
            await using var db = _database.Open();
            (await db.LoadActionAsync(child.Id, null, default)).Close(Stamps.On("2007-12-20", why: "Done."));
            await db.SaveChangesAsync();
        }

        var read = await _database.ReadAsync(heading);
        Assert.Equal((ActionState.Closed, Ending.RolledUp), (read.State, read.Ending!.Value));
    }

    [Fact]
    public async Task A_moment_comes_back_in_utc_to_the_microsecond()
    {
        var moment = new DateTime(2008, 3, 30, 0, 59, 59, DateTimeKind.Utc).AddTicks(1_234_560);
        var post = Post.Add("A post", PostKind.Post, Holders.One, true, null, [], new(Actors.Director(), moment, "2008-03-30".Day()));
        await _database.SaveAsync(post);
        await using var db = _database.Open();
        var read = (await db.History.SingleAsync()).EnteredAt;
        Assert.Equal((moment, DateTimeKind.Utc), (read, read.Kind));
    }

    [Fact]
    public async Task A_narrative_of_a_hundred_thousand_characters_comes_back_whole()
    {
        var strategy = AStrategy.With();
        var text = string.Concat(Enumerable.Repeat("Ein ß und 中. ", 8_000))[..99_999] + ".";
        strategy.AddSection(2, "Long", "Long", null, text, null, null);
        await _database.SaveAsync(strategy);
        await using var db = _database.Open();
        Assert.Equal(text, (await db.Sections.SingleAsync(s => s.Number == 2)).Narrative);
    }

    [Fact]
    public async Task What_is_referred_to_must_exist()
    {
        var strategy = AStrategy.With();
        await _database.SaveAsync(strategy);
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => _database.SaveAsync(AnAction.That(of: strategy).OwnedBy(APost.Any())));
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => _database.SaveAsync(AnAction.Any()));
    }

    private static async Task<ActionPoint> FillAsync(TrackerDbContext db)
    {
        var strategy = AStrategy.With(sections: 2, code: "TVP");
        strategy.Describe("The regional plan", Nasty);
        strategy.AddStep(1, "5", "Launch", new StepValue("February/March 2008", "2008-02-01".Day(), "2008-03-31".Day(), DatePrecision.MonthRange, "Sue Pearce"), Nasty);
        var (chief, post, board) = (APost.Named("Chief"), APost.Named("Director", variants: ["DoI"]), APost.Board());
        post.ReportTo(chief, Stamps.AtPublication);
        var (ann, ben) = (Person.Add(Nasty, "ann@example.org", [Role.Director, Role.AreaLead], Stamps.AtPublication), APerson.Any());
        ann.MarkAsDemonstration();
        var team = ATeam.Named("Oxford", TeamKind.Locality, post.Id);
        post.Appoint(ann, null, "2008-12-31".Day(), isDeputy: false, isActing: true, team.Id, Stamps.On("2008-01-01"));
        var partner = APartner.Any();
        var file = Evidence.File(strategy.Id, Nasty, EvidenceKind.Report, "2008-01-05".Day(), new StoredFile("plan.pdf", "ab12", "application/pdf", 5_000_000_000, new string('a', 64)), null, Stamps.On("2008-01-05", ann.As()));

        var action = AnAction.That(of: strategy, control: Control.Joint, appliesPer: AppliesPer.Locality, parts: ["One", "Two"], detail: Nasty, ownerAsWritten: "Directors", themes: "a,b");
        action.OwnedBy(post);
        action.ChooseOfficer(ann, null, Stamps.On("2008-01-02"));
        action.AcceptAssignment(Stamps.On("2008-01-03", ann.As()));
        action.MoveTargetDate("2008-03-01".Day(), Stamps.On("2008-01-02", why: Nasty));
        action.ProposeTargetDate("2008-06-01".Day(), Stamps.On("2008-01-04", ann.As(), "More time.", onBehalfOf: "The board"));
        action.Attach(file, action.Components[0].Id, Stamps.On("2008-01-05"));
        action.DependOn(partner.Id, partner.Name, Nasty, Stamps.On("2008-01-05"));
        action.RecordReply(action.Try("Wrote", action.Dependencies[0].Id, partner.Name, "2008-02-01".Day(), Stamps.On("2008-01-06")).Id, "No.", PartnerState.Declined, partner.Name, Stamps.On("2008-01-09"));
        action.FanOutTo([team], Stamps.On("2008-01-07"));
        action.UpdateTeam(team.Id, team.Name, ActionState.InHand, "Begun.", Stamps.On("2008-01-08"));
        var update = action.Report(new UpdateText(Nasty, "Better.", Confidence.Medium, "Next."), "Director", isDraft: false, Stamps.On("2008-01-10", ann.As(), onBehalfOf: "The team"));
        action.SignOff(update, Stamps.On("2008-01-11"));

        var decided = AnAction.That(of: strategy, order: 2, section: 2, level: CommitmentLevel.Consider);
        decided.Decide("Shall we?", DecisionOutcome.Defer, Nasty, "2008-06-01".Day(), Stamps.On("2008-01-12"));
        var recurring = AnAction.That(of: strategy, order: 3, deadline: DeadlineKind.Recurring, recurrence: "routine");
        recurring.Schedule("2008-02-01".Day(), 3, IntervalUnit.Month, Stamps.On("2008-01-12"));
        recurring.CompleteOccurrence(recurring.Occurrences[0].Id, "Fair.", Stamps.On("2008-01-30"));
        var ongoing = AnAction.That(of: strategy, order: 4, deadline: DeadlineKind.Ongoing);
        ongoing.Assure(AssuranceResult.Slipping, "Half.", Stamps.On("2008-01-30", onBehalfOf: "The team"));

        var promise = new NarrativeCommitment(strategy.Id, strategy.Sections[0].Id, 1, "TVP-1.N1", Nasty, "TVP", CommitmentKind.PracticeRule, 12);
        promise.Mirror(action.Id);
        var anomaly = new Anomaly(strategy.Id, "AN-01", "§1", 12, Nasty, "Kept.");
        anomaly.Confirm(Stamps.On("2008-01-12"));
        var measure = new Measure(strategy.Id, "M01", "Completion", "rate", "gender", "men", "yearly", true, null);
        measure.Measures(action.Id);
        db.AddRange(AreaRows.Filled(Nasty, strategy, action, post, ann, team));
        db.AddRange(ReminderRows.Filled(Nasty, strategy, ann));
        db.AddRange(strategy, chief, post, board, ann, ben, team, partner, file, action, update, decided, recurring, ongoing, promise, anomaly, measure,
            new ActionLink(action.Id, decided.Id, LinkKind.DuplicateWording), new AlsoShownIn(action.Id, strategy.Sections[1].Id),
            new Aim(strategy.Id, "AIM-1", Nasty), new Driver(strategy.Id, "DRV-1", Nasty), new ReferenceDocument(strategy.Id, 1, "Corston", "named"), new GlossaryTerm(strategy.Id, "OLASS", Nasty, true),
            new Duty(strategy.Id, "GED-1", action.Id, Nasty, "every 3 years", "a;b"),
            new SourceFigure(strategy.Id, "F01", "Share", "two-thirds", 0.6667m, "share", null, "area", "§1", null), new BaselineRow(strategy.Id, "Orders", "2006/07", "area", 1, "Community", 1_000, 120, 1_120),
            new SavedView(ann.Id, "Mine", "?owner=me"), new Account { PersonId = ann.Id, UserName = "ann@example.org", Email = "ann@example.org" });
        await db.SaveChangesAsync();
        return action;
    }

    private static string KeyOf(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry) =>
        $"{entry.Metadata.ShortName()} {string.Join(' ', entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p).CurrentValue))}";

    private static string ValuesOf(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry) =>
        string.Join('\n', entry.Metadata.GetProperties().Where(p => !p.IsPrimaryKey()).Select(p => $"{p.Name}={Shown(entry.Property(p).CurrentValue)}")
            .Concat(entry.Metadata.GetComplexProperties().Select(p => $"{p.Name}={entry.ComplexProperty(p).CurrentValue}")));

    private static string Shown(object? value) => value is decimal number ? number.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture) : FormattableString.Invariant($"{value}");
}
