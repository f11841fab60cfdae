using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Following;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Funding;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Packs;
using StrategyTracker.Domain.Partners;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.PolicyEvents;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Domain.Voices;
using StrategyTracker.Store.Gate;

namespace StrategyTracker.Store;

/// <summary>The store. Opened for one use case or one question, then disposed; no page ever holds one.</summary>
public abstract partial class TrackerDbContext(DbContextOptions options, IWriteGate gate) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<Strategy> Strategies => Set<Strategy>();
    public DbSet<Section> Sections => Set<Section>();
    public DbSet<FrameworkStep> FrameworkSteps => Set<FrameworkStep>();
    public DbSet<NarrativeCommitment> NarrativeCommitments => Set<NarrativeCommitment>();
    public DbSet<Aim> Aims => Set<Aim>();
    public DbSet<Driver> Drivers => Set<Driver>();
    public DbSet<ReferenceDocument> ReferenceDocuments => Set<ReferenceDocument>();
    public DbSet<GlossaryTerm> GlossaryTerms => Set<GlossaryTerm>();
    public DbSet<Anomaly> Anomalies => Set<Anomaly>();

    public DbSet<ActionPoint> ActionPoints => Set<ActionPoint>();
    public DbSet<ActionStanding> ActionStandings => Set<ActionStanding>();
    public DbSet<ActionOwner> ActionOwners => Set<ActionOwner>();
    public DbSet<AccountableOfficer> AccountableOfficers => Set<AccountableOfficer>();
    public DbSet<ProgressUpdate> ProgressUpdates => Set<ProgressUpdate>();
    public DbSet<Evidence> Evidence => Set<Evidence>();
    public DbSet<EvidenceUse> EvidenceUses => Set<EvidenceUse>();
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<Occurrence> Occurrences => Set<Occurrence>();
    public DbSet<PartnerDependency> PartnerDependencies => Set<PartnerDependency>();
    public DbSet<TargetDateMove> TargetDateMoves => Set<TargetDateMove>();
    public DbSet<TeamInstance> TeamInstances => Set<TeamInstance>();
    public DbSet<ActionLink> ActionLinks => Set<ActionLink>();
    public DbSet<AlsoShownIn> AlsoShownIn => Set<AlsoShownIn>();

    public DbSet<Person> People => Set<Person>();
    public DbSet<Post> Posts => Set<Post>();
    public DbSet<PostHolding> PostHoldings => Set<PostHolding>();
    public DbSet<Team> Teams => Set<Team>();
    public DbSet<Partner> Partners => Set<Partner>();

    public DbSet<Area> Areas => Set<Area>();
    public DbSet<District> Districts => Set<District>();
    public DbSet<Body> Bodies => Set<Body>();
    public DbSet<ChampionPost> ChampionPosts => Set<ChampionPost>();
    public DbSet<ChampionCover> ChampionCovers => Set<ChampionCover>();
    public DbSet<ChampionPostStanding> ChampionPostStandings => Set<ChampionPostStanding>();
    public DbSet<Follow> Follows => Set<Follow>();

    public DbSet<SourceDocument> SourceDocuments => Set<SourceDocument>();
    public DbSet<Recommendation> Recommendations => Set<Recommendation>();
    public DbSet<RecommendationSection> RecommendationSections => Set<RecommendationSection>();
    public DbSet<ReferenceValue> ReferenceValues => Set<ReferenceValue>();
    public DbSet<SourceForum> SourceForums => Set<SourceForum>();
    public DbSet<SourceRole> SourceRoles => Set<SourceRole>();
    public DbSet<PartnershipBarrier> Barriers => Set<PartnershipBarrier>();
    public DbSet<CommonThread> CommonThreads => Set<CommonThread>();
    public DbSet<Adoption> Adoptions => Set<Adoption>();
    public DbSet<AdoptionStanding> AdoptionStandings => Set<AdoptionStanding>();
    public DbSet<AdoptionAction> AdoptionActions => Set<AdoptionAction>();
    public DbSet<AdoptionUpdate> AdoptionUpdates => Set<AdoptionUpdate>();
    public DbSet<AdoptionEvidence> AdoptionEvidence => Set<AdoptionEvidence>();
    public DbSet<AdoptionDistrict> AdoptionDistricts => Set<AdoptionDistrict>();

    public DbSet<Forum> Forums => Set<Forum>();
    public DbSet<ForumSeat> ForumSeats => Set<ForumSeat>();
    public DbSet<ForumStanding> ForumStandings => Set<ForumStanding>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();
    public DbSet<ForumIssue> ForumIssues => Set<ForumIssue>();
    public DbSet<IssueTurn> IssueTurns => Set<IssueTurn>();
    public DbSet<VoiceTheme> VoiceThemes => Set<VoiceTheme>();
    public DbSet<VoiceTurn> VoiceTurns => Set<VoiceTurn>();
    public DbSet<CascadeItem> CascadeItems => Set<CascadeItem>();
    public DbSet<CascadeDelivery> CascadeDeliveries => Set<CascadeDelivery>();
    public DbSet<PracticeEntry> PracticeEntries => Set<PracticeEntry>();
    public DbSet<PracticeAdoption> PracticeAdoptions => Set<PracticeAdoption>();
    public DbSet<PartnerPlan> PartnerPlans => Set<PartnerPlan>();

    public DbSet<Duty> Duties => Set<Duty>();
    public DbSet<DutyRegime> DutyRegimes => Set<DutyRegime>();
    public DbSet<DutyCycle> DutyCycles => Set<DutyCycle>();
    public DbSet<Goal> Goals => Set<Goal>();
    public DbSet<Consultation> Consultations => Set<Consultation>();
    public DbSet<Statement> Statements => Set<Statement>();
    public DbSet<Publication> Publications => Set<Publication>();
    public DbSet<ImpactAssessment> ImpactAssessments => Set<ImpactAssessment>();
    public DbSet<Measure> Measures => Set<Measure>();
    public DbSet<Reading> Readings => Set<Reading>();
    public DbSet<ReadingConfirmation> ReadingConfirmations => Set<ReadingConfirmation>();
    public DbSet<MeasureTarget> MeasureTargets => Set<MeasureTarget>();
    public DbSet<Finding> Findings => Set<Finding>();
    public DbSet<ProvisionItem> ProvisionItems => Set<ProvisionItem>();
    public DbSet<ProvisionEntry> ProvisionEntries => Set<ProvisionEntry>();
    public DbSet<FundingAssurance> FundingAssurances => Set<FundingAssurance>();
    public DbSet<FundingAction> FundingActions => Set<FundingAction>();
    public DbSet<PolicyEvent> PolicyEvents => Set<PolicyEvent>();
    public DbSet<AffectedItem> AffectedItems => Set<AffectedItem>();
    public DbSet<NewsletterIssue> NewsletterIssues => Set<NewsletterIssue>();
    public DbSet<SourceFigure> SourceFigures => Set<SourceFigure>();
    public DbSet<BaselineRow> BaselineRows => Set<BaselineRow>();

    public DbSet<Pack> Packs => Set<Pack>();
    public DbSet<IssuedPack> IssuedPacks => Set<IssuedPack>();

    public DbSet<ReminderRule> ReminderRules => Set<ReminderRule>();
    public DbSet<Reminder> Reminders => Set<Reminder>();
    public DbSet<ReminderChoice> ReminderChoices => Set<ReminderChoice>();
    public DbSet<OutboxLetter> OutboxLetters => Set<OutboxLetter>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<JobRun> JobRuns => Set<JobRun>();

    /// <summary>Actions whose reference, wording, owner as written or themes hold all these words, or begin with them; all actions when there are no words. Indexed on both databases.</summary>
    public abstract IQueryable<ActionPoint> SearchActions(string words);

    public DbSet<SavedView> SavedViews => Set<SavedView>();
    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(TrackerDbContext).Assembly);
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            // Keys are made in the domain; without this a new child found on a loaded parent would count as an edited one.
            foreach (var key in (entity.FindPrimaryKey()?.Properties ?? []).Where(p => p.ClrType == typeof(Guid))) { key.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never; }
            if (typeof(IVersioned).IsAssignableFrom(entity.ClrType)) { entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true; }
        }
    }
}

/// <summary>The SQLite store and its migrations.</summary>
public sealed class SqliteTrackerDbContext(DbContextOptions<SqliteTrackerDbContext> options, IWriteGate gate) : TrackerDbContext(options, gate)
{
    public override IQueryable<ActionPoint> SearchActions(string words)
    {
        if (SearchWords.In(words) is not { Count: > 0 } typed) { return ActionPoints; }
        var match = string.Join(" ", typed.Select(w => $"\"{w}\"*"));
        return ActionPoints.FromSql($"""
            SELECT a.* FROM "ActionPoints" AS a WHERE a."Id" IN (SELECT "ActionPointId" FROM "ActionSearch" WHERE "ActionSearch" MATCH {match})
            """);
    }
}

/// <summary>The PostgreSQL store and its migrations.</summary>
public sealed class PostgresTrackerDbContext(DbContextOptions<PostgresTrackerDbContext> options, IWriteGate gate) : TrackerDbContext(options, gate)
{
    public override IQueryable<ActionPoint> SearchActions(string words)
    {
        if (SearchWords.In(words) is not { Count: > 0 } typed) { return ActionPoints; }
        var match = string.Join(" & ", typed.Select(w => $"{w}:*"));
        return ActionPoints.FromSql($"""
            SELECT * FROM "ActionPoints" WHERE to_tsvector('english', regexp_replace("Ref" || ' ' || "Summary" || ' ' || coalesce("Detail", '') || ' ' || coalesce("OwnerAsWritten", '') || ' ' || "Themes", '[^[:alnum:]]+', ' ', 'g')) @@ to_tsquery('english', {match})
            """);
    }
}

/// <summary>What people type into a search box, as plain words: no operator of either database gets through.</summary>
public static class SearchWords
{
    public static IReadOnlyList<string> In(string? typed, int most = 12) =>
        [.. new string([.. (typed ?? "").Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(most)];
}
